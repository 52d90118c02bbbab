import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { NotSampled } from "../../src/judges/scorer.ts";
import { picture } from "./picture.ts";
import { right, wrongOn } from "./scripts.ts";
import { plan, record, records, type Script, scorer, side } from "./world.ts";

describe("a comparison of two sides", () => {
  it("lays out every record in dataset order, base beside head", async () => {
    const evaluation = await evaluate(
      plan({
        records: records(3),
        base: side("base", "old", right).side,
        head: side("head", "new", wrongOn("r-1")).side,
        scorers: [{ scorer: scorer() }],
      }),
    );
    expect(picture(evaluation, "match")).toEqual(["r-0: 1>1 =", "r-1: 1>0", "r-2: 1>1 ="]);
    expect([...evaluation.scorers.keys()]).toEqual(["match", "answers"]);
    expect(evaluation.head.traces.get("r-1")?.[0]?.outcome).toEqual({ status: "answered", outputs: "?" });
    expect(evaluation.status).toBe("complete");
  });

  it("asks once for what both sides said alike", async () => {
    const judge = scorer();
    await evaluate(
      plan({
        records: records(20),
        base: side("base", "old", right).side,
        head: side("head", "new", wrongOn("r-3")).side,
        scorers: [{ scorer: judge }],
      }),
    );
    expect(judge.asked).toBe(21);
  });

  it("runs the app once where no file of it differs, and never opens the base", async () => {
    const base = side("base", "same", right);
    const head = side("head", "same", right);
    const evaluation = await evaluate(
      plan({ records: records(5), base: base.side, head: head.side, scorers: [{ scorer: scorer() }] }),
    );
    expect([base.opened(), head.opened(), head.app.asked.length]).toEqual([0, 1, 5]);
    expect(evaluation.same_app).toBe(true);
    expect(picture(evaluation, "match")[0]).toBe("r-0: 1>1 =");
    expect(evaluation.base?.traces.get("r-0")?.[0]?.trace_id).toBe(
      evaluation.head.traces.get("r-0")?.[0]?.trace_id,
    );
  });

  it("has no base column where there is no base", async () => {
    const evaluation = await evaluate(
      plan({ records: records(1), head: side("head", "new", right).side, scorers: [{ scorer: scorer() }] }),
    );
    expect(picture(evaluation, "match")).toEqual(["r-0: ->1"]);
    expect([evaluation.base, evaluation.base_lost]).toEqual([null, null]);
  });

  it("closes the apps it opened, and says what they note", async () => {
    const head = side("head", "new", right);
    head.app.warnings = () => ["stdout had 2 lines that were not replies"];
    const evaluation = await evaluate(plan({ records: records(1), head: head.side }));
    expect(head.app.closed).toBe(true);
    expect(evaluation.warnings).toEqual(["stdout had 2 lines that were not replies"]);
  });
});

describe("samples and repeats", () => {
  it("runs each record so many times and calls equal bags of outputs unchanged", async () => {
    const flaky: Script = (question, run) => (run === 1 ? "?" : question.toUpperCase());
    const evaluation = await evaluate(
      plan({
        records: records(1),
        samples: 3,
        base: side("base", "old", (question, run) => (run === 2 ? "?" : question.toUpperCase())).side,
        head: side("head", "new", flaky).side,
        scorers: [{ scorer: scorer() }],
      }),
    );
    expect(picture(evaluation, "match")).toEqual(["r-0: 1,1,0>1,0,1 ="]);
  });

  it("takes the majority of several reads and keeps each", async () => {
    const outcomes = [true, false, true];
    const judge = scorer({
      repeat: 3,
      score: async (_content, { repeat }) => {
        const pass = outcomes[repeat] ?? false;
        return { status: "scored", value: pass, pass, number: null, rationale: "" };
      },
    });
    const evaluation = await evaluate(
      plan({ records: records(1), head: side("head", "new", right).side, scorers: [{ scorer: judge }] }),
    );
    expect(picture(evaluation, "match")).toEqual(["r-0: ->1"]);
  });
});

describe("what is not sampled", () => {
  it("reads a share of the records, the same on both sides and in every run, and every must", async () => {
    const all = [...records(400), record("vital", { must: true })];
    const run = (seed: string) =>
      evaluate(
        plan({
          records: all,
          base: side("base", "old", right).side,
          head: side("head", "new", right).side,
          scorers: [{ scorer: scorer(), sample_rate: 0.25 }],
          seed,
        }),
      );
    const [first, second] = await Promise.all([run("a"), run("b")]);
    const lines = picture(first, "match");
    const read = lines.filter((line) => line.endsWith("1>1 ="));
    // Binomial(400, 1/4): 100 +- 5 standard deviations of 8.7; one more for the must.
    expect(read.length).toBeGreaterThan(57);
    expect(read.length).toBeLessThan(145);
    expect(lines.at(-1)).toBe("vital: 1>1 =");
    expect(picture(second, "match")).toEqual(lines);
  });

  it("keeps only a prefix of the seeded order when the budget ends, whatever was at hand", async () => {
    let left = 7;
    const out: NotSampled = { status: "not_sampled" };
    const judge = scorer();
    const paid = judge.score;
    judge.score = async (content, options) => {
      left -= 1;
      return left >= 0 ? paid(content, options) : out;
    };
    const evaluation = await evaluate(
      plan({
        records: records(30),
        head: side("head", "new", right).side,
        scorers: [{ scorer: judge }],
        app_concurrency: 1,
        model_concurrency: 1,
      }),
    );
    const lines = picture(evaluation, "match");
    expect(lines.filter((line) => line.endsWith("budget"))).toHaveLength(23);
    expect(evaluation.facts.budget_reached).toBe(true);
    expect(picture(evaluation, "answers").filter((line) => line.endsWith(">1"))).toHaveLength(30);
  });
});

describe("an abort", () => {
  it("leaves what was done, calls the rest aborted, and closes the app", async () => {
    const stop = new AbortController();
    const head = side("head", "new", (question, run) => {
      if (head.app.asked.length === 5) stop.abort();
      return right(question, run);
    });
    const evaluation = await evaluate(
      plan({
        records: records(50),
        head: head.side,
        scorers: [{ scorer: scorer() }],
        signal: stop.signal,
        app_concurrency: 1,
      }),
    );
    const lines = picture(evaluation, "match");
    expect(evaluation.status).toBe("aborted");
    expect(lines).toHaveLength(50);
    expect(lines.filter((line) => line.endsWith(">aborted")).length).toBeGreaterThanOrEqual(44);
    expect(head.app.closed).toBe(true);
  });
});
