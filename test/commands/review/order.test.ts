import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reviewPage } from "../../../src/commands/review/page.ts";
import type { ReviewPorts, ReviewRequest } from "../../../src/commands/review/review-request.ts";
import { verdictAddress } from "../../../src/evaluate/addresses.ts";
import { hashJson } from "../../../src/formats/hash.ts";
import { loadSuite } from "../../../src/formats/load-suite.ts";
import { readTrace } from "../../../src/formats/read-trace.ts";
import type { Trace } from "../../../src/formats/trace.ts";
import type { Verdict } from "../../../src/formats/verdict.ts";
import { diskTree } from "../../../src/io/tree-disk.ts";
import { createJudge } from "../../../src/judges/llm-judge.ts";
import { informingOf, nearBound, nearEven } from "../../../src/labels/informing.ts";
import { put, type Workshop, workshop } from "../../cli/run.ts";

const JUDGE = `name: correctness
instructions: Is {{ outputs }} a correct answer to {{ inputs }}?
value: { categories: [yes, no] }
model: "openai:/gpt-6-luna"
repeat: 3
`;
const MANY = 20;
const traceLine = (n: number, more = {}) =>
  `${JSON.stringify({ inputs: { question: `q${n}` }, outputs: `a${n}`, tags: { sample: "yes" }, ...more })}\n`;
const verdict = (value: string, probability: number | null = null): Verdict => ({
  status: "scored",
  value,
  pass: value === "yes",
  number: null,
  rationale: "",
  call: { model: "m", input_tokens: 1, output_tokens: 1, usd: null, latency_ms: 1, attempts: 1, probability },
});

async function suiteOf({ dir }: Workshop) {
  const flags = { rerun: false, offline: true };
  return loadSuite({ tree: diskTree({ root: dir }), configPath: "eval/assize.yaml", flags });
}

/** What a run has kept: three reads of each output. */
async function storeOf(shop: Workshop, readsOn: (trace: Trace) => (Verdict | undefined)[]) {
  const suite = await suiteOf(shop);
  const judge = suite.judges.get("correctness");
  if (!judge) throw new Error("the scenario has a judge");
  const model = { complete: () => Promise.reject(new Error("nobody is asked")) };
  const scorer = createJudge({ judge, model, embed: "lexical", defaults: { model: null }, nonce: "" });
  const kept = new Map<string, Verdict>();
  const lines = (await shop.read("eval/traces/nightly.jsonl")).trim().split("\n");
  for (const line of lines) {
    const read = readTrace({ value: JSON.parse(line), at: { file: "nightly" } });
    if (read.status !== "read") throw new Error("every line is a trace");
    const { trace } = read;
    const reading = scorer.read({ record: null, trace, earlier: [] });
    if (reading.status !== "ready") throw new Error("every output can be read");
    const content = hashJson(reading.content);
    for (const [repeat, said] of readsOn(trace).entries())
      if (said) kept.set(verdictAddress({ fingerprint: scorer.fingerprint, content, repeat }), said);
  }
  return { get: (address: string) => kept.get(address), put: () => Promise.reject(new Error("only read")) };
}

async function pageOf(shop: Workshop, readsOn: Parameters<typeof storeOf>[1]) {
  const verdicts = await storeOf(shop, readsOn);
  const request: ReviewRequest = {
    configPath: "eval/assize.yaml",
    session: "september",
    draw: null,
    disagreement: null,
    traces: [],
    compare: false,
    handIn: { kind: "file", github: null },
  };
  const ports: ReviewPorts = {
    workspace: shop.dir,
    openRepo: () => Promise.reject(new Error("no git is needed here")),
    diskTree: (root) => diskTree({ root }),
    readFile: (path) => readFile(join(shop.dir, path), "utf8"),
    writeFiles: () => Promise.reject(new Error("only read")),
    now: Date.now,
    newId: () => "a-0",
    readTemplate: async () => "connect-src 'none'<!--review-data-->",
    openVerdicts: async () => ({ verdicts, close: async () => {} }),
  };
  return (await reviewPage(request, ports)).data.items;
}

const askedOf = ({ inputs }: { inputs: unknown }) => (inputs as { question: string }).question; // of traceLine

test("a list from a filter begins with what teaches most, a seeded share drawn by lot among it, and says which is which", async () => {
  const recorded = (value: string) => ({
    assessment_name: "correctness",
    source: { source_type: "LLM_JUDGE", source_id: "another" },
    feedback: { value },
  });
  const lines = Array.from({ length: MANY }, (_, n) =>
    traceLine(n, n === 5 ? { assessments: [recorded("yes"), recorded("no")] } : {}),
  );
  await using shop = await workshop("label-desk", {
    "eval/judges/correctness/judge.yaml": JUDGE,
    "eval/assize.yaml": (text) => `${text}judges: [judges/*]\n`,
    "eval/sessions/september.yaml": put(" AND feedback.correctness IS NULL", ""),
    "eval/traces/nightly.jsonl": lines.join(""),
  });
  const [yes, no] = [verdict("yes"), verdict("no")];
  const readsOn = (trace: Trace) => {
    const asked = askedOf(trace);
    if (asked === "q3") return [yes, no, yes];
    if (asked === "q7") return [verdict("yes", 0.52)];
    return asked === "q9" ? [] : [yes, yes, yes];
  };
  const items = await pageOf(shop, readsOn);
  const share = items.filter(({ sampling }) => sampling === "random");
  expect([items.length, share.length]).toEqual([MANY, MANY / 5]);
  const informative = items.filter(({ sampling }) => sampling === "informative").map(askedOf);
  const telling = ["q5", "q7", "q3"].filter((asked) => informative.includes(asked));
  expect(informative.slice(0, telling.length)).toEqual(telling);
  expect(telling.length).toBeGreaterThan(1);
  // Both kinds from the start on, so that who stops early has both; and the same list every time.
  expect(items.slice(0, 5).filter(({ sampling }) => sampling === "random")).toHaveLength(1);
  expect(await pageOf(shop, readsOn)).toEqual(items);
});

test("what judges say of an output comes to how much a label would teach", () => {
  const read = (judge: string, outcome: string, near: number | null = null) => ({ judge, outcome, near });
  expect(informingOf([], 2)).toEqual({ flipRate: null, judgesDiffer: false, near: null, labels: 2 });
  expect(informingOf([read("a", "true"), read("a", "false"), read("a", "true")], 0).flipRate).toBeCloseTo(
    1 / 3,
  );
  expect(informingOf([read("a", "true"), read("b", "false")], 0).judgesDiffer).toBe(true);
  expect(informingOf([read("a", "true", 0.2), read("b", "true", 0.9)], 0).near).toBe(0.9);
  expect([nearEven(0.5), nearEven(1), nearEven(0.75)]).toEqual([1, 0, 0.5]);
  expect([nearBound(4, 4, [1, 5]), nearBound(1, 4, [1, 5]), nearBound(3, 4, [1, 5])]).toEqual([
    1,
    0,
    1 - 1 / 3,
  ]);
});
