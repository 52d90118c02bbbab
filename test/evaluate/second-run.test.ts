import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { picture } from "./picture.ts";
import { right, wrongOn } from "./scripts.ts";
import { memoryStore, plan, record, records, scorer, side } from "./world.ts";

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
