import { type Door, inFolder, placeIn } from "./door.ts";
import { newFindings } from "./findings.ts";
import { readJson } from "./json-file.ts";
import { anyTrace, identify } from "./read-trace.ts";
import type { Trace } from "./trace.ts";
import { baseName, folderOf } from "./tree-path.ts";

/** Files read at once; there may be thousands of small ones. */
const READ_AT_ONCE = 8;

/** The traces of `traces/labelled/<2 hex>/<trace_id>.json`, each with the id that its content has. */
export async function loadLabelledTraces(door: Door): Promise<Trace[]> {
  const paths = await door.tree.list([inFolder(door, "traces/labelled/**/*.json")]);
  const traces: Trace[] = [];
  for (let at = 0; at < paths.length; at += READ_AT_ONCE) {
    const batch = paths.slice(at, at + READ_AT_ONCE);
    // Each with findings of its own, joined in order: the same faults are told in the same order every time.
    const read = await Promise.all(batch.map((path) => loadOne({ ...door, findings: newFindings() }, path)));
    for (const { trace, findings } of read) {
      if (trace) traces.push(trace);
      door.findings.problems.push(...findings.problems);
    }
  }
  return traces;
}

async function loadOne(
  door: Door,
  path: string,
): Promise<{ trace: Trace | null; findings: Door["findings"] }> {
  const { findings } = door;
  const at = placeIn(door, path);
  const file = await readJson({ ...door, path, schema: anyTrace });
  const read = file && identify({ parsed: file.value, at });
  if (read?.status === "faulty") findings.problems.push(...read.problems);
  if (read?.status !== "read") return { trace: null, findings };
  const { trace } = read;
  const wanted = `${trace.trace_id.slice(3, 5)}/${trace.trace_id}.json`;
  if (`${baseName(folderOf(path))}/${baseName(path)}` === wanted) return { trace, findings };
  const message = `the content of this trace has the id ${trace.trace_id}`;
  const hint = `A labelled trace is never edited. With this content it would stand in traces/labelled/${wanted}.`;
  findings.problems.push({ code: "wrong_trace_id", message, hint, at });
  return { trace: null, findings };
}
