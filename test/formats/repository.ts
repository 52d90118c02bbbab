import { formatProblem, UserError } from "../../src/errors.ts";
import { loadSuite, type SuiteToLoad } from "../../src/formats/load-suite.ts";
import { memoryTree } from "../../src/formats/memory-tree.ts";
import type { Suite } from "../../src/formats/suite.ts";
import { traceId } from "../../src/formats/trace.ts";

/** Files by path; null takes a file of the sound repository away. */
export type Files = { [path: string]: string | Uint8Array | null };

/** The id of the one trace that somebody labelled in the sound repository. */
export const LABELLED = traceId({ question: "fee?" }, { answer: "5 EUR" });

/** The file of the sound repository's only records, of its judge, of ann's labels. */
export const DATA = "eval/datasets/main.jsonl";
export const JUDGE = "eval/judges/correctness/judge.yaml";
export const LABELS = "eval/labels/correctness/ann.jsonl";

/** A small repository without a fault: every kind of file that a user keeps. */
export const SOUND: { [path: string]: string } = {
  "eval/assize.yaml": `version: 1
name: support-bot
app:
  command: [python, answer.py]
scorers:
  - { name: route, exact_match: { actual: outputs.route, expected: expectations.route } }
  - { judge: correctness }
  - { name: latency, latency: {} }
gate:
  metrics:
    route: { min: 0.85 }
    correctness: { slices: [tags.topic] }
    latency: { better: lower, max_rise: 200 }
models:
  judge: openai:/gpt-6-luna
`,
  "eval/datasets/main.jsonl": `{"id":"r-1","inputs":{"question":"fee?"},"expectations":{"route":"billing"},"tags":{"topic":"billing"}}
{"inputs":{"question":"hours?"},"tags":{"topic":"general"},"group":"g-1","must":true}
`,
  "eval/judges/correctness/judge.yaml": `name: correctness
instructions: Does {{ outputs }} answer {{ inputs }}?
value: { categories: [yes, no] }
examples: {}
`,
  "eval/judges/correctness/examples.jsonl": `{"trace_id":"${LABELLED}","value":"yes"}\n`,
  "eval/judges/correctness/proof.json": `{"version":1,"fingerprint":"f","confusion":{"tp":1,"fp":0,"tn":1,"fn":0}}\n`,
  "eval/schemas/correctness.yaml": `name: correctness
title: Is the answer correct?
input: { categorical: { options: [yes, no] } }
`,
  "eval/labels/correctness/ann.jsonl": `${labelLine({})}\n`,
  [`eval/traces/labelled/${LABELLED.slice(3, 5)}/${LABELLED}.json`]: `{
  "inputs": { "question": "fee?" },
  "outputs": { "answer": "5 EUR" }
}
`,
  "eval/draws/d1.jsonl": `{"version":1,"metric":"correctness","kind":"stratified","seed":"s","strata":[{"name":"other","N":1,"n":1}]}
{"pair":"p1","stratum":"other","record_id":"r-1","base":null,"head":"${LABELLED}"}
`,
  "eval/sessions/first.yaml": "name: first\ndraw: d1\nschemas: [correctness]\n",
  "eval/quarantine.yaml": "- { record: r-1, owner: ann, reason: wrong reference, until: 2026-12-31 }\n",
};

/** A label of ann's on the labelled trace, changed where the test says so. */
export function labelLine(changes: { [key: string]: unknown }): string {
  return JSON.stringify({
    assessment_id: "a-1",
    trace_id: LABELLED,
    assessment_name: "correctness",
    source: { source_type: "HUMAN", source_id: "ann" },
    create_time: "2026-11-01T10:00:00Z",
    feedback: { value: "yes" },
    ...changes,
  });
}

/** The sound repository's configuration. */
export const CONFIG = SOUND["eval/assize.yaml"] ?? "";

/** The sound configuration with one passage changed. */
export function config(from: string, to: string): Files {
  if (!CONFIG.includes(from)) throw new Error(`the configuration does not say ${from}`);
  return { "eval/assize.yaml": CONFIG.replace(from, to) };
}

/** Loads the sound repository with some files changed. */
export function load(changes: Files, options: Partial<SuiteToLoad> = {}): Promise<Suite> {
  const files = Object.entries({ ...SOUND, ...changes }).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  return loadSuite({
    tree: memoryTree(Object.fromEntries(files)),
    configPath: "eval/assize.yaml",
    ...options,
  });
}

/** What a user is told about the changed repository, one rendered problem an entry; none where it is sound. */
export async function complaints(changes: Files, options: Partial<SuiteToLoad> = {}): Promise<string[]> {
  try {
    await load(changes, options);
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(formatProblem);
    throw error;
  }
}
