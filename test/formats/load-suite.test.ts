import { expect, test } from "vitest";
import { formatProblem, type UserError } from "../../src/errors.ts";
import { loadSuite } from "../../src/formats/load-suite.ts";
import { memoryTree } from "../../src/formats/memory-tree.ts";
import {
  CONFIG,
  complaints,
  config,
  DATA,
  JUDGE,
  LABELLED,
  LABELS,
  labelLine,
  load,
  SOUND,
} from "./repository.ts";

test("a sound repository is loaded whole, defaults filled in", async () => {
  const suite = await load({});
  expect(suite.config).toMatchObject({
    name: "support-bot",
    app: { timeout: 60_000 },
    gate: { confidence: 0.95 },
  });
  expect(suite.records).toMatchObject([
    { id: "r-1", group: "r-1", must: false, at: { file: DATA, line: 1 } },
    { id: expect.stringMatching(/^r-[0-9a-f]{16}$/), group: "g-1", must: true, at: { file: DATA, line: 2 } },
  ]);
  expect(suite.judges.get("correctness")).toMatchObject({
    folder: "eval/judges/correctness",
    examples: [{ value: "yes" }],
    proof: { fingerprint: "f" },
  });
  expect([...suite.schemas.keys()]).toEqual([
    "expected_facts",
    "expected_response",
    "guidelines",
    "correctness",
  ]);
  expect(suite.labels).toMatchObject([{ trace_id: LABELLED, at: { file: LABELS, line: 1 } }]);
  expect([...suite.traces.keys()]).toEqual([LABELLED]);
  expect(suite.draws.get("d1")?.pairs).toHaveLength(1);
  expect(suite.sessions.get("first")).toMatchObject({ draw: "d1", overlap: 0.2 });
  expect(suite.quarantine).toMatchObject([{ record: "r-1" }]);
  expect(suite.recorded).toBeNull();
  expect(suite.warnings).toEqual([]);
});

test("without a name, the configuration is named after the app's folder", async () => {
  const files = { "bots/refunds/eval/assize.yaml": CONFIG.replace("name: support-bot\n", "") };
  const rest = Object.entries(SOUND).map(([path, text]) => [`bots/refunds/${path}`, text]);
  const tree = memoryTree({ ...Object.fromEntries(rest), ...files });
  const suite = await loadSuite({ tree, configPath: "bots/refunds/eval/assize.yaml" });
  expect(suite.config.name).toBe("refunds");
  expect((await load(config("name: support-bot\n", ""))).config.name).toBe("app");
});

test("the dataset's version follows the records, not their order, file or source", async () => {
  const { datasetVersion } = await load({});
  const [first = "", second = ""] = (SOUND[DATA] ?? "").trim().split("\n");
  const moved = {
    [DATA]: `${second}\n`,
    "eval/datasets/z.jsonl": `${first.replace('{"id"', '{"source":"import","id"')}\n`,
  };
  expect((await load(moved)).datasetVersion).toBe(datasetVersion);
  const edited = { [DATA]: (SOUND[DATA] ?? "").replace("hours?", "hours") };
  expect((await load(edited)).datasetVersion).not.toBe(datasetVersion);
});

test("problems of another tree than the workspace name it", async () => {
  const tree = memoryTree({ ...SOUND, [DATA]: '{"id":5}\n' }, "main@3f2a1c0");
  const error: UserError = await loadSuite({ tree, configPath: "eval/assize.yaml" }).catch(
    (thrown) => thrown,
  );
  expect(error.problems.map(formatProblem)[0]).toMatch(/^main@3f2a1c0:eval\/datasets\/main\.jsonl:1:7: id: /);
});

test("what flags settle is no fault", async () => {
  const http = config("command: [python, answer.py]", "http: { url: 'http://localhost:1/x' }");
  expect(await complaints(http)).toHaveLength(1);
  expect(await complaints(http, { flags: { rerun: false } })).toEqual([]);
  const unpriced = config("models:", "budget: { usd: 5 }\nmodels:");
  expect(await complaints(unpriced)).toHaveLength(1);
  expect(await complaints(unpriced, { flags: { offline: true } })).toEqual([]);
  const [noPrice] = await complaints({}, { flags: { maxUsd: true } });
  expect(noPrice).toContain('--max-usd is in US dollars, but "openai:/gpt-6-luna" has no price');
});

test("what the judges' own check finds is placed in judge.yaml, among all other faults", async () => {
  const checkJudge = () => [{ code: "judge_pass_when", message: "outside the vocabulary", hint: "say yes" }];
  const changes = { [DATA]: '{"id":5}\n', [JUDGE]: `${SOUND[JUDGE]}pass_when: [maybe]\n` };
  const told = await complaints(changes, { checkJudge });
  expect(told).toContain(`${JUDGE}:5:12: outside the vocabulary\n  say yes`);
  expect(told).toHaveLength(3);
});

test("a label under another tool's id finds the trace that keeps this id", async () => {
  const foreign = `tr-${"f".repeat(32)}`;
  const trace = {
    [`eval/traces/labelled/${LABELLED.slice(3, 5)}/${LABELLED}.json`]: JSON.stringify({
      trace_id: foreign,
      inputs: { question: "fee?" },
      outputs: { answer: "5 EUR" },
    }),
  };
  const suite = await load({ ...trace, [LABELS]: `${labelLine({ trace_id: foreign })}\n` });
  expect(suite.labels[0]?.trace_id).toBe(LABELLED);
  expect(suite.warnings).toEqual([]);
});

test("a label whose trace is nowhere is a warning, a recorded trace keeps those that are labelled", async () => {
  const lost = await load({ [LABELS]: `${labelLine({ trace_id: `tr-${"0".repeat(32)}` })}\n` });
  expect(lost.warnings).toEqual([
    `labels that measure no judge, because the trace they are about is not under traces/: 1 (first: ${LABELS}:1)`,
  ]);
  const recorded = await load({
    [`eval/traces/labelled/${LABELLED.slice(3, 5)}/${LABELLED}.json`]: null,
    "eval/traces/nightly.jsonl":
      '{"record_id":"r-1","outputs":{"answer":"5 EUR"}}\n{"record_id":"r-1","outputs":{"answer":"6 EUR"}}\n',
  });
  expect([...recorded.traces.keys()]).toEqual([LABELLED]);
  expect(recorded.recorded).toBeNull();
});

test("app.traces are the outputs, matched to records, samples counted", async () => {
  const suite = await load({
    ...config("command: [python, answer.py]", "traces: traces/nightly.jsonl"),
    "eval/traces/nightly.jsonl": [
      '{"record_id":"r-1","outputs":"a"}',
      '{"inputs":{"question":"fee?"},"outputs":"b"}',
      '{"record_id":"r-1","inputs":{"question":"old fee?"},"outputs":"c"}',
      '{"inputs":{"question":"else?"},"outputs":"d"}',
      "",
    ].join("\n"),
  });
  expect(suite.recorded?.map(({ record_id, sample }) => [record_id, sample])).toEqual([
    ["r-1", 0],
    ["r-1", 1],
  ]);
  expect(suite.warnings).toEqual([
    'eval/traces/nightly.jsonl: traces left out because they answer no record as it is now: 2 (first: of record "r-1", with other inputs)',
  ]);
});

test("a quarantine ends after its last day, with a warning", async () => {
  const held = await load({}, { now: Date.parse("2026-12-31T23:59:59Z") });
  expect(held.quarantine).toHaveLength(1);
  const over = await load({}, { now: Date.parse("2027-01-01T00:00:00Z") });
  expect(over.quarantine).toEqual([]);
  expect(over.warnings).toEqual([
    'record "r-1" was set aside until 2026-12-31 and decides again (owner: ann)',
  ]);
});

test("a quarantine may be an empty list", async () => {
  expect(await complaints({ "eval/quarantine.yaml": "[]\n" })).toEqual([]);
});

test("a floor is asked of whoever knows the estimators, with the records it is about", async () => {
  const asked: unknown[] = [];
  const told = await complaints(
    config("correctness: { slices: [tags.topic] }", "correctness: { min: 0.9 }"),
    {
      highestFloor: (floor) => (asked.push(floor) > 1 ? 1 : 0.5),
    },
  );
  expect(asked[1]).toEqual({
    n: 2,
    scorer: { voice: "judge", kind: "pass_rate", range: null },
    confidence: 0.95,
  });
  expect(told).toEqual([
    "eval/assize.yaml:11:19: min 0.85 is a floor that no result on 2 records can reach\n  With so many records a judge can be sure of 0.5 at most: lower it, or add records.",
  ]);
});
