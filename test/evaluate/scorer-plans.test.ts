import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { ScorerPlan } from "../../src/evaluate/plan.ts";
import type { CallFacts } from "../../src/formats/verdict.ts";
import { memoryStore, plan, record, records, type Script, scorer, side } from "./world.ts";

const right: Script = (question) => question.toUpperCase();

function compare(scorers: ScorerPlan[], more: { head?: Script; records?: ReturnType<typeof records> } = {}) {
  const verdicts = memoryStore<never>();
  const run = evaluate(
    plan({
      records: more.records ?? records(2),
      base: side("base", "old", right).side,
      head: side("head", "new", more.head ?? right).side,
      scorers,
      verdicts,
    }),
  );
  return run.then((evaluation) => ({ evaluation, verdicts: verdicts.entries }));
}

describe("a plan's scorers", () => {
  it("may look at the head alone", async () => {
    const { evaluation } = await compare([{ scorer: scorer(), sides: "head" }]);
    const run = evaluation.scorers.get("match");
    expect(run?.pairs.get("r-0")).toMatchObject({ base: null, unchanged: false });
  });

  it("may bear one name under two keys, as the judges of base and head do", async () => {
    const old = scorer();
    const changed = scorer({ fingerprint: "match-2" });
    const { evaluation } = await compare([{ scorer: old }, { key: "match@head", scorer: changed }]);
    expect([...evaluation.scorers.keys()]).toEqual(["match", "match@head", "answers"]);
    expect([old.asked, changed.asked]).toEqual([2, 2]);
  });

  it("are never unchanged where two judges spoke on the two sides", async () => {
    const ofBase = scorer({ fingerprint: "recorded-1" });
    const { evaluation } = await compare([{ scorer: scorer(), base_scorer: ofBase }]);
    const run = evaluation.scorers.get("match");
    expect(run?.scorer.fingerprint).toBe("match-1");
    expect(run?.pairs.get("r-0")).toMatchObject({ unchanged: false });
    expect(ofBase.asked).toBe(2);
  });

  it("are kept in the store for judges, and for code that asks to be", async () => {
    const code = { voice: "code" as const };
    const { verdicts } = await compare([
      { scorer: scorer({ ...code, name: "exact", fingerprint: "exact" }) },
      { scorer: scorer({ ...code, name: "slow", fingerprint: "slow" }), remember: true },
    ]);
    expect(verdicts.size).toBe(2);
  });

  it("speak of what they could not read with their own reason, and of silence with the app's", async () => {
    const blind = scorer({
      read: () => ({ status: "unscored", reason: "missing_expectation", detail: "no answer" }),
    });
    const all = [record("a"), record("b")];
    const { evaluation } = await compare([{ scorer: blind }], {
      records: all,
      head: (question) =>
        question === "a" ? "A" : { status: "silent", reason: "app_timeout", detail: "60 s" },
    });
    const pairs = evaluation.scorers.get("match")?.pairs;
    expect(pairs?.get("a")).toMatchObject({
      base: { verdicts: [{ reason: "missing_expectation" }] },
      head: { verdicts: [{ reason: "missing_expectation" }] },
      unchanged: false,
    });
    expect(pairs?.get("b")).toMatchObject({
      head: { verdicts: [{ reason: "app_timeout", detail: "60 s" }] },
    });
    expect(blind.asked).toBe(0);
  });
});

describe("the facts of a run", () => {
  const call: CallFacts = {
    model: "m",
    input_tokens: 10,
    output_tokens: 2,
    usd: 0.5,
    latency_ms: 5,
    attempts: 3,
    probability: null,
  };
  const priced = (usd: (outputs: unknown) => number | null) =>
    scorer({
      score: async (content) => {
        const { outputs } = content as { outputs: unknown };
        return {
          status: "scored",
          value: true,
          pass: true,
          number: null,
          rationale: "",
          call: { ...call, usd: usd(outputs) },
        };
      },
    });

  it("add up what new verdicts cost; shared ones cost once", async () => {
    const { evaluation } = await compare([{ scorer: priced(() => 0.5) }]);
    expect(evaluation.facts).toMatchObject({
      asked: 2,
      reused: 0,
      requests: 6,
      retries: 4,
      input_tokens: 20,
      output_tokens: 4,
      usd: 1,
      budget_reached: false,
      app: { base: { run: 2, reused: 0 }, head: { run: 2, reused: 0 } },
      baseline_at_ms: 1_000_000,
    });
  });

  it("know no sum where one price is not known", async () => {
    const { evaluation } = await compare([{ scorer: priced((outputs) => (outputs === "R-1" ? null : 0.5)) }]);
    expect(evaluation.facts.usd).toBeNull();
  });

  it("come while the run goes on", async () => {
    const seen: string[] = [];
    await evaluate(
      plan({
        records: records(3),
        head: side("head", "new", right).side,
        scorers: [{ scorer: scorer() }],
        onProgress: ({ done, total, asked }) => seen.push(`${done}/${total} ${asked > 0}`),
      }),
    );
    expect(seen).toEqual(["1/3 true", "2/3 true", "3/3 true"]);
  });
});

describe("a bug of a scorer", () => {
  it("ends the run with its own error, and closes the app", async () => {
    const head = side("head", "new", right);
    const faulty = scorer({
      score: async () => {
        throw new TypeError("x is not a function");
      },
    });
    await expect(
      evaluate(plan({ records: records(9), head: head.side, scorers: [{ scorer: faulty }] })),
    ).rejects.toThrow("x is not a function");
    expect(head.app.closed).toBe(true);
  });
});
