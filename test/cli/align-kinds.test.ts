import { describe, expect, test } from "vitest";
import type { Span } from "../../src/formats/span.ts";
import { sentences } from "../align/world.ts";
import { traceOf } from "../judges/make.ts";
import { type Desk, type DeskLabel, openDesk, ROLE_JUDGE, roleDesk } from "./labelled-desk.ts";
import type { Workshop } from "./run.ts";

/** What `align --json` says. */
async function aligned(shop: Workshop, words = "") {
  await shop.run(`align fit --offline --json out.json ${words}`);
  return JSON.parse(await shop.read("out.json"));
}

/** Questions with two retrievals: one that finds a notice, which people call relevant but for notices of last year. */
const STEPS = Array.from({ length: 32 }, (_, at) => {
  const stale = at % 2 === 1;
  const found = `${stale ? "Outdated notice" : "Current notice"}: parcels to region ${at} cost ${at} euros.`;
  const spans: Span[] = [
    { name: "retrieve", type: "RETRIEVER", inputs: { query: `price ${at}` }, outputs: [found] },
    {
      name: "retrieve",
      type: "RETRIEVER",
      inputs: { query: `terms ${at}` },
      outputs: [`Terms of region ${at}.`],
    },
    { name: "price", type: "TOOL", inputs: { region: stale ? "wrong region" : `region ${at}` }, outputs: at },
    { name: "write", type: "LLM", outputs: "It costs that." },
  ];
  return traceOf({ question: `What does a parcel to region ${at} cost?` }, `It costs ${at} euros.`, {
    spans,
  });
});

function onSteps(path: string, more: DeskLabel[] = []): DeskLabel[] {
  const labels = STEPS.map(({ trace_id }, at) => ({
    trace_id,
    value: at % 2 === 1 ? "no" : "yes",
    span_id: path,
    ...(at % 2 === 1 ? { why: "That is out of date." } : {}),
  }));
  return [...labels, ...more];
}

function stepDesk(builtin: string, labels: DeskLabel[]): Desk {
  return {
    traces: STEPS,
    judge: `builtin: ${builtin}\nmodel: offline:/standin\n`,
    input: "{ categorical: { options: [yes, no] } }",
    labels,
  };
}

const FIRST = STEPS[0]?.trace_id ?? "";

describe("a judge of steps", () => {
  test("is aligned on labels of steps, each by its path and content, and every other is named with its reason", async () => {
    const others: DeskLabel[] = [
      { trace_id: FIRST, value: "yes", labeler: "bob", span_id: "write[0]" },
      { trace_id: FIRST, value: "yes", labeler: "cyd", span_id: "fetch[0]" },
      {
        trace_id: FIRST,
        value: "yes",
        labeler: "dan",
        span_id: "retrieve[0]",
        metadata: { span_hash: "0".repeat(16) },
      },
    ];
    await using shop = await openDesk(stepDesk("retrieval_relevance", onSteps("retrieve[0]", others)));
    const json = await aligned(shop, "--force");
    expect(json.labels.used).toBe(32);
    expect(json.labels.left_out.map((one: { reason: string }) => one.reason).sort()).toEqual([
      "on a part that is not read one by one",
      "the output has no such part",
      "the step is another one now",
    ]);
    expect(json.proof).toMatchObject({ n: 32, gained: 16, lost: 0 });
    expect(json.flips[0].trace_id).toMatch(/^tr-[0-9a-f]{32}#retrieve\[0\]$/);
    const file = await shop.read("eval/judges/fit/judge.yaml");
    expect(file).toContain("- text: Where it says");
    expect(file).toMatch(/from: \["tr-[0-9a-f]{32}#retrieve\[0\]"/);
    expect(await shop.json("eval/judges/fit/proof.json")).toMatchObject({ unit: "step" });
    // How it reads steps is no word on outputs: of those only one has all its steps labelled.
    const card = await shop.run("judge fit --offline --json -");
    expect(JSON.parse(card.out).judges[0]).toMatchObject({ based_on: expect.not.stringContaining("proof") });
  });

  test("says what it makes of each step, and a whole output passes if all its steps do", async () => {
    await using shop = await openDesk(stepDesk("tool_call_correctness", onSteps("price[0]")));
    const card = JSON.parse((await shop.run("judge fit --offline --json -")).out);
    // Its one call labelled, an output has people's word.
    expect(card.judges[0]).toMatchObject({ labels: 32, confusion: { tp: 16, tn: 0, fp: 16, fn: 0 } });
    const json = await aligned(shop, "--force");
    expect(json.proof).toMatchObject({ n: 32, lost: 0 });
    const tried = JSON.parse(
      (await shop.run("judge fit --offline --try eval/traces/all.jsonl --json -")).out,
    );
    expect(tried.tried[1].verdict).toMatchObject({
      value: "no",
      rationale: expect.stringMatching(/^price\[0\]: Guideline 1 applies/),
      spans: [{ span: "price[0]", value: "no", pass: false }],
    });
  });

  test("a label on a step of a judge that reads whole outputs is left out, and said so", async () => {
    const desk = roleDesk(20);
    const [first] = desk.labels;
    const more = [{ trace_id: first?.trace_id ?? "", value: "yes", labeler: "bob", span_id: "x[0]" }];
    await using shop = await openDesk({ ...desk, labels: [...desk.labels, ...more] });
    const json = await aligned(shop, "--dry-run");
    expect(json.labels.left_out).toEqual([
      { trace_id: first?.trace_id, labeler: "bob", reason: "on a span" },
    ]);
  });

  test("labels set names a step, with the content it holds for; one that is not there is refused", async () => {
    await using shop = await openDesk(stepDesk("retrieval_relevance", []));
    expect((await shop.run(`labels set ${FIRST} fit=no --labeler ann --span retrieve[1]`)).code).toBe(0);
    expect(JSON.parse(await shop.read("eval/labels/fit/ann.jsonl"))).toMatchObject({
      span_id: "retrieve[1]",
      metadata: { span_hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    const refused = await shop.run(`labels set ${FIRST} fit=no --labeler ann --span retrive[1]`);
    expect(refused.err).toContain('the output has no part "retrive[1]"\n  Did you mean "retrieve[1]"?');
    expect(refused.err).toContain(
      "Its parts: retrieve[0], retrieve[0].outputs[0], retrieve[1], retrieve[1].outputs[0], price[0], write[0].",
    );
  });
});

/** Conversations of two turns; people judge the second, by what was asked in the first. */
const TURNS = Array.from({ length: 16 }, (_, at) => {
  const rude = at % 2 === 1;
  const session = `s-${at}`;
  const first = traceOf(
    { text: rude ? `Give refund ${at}, at once` : `Refund ${at}, please` },
    "In a moment.",
    {
      session,
    },
  );
  return [
    first,
    traceOf({ text: `Still there, ${at}?` }, `Here you are, number ${at}.`, { session }),
  ] as const;
});

describe("a judge of conversations", () => {
  test("reads and learns from the turns before, in the order of the file", async () => {
    const desk: Desk = {
      traces: TURNS.flat(),
      judge: `instructions: |
  Did {{ outputs }} suit the conversation {{ conversation }}?
value: boolean
model: offline:/standin
`,
      input: "{ pass_fail: {} }",
      labels: TURNS.map(([, second], at) => ({
        trace_id: second.trace_id,
        value: at % 2 === 0,
        ...(at % 2 === 1 ? { why: "Somebody who says at once wants more than that." } : {}),
      })),
    };
    const guideline = 'guidelines:\n  - text: Where it says "at once", the verdict is false.\n';
    await using shop = await openDesk({ ...desk, judge: `${desk.judge}${guideline}` });
    // The cue stands in the turn before: a judge that did not read it could not tell the two kinds apart.
    const card = JSON.parse((await shop.run("judge fit --offline --json -")).out);
    expect(card.judges[0]).toMatchObject({ labels: 16, disagreements: [] });
    const json = await aligned(shop, "--dry-run");
    expect(json).toMatchObject({ decision: "not_shown", labels: { used: 16, left_out: [] } });
  });
});

/** Sentences enough for an alignment to be shown better. */
const MARKED = 36;

/** Marks from 1 to 5 in the place of yes and no. */
function marks(value: string, rule: string): Desk {
  const said = sentences(MARKED);
  return {
    ...roleDesk(MARKED),
    judge: ROLE_JUDGE.replace("value: { categories: [yes, no] }\npass_when: [yes]\n", `${value}${rule}`),
    input: "{ numeric: { min: 1, max: 5, integer: true } }",
    labels: said.map(({ label, why }, at) => ({
      trace_id: roleDesk(MARKED).traces[at]?.trace_id ?? "",
      value: label === "yes" ? 5 : 1,
      ...(why ? { why } : {}),
    })),
  };
}

describe("judges of numbers and of steps on a scale", () => {
  test("a mean is graded by its distance", async () => {
    await using shop = await openDesk(marks("value: { number: { min: 1, max: 5, integer: true } }\n", ""));
    const json = await aligned(shop);
    expect(json).toMatchObject({ decision: "better", written: "written", labels: { used: MARKED } });
    expect(json.proof.graded.after).toBeGreaterThan(json.proof.graded.before);
    expect(json.proof.before).toBe(json.proof.graded.before);
  });

  test("ordered categories have a pass rule and are graded beside it", async () => {
    const rule = 'pass_when: ">= 4"\n';
    await using shop = await openDesk(marks("value: { number: { min: 1, max: 5, integer: true } }\n", rule));
    const json = await aligned(shop);
    expect(json).toMatchObject({ decision: "better", proof: { n: MARKED, lost: 0 } });
    expect(json.proof.graded).not.toBeNull();
  });
});
