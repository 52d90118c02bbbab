import { describe, expect, test } from "vitest";
import type { Result } from "../../src/formats/result.ts";
import { traceId } from "../../src/formats/trace.ts";
import { completion, type Heard, refusal } from "../io/models/scripted-server.ts";
import { judgeServer, promptOf, verdict } from "./judge-server.ts";
import { fewer, UNLABELLED } from "./judged-desk.ts";
import { type Files, put, type Ran, type Workshop, workshop } from "./run.ts";

const CONFIG = "eval/assize.yaml";

/** Every reply changes, none gets worse. */
const REWORDED: Files = { "reply.mjs": put("You asked:", "Your question:") };

async function gate(shop: Workshop, line: string, env: { [name: string]: string }): Promise<Tried> {
  const ran = await shop.run(`gate ${line} --json out/result.json`, { env });
  if (!(await shop.files()).includes("out/result.json")) throw new Error(ran.err);
  const result = await shop.json<Result>("out/result.json");
  const helpful = result.metrics.find(({ name }) => name === "helpful");
  if (!helpful) throw new Error(ran.err);
  return { ran, result, helpful, said: ran.err.replace(/\s+/g, " ") };
}

/** A result without what this very run cost, and whether the base had to run for it. */
function lasting(result: Result) {
  return { ...result, run: null, baseline: null };
}

interface Tried {
  ran: Ran;
  result: Result;
  helpful: Result["metrics"][number];
  said: string;
}

/** Enough for all that is counted here and not decided. */
const SMALL = fewer({ questions: 36, labels: 24 });

async function desk(changes: Files = {}): Promise<Workshop> {
  const shop = await workshop("judged-desk", changes);
  await shop.commit("base");
  return shop;
}

describe.concurrent("what was paid for", () => {
  test("is not paid again: the second run asks nobody, decides the same, and says which verdicts it reused", async () => {
    await using judge = await judgeServer();
    await using shop = await desk(SMALL);
    await shop.edit(REWORDED);
    const line = "--base main --verdicts out/verdicts.jsonl";
    const first = await gate(shop, line, judge.env);
    const reusedAtFirst = await reused(shop);
    // 36 replies on each side, and 24 labelled outputs to measure the judge on.
    expect(judge.heard).toHaveLength(96);
    expect(first.result.run).toMatchObject({ requests: 96, reused: 0 });
    const second = await gate(shop, line, judge.env);
    expect(judge.heard).toHaveLength(96);
    expect(second.result.run.requests).toBe(0);
    expect(second.result.baseline.from).toBe("cache");
    expect(lasting(second.result)).toEqual(lasting(first.result));
    expect([...reusedAtFirst, ...(await reused(shop))]).toEqual([false, true]);
  });

  test("is not asked for where the reply did not change", async () => {
    await using judge = await judgeServer();
    await using shop = await desk(SMALL);
    await shop.edit({
      "reply.mjs": put(
        "  return `You",
        "  if (/charged/.test(question)) return `Good news!`;\n  return `You",
      ),
    });
    const { helpful, result } = await gate(shop, "--base main", judge.env);
    expect(helpful).toMatchObject({ n: 36, unchanged: 24 });
    // 36 of the base, 12 of the head that differ, 24 labelled.
    expect(result.run.requests).toBe(72);
  });

  test("is not called reused where this very run paid for it, to measure the judge", async () => {
    const question = "Why was I charged twice for the lamp?";
    const trace = {
      inputs: { question },
      outputs: { reply: `You asked: ${question} We will answer today.` },
    };
    const label = {
      assessment_id: "a-own",
      trace_id: traceId(trace.inputs, trace.outputs),
      assessment_name: "helpful",
      source: { source_type: "HUMAN", source_id: "mia" },
      create_time: "2026-10-01T09:00:00Z",
      feedback: { value: "yes" },
    };
    await using judge = await judgeServer();
    await using shop = await desk(SMALL);
    await shop.edit({
      "eval/traces/orders.jsonl": (text) => `${text}${JSON.stringify(trace)}\n`,
      "eval/labels/helpful/mia.jsonl": (text) => `${text}${JSON.stringify(label)}\n`,
    });
    const { result } = await gate(shop, "--no-base", judge.env);
    // 36 replies and 25 labelled outputs, one of them the same.
    expect(judge.heard).toHaveLength(60);
    expect(result.run).toMatchObject({ requests: 60, reused: 0 });
  });

  async function reused(shop: Workshop): Promise<boolean[]> {
    const lines = (await shop.read("out/verdicts.jsonl")).trim().split("\n");
    const verdicts = lines.map((line) => JSON.parse(line)).filter(({ scorer }) => scorer === "helpful");
    expect(verdicts).toHaveLength(72);
    return [...new Set(verdicts.map((line) => line.reused))];
  }
});

describe.concurrent("before anything is spent", () => {
  const priced = put(
    'models: { judge: "compatible:/desk" }',
    'models: { judge: "compatible:/desk", prices: { "compatible:/desk": { input: 0.15, output: 0.6 } } }',
  );

  test("--estimate says the most it can cost, asks nobody, writes nothing and ends with 0", async () => {
    await using judge = await judgeServer();
    await using shop = await desk({ [CONFIG]: priced });
    await shop.edit(REWORDED);
    const before = await shop.files();
    const { code, out, err } = await shop.run("gate --base main --estimate --json out/result.json", judge);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^At most 320 calls, about [\d,]+ tokens in and 48,000 out, about \$0\.0\d+; what earlier runs judged is not asked again\.\n$/,
    );
    expect(judge.heard).toHaveLength(0);
    expect(await shop.files()).toEqual(before);
  });

  test("--estimate without a judge that asks says that there is nothing to pay", async () => {
    await using shop = await workshop("help-desk");
    const { code, out } = await shop.run("gate --no-base --estimate");
    expect({ code, out }).toEqual({ code: 0, out: "No judge asks a model: nothing to pay for.\n" });
  });

  test("every run says the same line first", async () => {
    await using judge = await judgeServer();
    await using shop = await desk(SMALL);
    const { ran } = await gate(shop, "--no-base", judge.env);
    expect(ran.err.split("\n")[1]).toMatch(/^At most 60 calls, .*price not known/);
  });

  test("--profile says where the time went", async () => {
    await using shop = await workshop("help-desk");
    const { err } = await shop.run("gate --no-base --profile");
    for (const stage of [
      "find the commits",
      "load the files",
      "make ready",
      "run and score",
      "measure the judges",
      "decide",
      "all",
    ])
      expect(err).toMatch(new RegExp(`^${stage} +[\\d,]+ ms$`, "m"));
  });
});

describe.concurrent("a budget", () => {
  test("that is reached leaves the rest out: smaller n, nothing unscored, and said so", async () => {
    await using judge = await judgeServer();
    await using shop = await desk({
      ...fewer({ questions: 60 }),
      [CONFIG]: (text) => `${text}budget: { requests: 60 }\n`,
    });
    await shop.edit(REWORDED);
    const { helpful, result, said } = await gate(shop, "--base main", judge.env);
    expect(judge.heard.length).toBeLessThanOrEqual(60);
    expect(result.run.budget_reached).toBe(true);
    expect(result.unscored.total).toBe(0);
    expect(helpful.n + helpful.not_sampled).toBe(60);
    expect(helpful.n).toBeGreaterThan(15);
    expect(said).toContain("The budget ended this run early.");
  });

  test("in money stops at --max-usd", async () => {
    await using judge = await judgeServer();
    await using shop = await desk({
      ...UNLABELLED,
      [CONFIG]: put(
        '"compatible:/desk" }',
        '"compatible:/desk", prices: { "compatible:/desk": { input: 10, output: 50 } } }',
      ),
    });
    await shop.edit(REWORDED);
    // A call is 100 tokens in and 20 out: 0.002 dollars.
    const { result } = await gate(shop, "--base main --max-usd 0.1", judge.env);
    expect(result.run.usd).toBeLessThanOrEqual(0.1);
    expect(result.run.budget_reached).toBe(true);
  });
});

describe.concurrent("a model that fails on some records", () => {
  const faults: [said: string, reason: string, act: (heard: Heard) => ReturnType<typeof completion>][] = [
    [
      "a desk",
      "refused",
      () => completion("I can't help with that.", { refusal: "I can't help with that." }),
    ],
    ["a shelf", "truncated", () => completion('{"rationale": "It', { finish: "length" })],
    ["a mirror", "invalid_reply", () => completion('{"rationale": "Well", "verdict": "maybe"}')],
    ["a clock", "empty_reply", () => completion("")],
    ["one stool", "model_error", () => refusal(400, { message: "content filter" })],
  ];

  test("leaves them unscored with a reason, and decides the rest", async () => {
    await using judge = await judgeServer((heard) => {
      const prompt = promptOf(heard);
      const fault = faults.find(([said]) => prompt.includes(`charged twice for ${said}`));
      return fault ? fault[2](heard) : null;
    });
    await using shop = await desk({ ...UNLABELLED, [CONFIG]: put("gate:", "gate:\n  max_unscored: 0.1") });
    await shop.edit({
      "reply.mjs": put("`You asked", "/charged/.test(question) ? 'So you asked: ' + question : `You asked"),
    });
    const { ran, helpful, result } = await gate(shop, "--base main --verdicts out/verdicts.jsonl", judge.env);
    expect(ran.code, ran.err).toBe(0);
    expect(helpful).toMatchObject({ n: 115, unscored: 5 });
    const reasons = faults.map(([, reason]) => reason).sort();
    expect(Object.keys(result.unscored.by_reason).sort()).toEqual(reasons);
    expect(result.run.reused).toBe(0);
  });

  test("on too many is inconclusive, and says whose fault it is not", async () => {
    await using judge = await judgeServer((heard) =>
      promptOf(heard).includes("lamp") ? verdict("perhaps") : null,
    );
    await using shop = await desk(fewer({ questions: 36 }));
    await shop.edit(REWORDED);
    const { ran, result, said } = await gate(shop, "--base main", judge.env);
    expect({ code: ran.code, reason: result.reason }, ran.err).toEqual({ code: 2, reason: "unscored" });
    expect(said).toContain("This says nothing about your change.");
    const lenient = await desk({
      ...fewer({ questions: 36 }),
      [CONFIG]: put("gate:", "gate:\n  missing: pass"),
    });
    await lenient.edit(REWORDED);
    const { ran: green } = await gate(lenient, "--base main", judge.env);
    await lenient[Symbol.asyncDispose]();
    expect(green.code).toBe(0);
  });
});

describe.concurrent("recorded verdicts", () => {
  const line = (record: string, reply: string, value: string, source = "nightly") =>
    JSON.stringify({
      record_id: record,
      outputs: { reply },
      assessments: [
        {
          assessment_id: `${record}-${value}-${source}`,
          assessment_name: "helpful",
          source: { source_type: "LLM_JUDGE", source_id: source },
          create_time: "2026-11-01T10:00:00Z",
          feedback: { value },
        },
      ],
    });

  async function recorded(headSource: string): Promise<Tried> {
    await using shop = await workshop("judged-desk", {
      [CONFIG]: put('models: { judge: "compatible:/desk" }\n', ""),
      "eval/judges/helpful/judge.yaml":
        "name: helpful\nmodel: recorded\nvalue: { categories: [yes, no] }\npass_when: [yes]\n",
      "eval/labels": null,
      "eval/traces": null,
    });
    const ids = Array.from({ length: 120 }, (_, index) => `q-${String(index + 1).padStart(2, "0")}`);
    await shop.edit({
      "eval/base.jsonl": `${ids.map((id) => line(id, "before", "yes")).join("\n")}\n`,
      "eval/head.jsonl": `${ids.map((id, index) => line(id, "after", index < 60 ? "no" : "yes", headSource)).join("\n")}\n`,
    });
    return await gate(shop, "--traces eval/head.jsonl --base-traces eval/base.jsonl", {});
  }

  test("are gated without one call", async () => {
    const { ran, helpful, result } = await recorded("nightly");
    expect({ code: ran.code, reason: result.reason }, ran.err).toEqual({
      code: 1,
      reason: "loss_beyond_margin",
    });
    expect(helpful).toMatchObject({ worse: 60, better: 0, n: 120, observed: { base: 1, head: 0.5 } });
    expect(result.run.requests).toBe(0);
  });

  test("of two judges are not compared", async () => {
    const { ran, result } = await recorded("another");
    expect({ code: ran.code, reason: result.reason }, ran.err).toEqual({ code: 2, reason: "judge_differs" });
  });
});

test("--offline lets the stand-in judge: no key, no network, the same bytes twice", async () => {
  await using shop = await desk(SMALL);
  await shop.edit(REWORDED);
  const first = await gate(shop, "--base main --offline", {});
  const second = await gate(shop, "--base main --offline --store elsewhere", {});
  expect(lasting(second.result)).toEqual(lasting(first.result));
  expect(first.result.judges[0]?.model).toBe("offline:/standin");
});
