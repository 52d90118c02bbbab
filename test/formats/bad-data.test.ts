import { expect, test } from "vitest";
import { complaints, config, DATA, type Files, LABELLED, SOUND } from "./repository.ts";

/** The sound repository with these files changed; what a user is told stands in golden/bad-data.txt. */
const cases: [name: string, changes: Files][] = [
  [
    "duplicate record id",
    { "eval/datasets/more.jsonl": '{"id":"r-2","inputs":{}}\n{"id":"r-1","inputs":{"a":1}}\n' },
  ],
  [
    "the same inputs twice, without ids",
    { "eval/datasets/more.jsonl": '{"inputs":{"question":"hours?"}}\n' },
  ],
  [
    "bad JSON on line 7",
    {
      [DATA]:
        SOUND[DATA] +
        '{"id":"a","inputs":{}}\n{"id":"b","inputs":{}}\n{"id":"c","inputs":{}}\n{"id":"d","inputs":{}}\n{"id":"e","inputs":{}\n',
    },
  ],
  ["inputs that are a text", { [DATA]: '{"id":"r-1","inputs":"fee?"}\n' }],
  ["inputs misspelt", { [DATA]: '{"id":"r-1","input":{"q":"fee?"}}\n' }],
  ["an empty dataset", { [DATA]: "" }],
  [
    "a labelled trace that was edited",
    {
      [`eval/traces/labelled/${LABELLED.slice(3, 5)}/${LABELLED}.json`]:
        '{"inputs":{"question":"fee?"},"outputs":{"answer":"6 EUR"}}',
    },
  ],
  [
    "traces of no record",
    {
      "eval/traces/n.jsonl":
        '{"record_id":"r-11","outputs":1}\n{"outputs":1}\n{"inputs":{},"outputs":1,"error":"x"}\n',
    },
  ],
  ["app.traces that is not there", config("command: [python, answer.py]", "traces: traces/nightly.jsonl")],
  [
    "a draw with a foreign stratum",
    {
      "eval/draws/d1.jsonl":
        '{"version":1,"metric":"c","kind":"stratified","seed":"s","strata":[{"name":"other","N":1,"n":2}]}\n{"pair":"p1","stratum":"othr","record_id":"r-1","base":null,"head":"' +
        LABELLED +
        '"}\n',
    },
  ],
  [
    "a draw without its first line",
    {
      "eval/draws/d1.jsonl": `{"pair":"p1","stratum":"other","record_id":"r-1","base":null,"head":"${LABELLED}"}\n`,
    },
  ],
  ["a session about nothing", { "eval/sessions/first.yaml": "name: frst\nschemas: [corectness]\n" }],
  [
    "a quarantine until no date",
    { "eval/quarantine.yaml": "- { record: r-l, owner: ann, reason: x, until: soon }\n" },
  ],
  [
    "a quarantine of no record",
    { "eval/quarantine.yaml": "- { record: r-l, owner: ann, reason: x, until: 2026-12-31 }\n" },
  ],
];

test("faults of records, traces, draws, sessions, quarantine", async () => {
  const told: string[] = [];
  for (const [name, changes] of cases) told.push(`# ${name}\n${(await complaints(changes)).join("\n")}\n`);
  await expect(told.join("\n")).toMatchFileSnapshot("golden/bad-data.txt");
});
