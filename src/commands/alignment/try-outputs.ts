import { scoreSubjects } from "../../evaluate/score-subjects.ts";
import { newFindings, throwIfFaulty } from "../../formats/findings.ts";
import { readJsonLines } from "../../formats/json-lines.ts";
import type { Judge } from "../../formats/judge-file.ts";
import { anyTrace, identify } from "../../formats/read-trace.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import { subjectsOf } from "../trial/labelled-subjects.ts";
import { inWorkspace } from "../workspace.ts";
import type { JudgePorts } from "./align-ports.ts";
import type { TriedOutput } from "./judge-report.ts";
import type { Measure } from "./measure-judge.ts";
import { scorerFor } from "./opened.ts";

/** Verdicts of judges on the outputs of a trace file; no label is needed, and none is looked at. */
export async function tryOutputs(
  measure: Measure,
  { judges, file }: { judges: readonly Judge[]; file: string },
): Promise<TriedOutput[]> {
  const { suite, setting, stores, ports } = measure;
  const traces = await readOutputs(file, suite, ports);
  const records = new Map(suite.records.map((record) => [record.id, record]));
  const subjects = traces.map(subjectsOf(new Map(traces.map((trace) => [trace.trace_id, trace])), records));
  const concurrency = setting.concurrency ?? suite.config.models.concurrency;
  const tried: TriedOutput[] = [];
  for (const judge of judges) {
    const scorer = scorerFor(judge, measure, ports);
    const { verdicts } = stores;
    const { results } = await scoreSubjects({
      scorer,
      subjects,
      verdicts,
      concurrency,
      signal: ports.signal,
    });
    for (const [at, verdict] of results.entries()) {
      const trace = traces[at];
      if (trace && verdict.status !== "not_sampled") {
        tried.push({ trace_id: trace.trace_id, judge: judge.file.name, verdict });
      }
    }
  }
  return tried;
}

async function readOutputs(file: string, { records }: Suite, ports: JudgePorts): Promise<Trace[]> {
  const tree = ports.diskTree(ports.workspace);
  const path = inWorkspace(ports, file);
  const findings = newFindings();
  const inputs = new Map(records.map((record) => [record.id, record.inputs]));
  const traces: Trace[] = [];
  for await (const { value, line } of readJsonLines({ tree, path, schema: anyTrace, findings })) {
    const read = identify({ parsed: value, at: { file, line }, inputsOf: (id) => inputs.get(id) });
    if (read.status === "faulty") findings.problems.push(...read.problems);
    else traces.push(read.trace);
  }
  throwIfFaulty(findings);
  return traces;
}
