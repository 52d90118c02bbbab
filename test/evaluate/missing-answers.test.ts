import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { recordedTraces } from "../../src/evaluate/recorded.ts";
import { picture } from "./picture.ts";
import { right, silentOn } from "./scripts.ts";
import { memoryStore, plan, records, type Script, scorer, side } from "./world.ts";

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

  it("of an earlier run say nothing of records that it had not tried", async () => {
    const recorded = recordedTraces([trace("r-0", "R-0")]);
    const source = { kind: "recorded" as const, recorded, kept: true };
    const head = side("head", "new", right).side;
    const base = { name: "base" as const, digest: "kept", source };
    const evaluation = await evaluate(
      plan({ records: records(2), base, head, scorers: [{ scorer: scorer() }] }),
    );
    expect(picture(evaluation, "match")).toEqual(["r-0: 1>1 =", "r-1: ->1"]);
  });
});
