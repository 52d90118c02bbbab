import { inFolder } from "../../formats/door.ts";
import { newFindings, throwIfFaulty } from "../../formats/findings.ts";
import { loadLabelledTraces } from "../../formats/load-labelled-traces.ts";
import { readTraces } from "../../formats/load-traces.ts";
import { memoryTree } from "../../formats/memory-tree.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import type { Tree } from "../../formats/tree.ts";
import { keptVerdicts } from "../trial/kept-evidence.ts";
import type { KeptVerdict } from "./judge-reads.ts";
import type { ReviewPorts } from "./review-request.ts";

/** Every trace that a list may name, and the ids of those that the repository keeps under traces/. */
export interface TraceSources {
  traces: Trace[];
  kept: ReadonlySet<string>;
  /** Ids of the traces of each file of traces/, by its path from the configuration's folder. */
  files: ReadonlyMap<string, readonly string[]>;
  /** What judges said in the runs whose evidence was named. */
  verdicts: KeptVerdict[];
}

/** All traces of `traces/`, and those of further files: recorded outputs, or the evidence of a run. */
export async function traceSources({
  suite,
  tree,
  files,
  ports,
}: {
  suite: Suite;
  tree: Tree;
  files: readonly string[];
  ports: Pick<ReviewPorts, "readFile">;
}): Promise<TraceSources> {
  const { folder, records } = suite;
  const findings = newFindings();
  const door = { tree, folder, findings };
  const own = await loadLabelledTraces(door);
  const inFiles = new Map<string, string[]>();
  for (const path of await tree.list([inFolder(door, "traces/*.jsonl")])) {
    const ids: string[] = [];
    for await (const trace of readTraces({ tree, path, findings, records })) {
      own.push(trace);
      ids.push(trace.trace_id);
    }
    inFiles.set(path.slice(inFolder(door, "").length), ids);
  }
  const verdicts: KeptVerdict[] = [];
  const further = [...(suite.recorded ?? [])];
  for (const file of files) {
    const text = await ports.readFile(file);
    if (file.endsWith(".json")) {
      const evidence = keptVerdicts(text, file);
      further.push(...evidence.traces.values());
      verdicts.push(...evidence.verdicts);
    } else {
      const named = { tree: memoryTree({ [file]: text }), path: file, findings, records };
      for await (const trace of readTraces(named)) further.push(trace);
    }
  }
  throwIfFaulty(findings);
  const byId = new Map([...own, ...further].map((trace) => [trace.trace_id, trace]));
  const kept = new Set(own.map(({ trace_id }) => trace_id));
  return { traces: [...byId.values()], kept, files: inFiles, verdicts };
}
