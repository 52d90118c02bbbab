import { expect, test } from "vitest";
import { complaints, type Files, JUDGE, LABELS, labelLine, SOUND } from "./repository.ts";

/** The sound repository with these files changed; what a user is told stands in golden/bad-judges-and-labels.txt. */
const cases: [name: string, changes: Files][] = [
  ["a folder without judge.yaml", { "eval/judges/tone/examples.jsonl": "{}\n" }],
  ["two judges of a name", { "eval/judges/other/judge.yaml": "name: correctness\ninstructions: x\n" }],
  ["labels of a schema that does not exist", { [JUDGE]: `${SOUND[JUDGE]}labels: corectness\n` }],
  ["examples that are not there", { "eval/judges/correctness/examples.jsonl": null }],
  ["a proof without a confusion", { "eval/judges/correctness/proof.json": '{\n  "version": 1\n}\n' }],
  ["a number in words", { [JUDGE]: `${SOUND[JUDGE]}trust: { min_labels: many }\n` }],
  [
    "a vocabulary with an unknown key",
    { [JUDGE]: "name: correctness\ninstructions: x\nvalue: { category: [yes, no] }\n" },
  ],
  ["a vocabulary that does not exist", { [JUDGE]: "name: correctness\ninstructions: x\nvalue: bool\n" }],
  [
    "a schema whose name is not its file's",
    { "eval/schemas/correctness.yaml": "name: correctnes\ntitle: x\ninput: { pass_fail: {} }\n" },
  ],
  [
    "a question of an unknown kind",
    { "eval/schemas/correctness.yaml": "name: correctness\ntitle: x\ninput: { passfail: {} }\n" },
  ],
  [
    "a label in another's file",
    { "eval/labels/correctness/bob.jsonl": `${labelLine({ assessment_id: "a-2" })}\n` },
  ],
  [
    "labels of a schema that is not there",
    {
      "eval/labels/corectness/ann.jsonl": `${labelLine({ assessment_id: "a-2", assessment_name: "corectness" })}\n`,
    },
  ],
  [
    "an answer that the question does not take",
    { [LABELS]: `${labelLine({ feedback: { value: "maybe" } })}\n` },
  ],
  [
    "an expectation where feedback is asked",
    { [LABELS]: `${labelLine({ feedback: undefined, expectation: { value: "yes" } })}\n` },
  ],
  ["a label that says nothing", { [LABELS]: `${labelLine({ feedback: undefined })}\n` }],
  [
    "a label of a schema version to come",
    { [LABELS]: `${labelLine({ metadata: { schema_version: "3" } })}\n` },
  ],
  ["an assessment_id twice", { [LABELS]: `${labelLine({})}\n${labelLine({})}\n` }],
  ["an override of nothing", { [LABELS]: `${labelLine({ overrides: "a-0" })}\n` }],
  [
    "an override of somebody else's label",
    {
      "eval/labels/correctness/bob.jsonl": `${labelLine({
        assessment_id: "a-2",
        source: { source_type: "HUMAN", source_id: "bob" },
        overrides: "a-1",
      })}\n`,
    },
  ],
  [
    "a label by a machine",
    { [LABELS]: `${labelLine({ source: { source_type: "LLM_JUDGE", source_id: "ann" } })}\n` },
  ],
  [
    "a time and an id of the wrong form",
    { [LABELS]: `${labelLine({ create_time: "yesterday", trace_id: "tr-1" })}\n` },
  ],
  ["labels outside a schema's folder", { "eval/labels/ann.jsonl": `${labelLine({})}\n` }],
];

test("faults of judges, schemas and labels", async () => {
  const told: string[] = [];
  for (const [name, changes] of cases) told.push(`# ${name}\n${(await complaints(changes)).join("\n")}\n`);
  await expect(told.join("\n")).toMatchFileSnapshot("golden/bad-judges-and-labels.txt");
});
