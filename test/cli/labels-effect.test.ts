import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type JudgeServer, judgeServer } from "./judge-server.ts";
import { type Workshop, workshop } from "./run.ts";

const LABELS = "eval/labels/helpful/mia.jsonl";
const NO_ADDRESS = "ASSIZE_BASE_URL is missing: compatible:/desk needs the address of compatible";

let judge: JudgeServer;
let shop: Workshop;

/** Half of mia's labels are merged, the other half is what the change adds; a draw asks about four of the outputs. */
beforeAll(async () => {
  judge = await judgeServer();
  shop = await workshop("judged-desk");
  const all = (await shop.read(LABELS)).trim().split("\n");
  const ids = all.map((line): string => JSON.parse(line).trace_id);
  const head = {
    version: 1,
    metric: "helpful",
    kind: "random",
    seed: "s",
    strata: [{ name: "all", N: 2, n: 2 }],
  };
  const pairs = [
    { pair: "p1", stratum: "all", record_id: "r-1", base: ids[0], head: ids[40] },
    { pair: "p2", stratum: "all", record_id: "r-2", base: ids[1], head: ids[41] },
  ];
  const draw = [head, ...pairs].map((line) => `${JSON.stringify(line)}\n`).join("");
  await shop.edit({ [LABELS]: `${all.slice(0, 40).join("\n")}\n`, "eval/draws/d1.jsonl": draw });
  await shop.commit("base");
  await shop.edit({ [LABELS]: `${all.join("\n")}\n` });
});

afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await judge[Symbol.asyncDispose]();
});

const check = async (flags: string, env: { [name: string]: string } = {}) => {
  const ran = await shop.run(`labels check --json - ${flags}`, { env });
  return { ...ran, json: JSON.parse(ran.out) };
};

describe("what sound labels do", () => {
  test("trust in the judge that they measure, before and with them; each verdict is asked once", async () => {
    const asked = judge.heard.length;
    const { code, err, json } = await check("", judge.env);
    expect(code).toBe(0);
    expect(err.split("\n").slice(3)).toEqual([
      "Judge helpful agrees with people on 100 % (likely 95-100 %) of 80 labels (before: 100 % (likely 91-100 %) of 40 labels). Trusted to clear a change: yes (before: yes).",
      "Draw d1 of helpful is now complete: 2 of 2 pairs have both answers (before: 0). The gate uses it from its next run on.",
      "Judge helpful has not learned from 80 labels yet: alignment is due (assize align helpful).",
      "",
    ]);
    expect(json.judges).toMatchObject([
      {
        name: "helpful",
        before: { labels: 40, trusted: true, agreement: { estimate: 1 } },
        after: { labels: 80, trusted: true, confusion: { tp: 40, fn: 0 } },
        not_measured: null,
      },
    ]);
    expect(json.draws).toEqual([
      {
        id: "d1",
        metric: "helpful",
        pairs: 2,
        labelled: 2,
        complete: true,
        before: { labelled: 0, complete: false },
      },
    ]);
    expect(json.alignment_due).toEqual(["helpful"]);
    expect(judge.heard.length - asked).toBe(80);
    await check("", judge.env);
    expect(judge.heard.length - asked).toBe(80);
  });

  test("is measured without a model where every verdict is kept, and else not guessed", async () => {
    expect((await check("")).json.judges).toMatchObject([{ after: { labels: 80 }, not_measured: null }]);
    const { err, json } = await check("--store empty");
    const reason = `${NO_ADDRESS} (80 of 80 verdicts are not known)`;
    expect(err).toContain(`\nJudge helpful: not measured: ${reason}.\n`);
    expect(json.judges).toEqual([{ name: "helpful", before: null, after: null, not_measured: reason }]);
  });

  test("ends within the budget", async () => {
    const config = await shop.read("eval/assize.yaml");
    await shop.edit({ "eval/assize.yaml": `${config}budget: { requests: 50 }\n` });
    const { json } = await check("--store bounded", judge.env);
    await shop.edit({ "eval/assize.yaml": config });
    expect(json.judges).toMatchObject([
      { before: { labels: 40 }, after: null, not_measured: "the budget ended 30 of 80 verdicts short" },
    ]);
  });
});
