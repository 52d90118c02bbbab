// A repository's eval folder with one judge and recorded traces: nothing runs but the judging.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONFIG = `version: 1
name: bench
app: { traces: traces/bench.jsonl }
scorers:
  - { judge: quality }
models: { judge: "compatible:/bench" }
baseline: none
`;

const JUDGE = `name: quality
instructions: |
  Decide whether {{ outputs }} answers {{ inputs }}: it must name the fee and the date that were asked for.
value: { categories: [yes, no] }
pass_when: [yes]
`;

/** Makes a folder with so many records; returns its path and the configuration's. */
export function makeWorkspace(records) {
  const root = mkdtempSync(join(tmpdir(), "assize-bench-"));
  for (const folder of ["datasets", "traces", "judges/quality"])
    mkdirSync(join(root, "eval", folder), { recursive: true });
  write(root, "assize.yaml", CONFIG);
  write(root, "judges/quality/judge.yaml", JUDGE);
  const ids = Array.from({ length: records }, (_, at) => at);
  write(root, "datasets/bench.jsonl", ids.map((at) => line(recordOf(at))).join(""));
  write(root, "traces/bench.jsonl", ids.map((at) => line(traceOf(at))).join(""));
  return { root, config: "eval/assize.yaml" };
}

function recordOf(at) {
  return { id: `r-${at}`, inputs: inputsOf(at), tags: { topic: `t-${at % 7}` } };
}

function traceOf(at) {
  const answer =
    `The fee for case ${at} is ${(at * 7) % 90} EUR and it is due on the ${(at % 28) + 1}th. `.repeat(6);
  return { record_id: `r-${at}`, inputs: inputsOf(at), outputs: { answer }, duration_ms: 100 + (at % 50) };
}

function inputsOf(at) {
  return { question: `What is the fee in case ${at}, and when is it due? `.repeat(4) };
}

function line(value) {
  return `${JSON.stringify(value)}\n`;
}

function write(root, path, text) {
  writeFileSync(join(root, "eval", path), text);
}
