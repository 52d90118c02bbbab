import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Draw } from "../../src/formats/draw-file.ts";
import type { Json } from "../../src/formats/json.ts";
import type { Result } from "../../src/formats/result.ts";
import { type JudgeServer, judgeServer } from "./judge-server.ts";
import { type Files, put, type Ran, type Workshop, workshop } from "./run.ts";

const LABELS = "eval/labels/helpful/mia.jsonl";

/**
 * Of 120 replies 84 change: 24 begin with "Sorry", which the judge calls worse, 60 with good news. A judge alone fails that;
 * whether it is worse, people know.
 */
const CHANGE: Files = {
  "reply.mjs": put(
    "  return `You",
    "  if (/parcel|invoice/.test(question)) return 'Sorry to hear that. ' + question;\n  if (!/charged|stock|refund/.test(question)) return 'Good news! ' + question;\n  return `You",
  ),
};

let judge: JudgeServer;
let shop: Workshop;
let first: Tried;
/** The labels that the base has. */
let merged: string;

interface Tried {
  ran: Ran;
  result: Result;
  helpful: Result["metrics"][number];
  said: string;
}

/** The draw as the first run left it. */
let draw: Draw;

beforeAll(async () => {
  judge = await judgeServer();
  shop = await workshop("judged-desk");
  await shop.commit("base");
  merged = await shop.read(LABELS);
  await shop.edit(CHANGE);
  first = await gate("--draw eval/draws");
  const [id = ""] = first.result.draws.map((one) => one.id);
  const [head, ...pairs] = lines(await shop.read(`eval/draws/${id}.jsonl`));
  draw = { id, head: head as unknown as Draw["head"], pairs: pairs as unknown as Draw["pairs"] };
});

afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await judge[Symbol.asyncDispose]();
});

async function gate(flags = ""): Promise<Tried> {
  const ran = await shop.run(`gate --base main --json out/result.json --evidence out/evidence ${flags}`, {
    env: judge.env,
  });
  const result = await shop.json<Result>("out/result.json");
  const helpful = result.metrics.find(({ name }) => name === "helpful");
  if (!helpful) throw new Error(ran.err);
  return { ran, result, helpful, said: ran.err.replace(/\s+/g, " ") };
}

function lines(text: string): { [key: string]: Json }[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** What mia answers about the first `pairs` of the draw: yes to the base, `ofHead` to the head's reply. */
async function answers({
  pairs,
  ofHead,
}: {
  pairs: number;
  ofHead: (index: number) => string;
}): Promise<Files> {
  const told = draw.pairs.slice(0, pairs).flatMap((pair, index) => [
    { trace_id: pair.base ?? "", value: "yes" },
    { trace_id: pair.head, value: ofHead(index) },
  ]);
  const labels = told.map(({ trace_id, value }, index) =>
    JSON.stringify({
      assessment_id: `d-${index}`,
      trace_id,
      assessment_name: "helpful",
      source: { source_type: "HUMAN", source_id: "mia" },
      create_time: "2026-11-02T09:00:00Z",
      feedback: { value },
      metadata: { draw: draw.id, sampling: "draw" },
    }),
  );
  return {
    [LABELS]: `${merged}${labels.join("\n")}\n`,
    ...(await labelledTraces(told.map((one) => one.trace_id))),
  };
}

/** What labels are about lies beside them; the run's evidence has it. */
async function labelledTraces(ids: string[]): Promise<Files> {
  const kept = await shop.json<{
    trial: { traces: { $map: [string, { inputs: Json; outcome: { outputs: Json } }][] } };
  }>("out/evidence/evidence.json");
  const traces = new Map(kept.trial.traces.$map);
  return Object.fromEntries(
    ids.map((id) => {
      const trace = traces.get(id);
      const text = JSON.stringify({ inputs: trace?.inputs, outputs: trace?.outcome.outputs });
      return [`eval/traces/labelled/${id.slice(3, 5)}/${id}.json`, `${text}\n`];
    }),
  );
}

describe("a loss that only a judge sees", () => {
  test("fails by its word alone, with the pairs that people should look at", () => {
    expect(first.ran.code, first.ran.err).toBe(1);
    expect(first.helpful).toMatchObject({
      estimator: "D",
      decision: "fail",
      reason: "loss_beyond_margin",
      unchanged: 36,
      worse: 24,
      draw: draw.id,
      needs: { labels: 120 },
    });
    expect(draw.pairs).toHaveLength(60);
    expect(draw.head).toMatchObject({ version: 1, metric: "helpful", kind: "stratified" });
    expect(first.said).toContain("Nobody has looked yet");
  });

  test("draws the same pairs again", async () => {
    const text = await shop.read(`eval/draws/${draw.id}.jsonl`);
    await shop.edit({ [`eval/draws/${draw.id}.jsonl`]: null });
    await gate("--draw eval/draws");
    expect(await shop.read(`eval/draws/${draw.id}.jsonl`)).toBe(text);
  });

  test("is answered by the command that the terminal prints, once the outputs are kept as it says", async () => {
    const [command = ""] = first.ran.err.match(/^ {6}assize (review --draw .*)$/m)?.slice(1) ?? [];
    await shop.run("gate --base main --evidence .assize/evidence", { env: judge.env });
    // The page itself is only there in a build; that every output was found is said before.
    const page = await shop.run(`${command} --file out/questions.html`);
    expect(command).toBe(`review --draw ${draw.id} --traces .assize/evidence/evidence.json`);
    expect(page.err).toMatch(/120 answers to judge|the review page is not built/);
  });

  test("can't be answered where the outputs are not: one fault, at the draw's file, with what helps", async () => {
    const ids = [...new Set(draw.pairs.flatMap(({ base, head }) => [base, head]))];
    expect(await shop.run(`review --draw ${draw.id} --file out/questions.html`)).toMatchObject({
      code: 2,
      err: `eval/draws/${draw.id}.jsonl: the content of 120 drawn outputs is not here: ${ids.slice(0, 3).join(", ")} and 117 more
  It is in the evidence of the run that drew: assize gate --evidence <dir> keeps it, and so does a workflow's artifact. Name the file with --traces <dir>/evidence.json.
`,
    });
  });

  test("waits for all answers: 37 of 60 decide nothing", async () => {
    await shop.edit(await answers({ pairs: 37, ofHead: () => "yes" }));
    const { helpful, result, said } = await gate();
    expect(helpful).toMatchObject({ estimator: "D", decision: "fail" });
    expect(result.draws).toEqual([
      { id: draw.id, metric: "helpful", pairs: 60, labelled: 37, complete: false },
    ]);
    expect(said).toContain("37 of 60 pairs drawn by lot are done");
  });

  test("passes where people say on every drawn pair that it is as good", async () => {
    await shop.edit(await answers({ pairs: 60, ofHead: () => "yes" }));
    const { ran, helpful, result, said } = await gate();
    expect(ran.code, ran.err).toBe(0);
    expect(result.draws).toMatchObject([{ labelled: 60, complete: true }]);
    expect(helpful).toMatchObject({
      estimator: "B",
      decision: "pass",
      labels_used: 120,
      worse: 0,
      better: 0,
    });
    expect(said).toContain("Passes");
  });

  test("fails on people's scale where people say so", async () => {
    await shop.edit(await answers({ pairs: 60, ofHead: (index) => (index % 2 === 0 ? "no" : "yes") }));
    const { ran, helpful } = await gate();
    expect(ran.code).toBe(1);
    expect(helpful).toMatchObject({ estimator: "B", decision: "fail", reason: "loss", worse: 30 });
  });

  test("refuses a draw that somebody changed: its answers do not count", async () => {
    await shop.edit(await answers({ pairs: 60, ofHead: () => "yes" }));
    const path = `eval/draws/${draw.id}.jsonl`;
    const sound = await shop.read(path);
    await shop.edit({ [path]: put(`"seed":"${draw.head.seed}"`, '"seed":"of-my-choice"') });
    const { ran, helpful, said } = await gate();
    await shop.edit({ [path]: sound });
    expect(ran.code).toBe(1);
    expect(helpful).toMatchObject({ estimator: "D", decision: "fail" });
    expect(said).toContain("not what these outputs give");
  });
});
