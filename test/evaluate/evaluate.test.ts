import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Evaluation } from "../../src/evaluate/evaluation.ts";
import { recordedTraces } from "../../src/evaluate/recorded.ts";
import type { NotSampled } from "../../src/judges/scorer.ts";
import { memoryStore, plan, record, records, type Script, scorer, side } from "./world.ts";

const right: Script = (question) => question.toUpperCase();
const wrongOn =
  (...ids: string[]): Script =>
  (question) =>
    ids.includes(question) ? "?" : question.toUpperCase();
const silentOn =
  (...ids: string[]): Script =>
  (question) =>
    ids.includes(question) ? null : question.toUpperCase();

/** `r-0: base>head` with 1 pass, 0 fail, the reason where unscored, - where there is no base; = where unchanged. */
function picture(evaluation: Evaluation, key: string): string[] {
  return [...(evaluation.scorers.get(key)?.pairs ?? [])].map(([id, pair]) => {
    if (pair.status === "not_sampled") return `${id}: ${pair.cause}`;
    const side = (of: typeof pair.base) =>
      of?.verdicts
        .map((verdict) => (verdict.status === "unscored" ? verdict.reason : Number(verdict.pass)))
        .join() ?? "-";
    return `${id}: ${side(pair.base)}>${side(pair.head)}${pair.unchanged ? " =" : ""}`;
  });
}

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

describe("a second run on the same stores", () => {
  it("runs nothing and asks nothing", async () => {
    const stores = { verdicts: memoryStore<never>(), traces: memoryStore<never>() };
    const judge = scorer();
    const run = () => {
      const base = side("base", "old", right);
      const head = side("head", "new", wrongOn("r-1"));
      return {
        base,
        head,
        plan: plan({
          ...stores,
          records: records(6),
          base: base.side,
          head: head.side,
          scorers: [{ scorer: judge }],
        }),
      };
    };
    const first = await evaluate(run().plan);
    const second = run();
    const again = await evaluate(second.plan);
    expect([second.base.opened(), second.head.opened(), judge.asked]).toEqual([0, 0, 7]);
    expect(picture(again, "match")).toEqual(picture(first, "match"));
    expect(again.facts).toMatchObject({
      app: { base: { run: 0, reused: 6 }, head: { run: 0, reused: 6 } },
      asked: 0,
      reused: 7,
    });
  });

  it("asks again for what could not be scored", async () => {
    const stores = { verdicts: memoryStore<never>(), traces: memoryStore<never>() };
    const failing = scorer({
      score: async () => ({ status: "unscored", reason: "model_error", detail: "503" }),
    });
    const head = side("head", "new", right).side;
    const first = await evaluate(
      plan({ ...stores, records: records(2), head, scorers: [{ scorer: failing }] }),
    );
    expect(picture(first, "match")).toEqual(["r-0: ->model_error", "r-1: ->model_error"]);
    const second = await evaluate(
      plan({ ...stores, records: records(2), head, scorers: [{ scorer: scorer() }] }),
    );
    expect(picture(second, "match")).toEqual(["r-0: ->1", "r-1: ->1"]);
  });

  it.each([
    { age: 10, limit: 10, ran: [0, 1] },
    { age: 11, limit: 10, ran: [1, 1] },
    { age: 11, limit: null, ran: [0, 1] },
  ])("reruns both sides when the base's trace is too old ($age of $limit)", async ({ age, limit, ran }) => {
    const traces = memoryStore<never>();
    const old = side("base", "old", right);
    await evaluate(plan({ traces, records: records(1), head: { ...old.side, name: "head" }, now: () => 0 }));
    const base = side("base", "old", right);
    const head = side("head", "new", right);
    await evaluate(
      plan({
        traces,
        records: records(1),
        base: base.side,
        head: head.side,
        now: () => age,
        max_age_ms: limit,
      }),
    );
    expect([base.app.asked.length, head.app.asked.length]).toEqual(ran);
  });

  it("reruns a head that is still young when the base beside it is too old", async () => {
    const traces = memoryStore<never>();
    await evaluate(
      plan({ traces, records: records(1), head: side("head", "old", right).side, now: () => 0 }),
    );
    await evaluate(
      plan({ traces, records: records(1), head: side("head", "new", right).side, now: () => 90 }),
    );
    const base = side("base", "old", right);
    const head = side("head", "new", right);
    await evaluate(
      plan({ traces, records: records(1), base: base.side, head: head.side, now: () => 100, max_age_ms: 50 }),
    );
    expect([base.app.asked.length, head.app.asked.length]).toEqual([1, 1]);
  });

  it("gives a stored trace to every record with equal inputs", async () => {
    const inputs = { question: "a" };
    const twins = [record("one", { inputs }), record("two", { inputs })];
    const head = side("head", "new", right);
    const evaluation = await evaluate(plan({ records: twins, head: head.side }));
    expect(head.app.asked).toHaveLength(1);
    expect(evaluation.head.traces.get("one")?.[0]?.record_id).toBe("one");
    expect(evaluation.head.traces.get("two")?.[0]?.record_id).toBe("two");
  });
});

describe("a record that the base answered and the head did not", () => {
  const judged = async (base: Script, head: Script, traces = memoryStore<never>()) => {
    const sides = { base: side("base", "old", base), head: side("head", "new", head) };
    const evaluation = await evaluate(
      plan({
        traces,
        records: records(2),
        base: sides.base.side,
        head: sides.head.side,
        scorers: [{ scorer: scorer() }],
      }),
    );
    return { evaluation, ...sides };
  };

  it("is a loss when the head is silent again and the base is not", async () => {
    const { evaluation, head, base } = await judged(right, silentOn("r-1"));
    expect(picture(evaluation, "answers")).toEqual(["r-0: 1>1 =", "r-1: 1>0"]);
    expect(picture(evaluation, "match")).toEqual(["r-0: 1>1 =", "r-1: 1>app_error"]);
    expect(head.app.asked.toSorted()).toEqual(["r-0", "r-1", "r-1#again"]);
    expect(base.app.asked.toSorted()).toEqual(["r-0", "r-1", "r-1#again"]);
  });

  it("is no loss when the head answers the second time", async () => {
    const { evaluation } = await judged(right, (question, run) =>
      question === "r-1" && run === 0 ? null : question.toUpperCase(),
    );
    expect(picture(evaluation, "answers")).toEqual(["r-0: 1>1 =", "r-1: 1>1 ="]);
  });

  it("is an outage when the base is silent too in the second try", async () => {
    const { evaluation } = await judged(
      (question, run) => (question === "r-1" && run === 1 ? null : question.toUpperCase()),
      silentOn("r-1"),
    );
    expect(picture(evaluation, "answers")).toEqual(["r-0: 1>1 =", "r-1: 0>0 ="]);
    expect(picture(evaluation, "match")).toEqual(["r-0: 1>1 =", "r-1: app_error>app_error"]);
  });

  it("stays a loss in a later run without another roll of the dice", async () => {
    const traces = memoryStore<never>();
    await judged(right, silentOn("r-1"), traces);
    const { evaluation, head } = await judged(right, right, traces);
    expect(picture(evaluation, "answers")).toEqual(["r-0: 1>1 =", "r-1: 1>0"]);
    expect(head.app.asked).toEqual([]);
  });

  it("is tried afresh in a later run when it was an outage", async () => {
    const traces = memoryStore<never>();
    await judged(silentOn("r-1"), silentOn("r-1"), traces);
    const { evaluation } = await judged(right, right, traces);
    expect(picture(evaluation, "answers")).toEqual(["r-0: 1>1 =", "r-1: 1>1 ="]);
  });
});

describe("an app that cannot be tried", () => {
  const broken = (message: string) => async () => {
    throw new UserError({ code: "app_untried", message });
  };

  it("ends the run when it is the head's", async () => {
    const head = {
      name: "head" as const,
      digest: "new",
      source: { kind: "app" as const, open: broken("no such file") },
    };
    const base = side("base", "old", right);
    await expect(evaluate(plan({ records: records(9), base: base.side, head }))).rejects.toThrow(
      "no such file",
    );
    expect(base.opened() === 0 || base.app.closed).toBe(true);
  });

  it("is a lost base, and no regression, when it is the base's", async () => {
    const base = {
      name: "base" as const,
      digest: "old",
      source: { kind: "app" as const, open: broken("npm ci failed") },
    };
    const evaluation = await evaluate(
      plan({
        records: records(2),
        base,
        head: side("head", "new", right).side,
        scorers: [{ scorer: scorer() }],
      }),
    );
    expect([evaluation.base, evaluation.base_lost]).toEqual([null, "npm ci failed"]);
    expect(picture(evaluation, "match")).toEqual(["r-0: ->1", "r-1: ->1"]);
  });
});

describe("recorded traces", () => {
  const trace = (recordId: string, outputs: string, session: string | null = null) => ({
    trace_id: `tr-${outputs}`,
    record_id: recordId,
    sample: 0,
    inputs: { question: recordId },
    outcome: { status: "answered" as const, outputs },
    duration_ms: null,
    usage: null,
    session,
    tags: {},
    spans: [],
    assessments: [],
    metadata: {},
    at_ms: null,
  });

  it("count as samples where a record has several, and as silence where it has none", async () => {
    const recorded = recordedTraces([trace("r-0", "R-0"), trace("r-0", "?")]);
    const head = { name: "head" as const, digest: "file", source: { kind: "recorded" as const, recorded } };
    const evaluation = await evaluate(plan({ records: records(2), head, scorers: [{ scorer: scorer() }] }));
    expect(picture(evaluation, "match")).toEqual(["r-0: ->1,0", "r-1: ->no_output"]);
    expect(picture(evaluation, "answers")).toEqual(["r-0: ->1,1", "r-1: ->0"]);
  });

  it("show a scorer the earlier turns of their session", async () => {
    const recorded = recordedTraces([trace("r-0", "a", "s"), trace("r-1", "b", "s"), trace("r-2", "c", "t")]);
    const head = { name: "head" as const, digest: "file", source: { kind: "recorded" as const, recorded } };
    const seen = new Map<string, string[]>();
    const reader = scorer({
      read: ({ trace: { trace_id }, earlier }) => {
        seen.set(
          trace_id,
          earlier.map((turn) => turn.trace_id),
        );
        return { status: "ready", content: trace_id };
      },
    });
    await evaluate(plan({ records: records(3), head, scorers: [{ scorer: reader }] }));
    expect(Object.fromEntries(seen)).toEqual({ "tr-a": [], "tr-b": ["tr-a"], "tr-c": [] });
  });

  it("are compared with a head that is run", async () => {
    const recorded = recordedTraces([trace("r-0", "R-0"), trace("r-1", "?")]);
    const base = { name: "base" as const, digest: "file", source: { kind: "recorded" as const, recorded } };
    const head = side("head", "new", right).side;
    const evaluation = await evaluate(
      plan({ records: records(3), base, head, scorers: [{ scorer: scorer() }] }),
    );
    expect(picture(evaluation, "match")).toEqual(["r-0: 1>1 =", "r-1: 0>1", "r-2: no_output>1"]);
  });
});

describe("a base that only the store has", () => {
  it("is absent where the store has nothing", async () => {
    const base = { name: "base" as const, digest: "old", source: { kind: "store" as const } };
    const head = side("head", "new", right).side;
    const evaluation = await evaluate(
      plan({ records: records(1), base, head, scorers: [{ scorer: scorer() }] }),
    );
    expect([evaluation.base, evaluation.base_lost]).toEqual([
      null,
      "no earlier run has left traces of the base",
    ]);
    expect(picture(evaluation, "match")).toEqual(["r-0: ->1"]);
  });

  it("is there for the records that an earlier run had", async () => {
    const traces = memoryStore<never>();
    await evaluate(plan({ traces, records: records(1), head: side("head", "old", right).side }));
    const base = { name: "base" as const, digest: "old", source: { kind: "store" as const } };
    const evaluation = await evaluate(
      plan({
        traces,
        records: records(2),
        base,
        head: side("head", "new", right).side,
        scorers: [{ scorer: scorer() }],
      }),
    );
    expect(picture(evaluation, "match")).toEqual(["r-0: 1>1 =", "r-1: ->1"]);
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
