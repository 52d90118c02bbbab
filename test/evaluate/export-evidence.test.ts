import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Evaluation, Pair } from "../../src/evaluate/evaluation.ts";
import { exportEvidence } from "../../src/evaluate/export-evidence.ts";
import type { Side } from "../../src/evaluate/plan.ts";
import { recordedTraces } from "../../src/evaluate/recorded.ts";
import { readStoredTrace, readStoredVerdict } from "../../src/evaluate/stored.ts";
import { traceId } from "../../src/formats/trace.ts";
import { memoryStore, plan, records, scorer, side } from "./world.ts";

const all = records(12);

/** Everything that a decision is made from; where a verdict came from is no part of it. */
function substance(evaluation: Evaluation) {
  const pairs = (of: ReadonlyMap<string, Pair>) => [...of].map(([id, pair]) => [id, withoutOrigin(pair)]);
  const traces = (of: Evaluation["base"]) =>
    of &&
    [...of.traces].map(([id, kept]) => [id, kept.map(({ trace_id, outcome }) => ({ trace_id, outcome }))]);
  return {
    scorers: [...evaluation.scorers].map(([key, run]) => [key, pairs(run.pairs)]),
    base: traces(evaluation.base),
    head: traces(evaluation.head),
  };
}

function withoutOrigin(pair: Pair) {
  if (pair.status === "not_sampled") return pair;
  const { base, head, unchanged } = pair;
  const said = (side: typeof base) => side && { verdicts: side.verdicts, reads: side.reads };
  return { base: said(base), head: said(head), unchanged };
}

async function replayOf(evaluation: Evaluation, sides: { base: Side; head: Side }) {
  const evidence = { verdicts: memoryStore<never>(), traces: memoryStore<never>() };
  await exportEvidence({ evaluation, records: all, to: evidence });
  for (const trace of evidence.traces.entries.values()) expect(readStoredTrace(trace)).toEqual(trace);
  for (const verdict of evidence.verdicts.entries.values())
    expect(readStoredVerdict(verdict)).toEqual(verdict);
  const source = { kind: "store" as const };
  const judge = scorer({ repeat: 3 });
  const again = await evaluate(
    plan({
      ...evidence,
      records: all,
      samples: 2,
      base: { ...sides.base, source },
      head: { ...sides.head, source },
      scorers: [{ scorer: judge }],
      replay: true,
    }),
  );
  expect(judge.asked).toBe(0);
  return again;
}

describe("exportEvidence", () => {
  it("holds a run with losses, outages, flips and unscored verdicts, so that a replay comes to the same", async () => {
    const base = side("base", "old", (question, run) =>
      question === "r-3" && run > 1 ? null : question.toUpperCase(),
    );
    const head = side("head", "new", (question) =>
      ["r-2", "r-3"].includes(question) ? null : question === "r-4" ? "?" : question.toUpperCase(),
    );
    const judge = scorer({ repeat: 3 });
    const compare = judge.score;
    judge.score = async (content, options) =>
      (content as { expected: string }).expected === "R-5"
        ? { status: "unscored", reason: "refused", detail: "no" }
        : compare(content, options);
    const first = await evaluate(
      plan({ records: all, samples: 2, base: base.side, head: head.side, scorers: [{ scorer: judge }] }),
    );
    const again = await replayOf(first, { base: base.side, head: head.side });
    expect(substance(again)).toEqual(substance(first));
  });

  it("holds a run that the budget cut short", async () => {
    let left = 20;
    const judge = scorer({ repeat: 3 });
    const compare = judge.score;
    judge.score = async (content, options) => {
      left -= 1;
      return left >= 0 ? compare(content, options) : { status: "not_sampled" };
    };
    const base = side("base", "old", (question) => question.toUpperCase());
    const head = side("head", "new", () => "?");
    const first = await evaluate(
      plan({ records: all, samples: 2, base: base.side, head: head.side, scorers: [{ scorer: judge }] }),
    );
    expect(first.facts.budget_reached).toBe(true);
    const again = await replayOf(first, { base: base.side, head: head.side });
    expect(substance(again)).toEqual(substance(first));
  });

  it("holds recorded traces", async () => {
    const traces = all.map(({ id, inputs }) => ({
      trace_id: traceId(inputs, "x"),
      record_id: id,
      sample: 0,
      inputs,
      outcome: { status: "answered" as const, outputs: "x" },
      duration_ms: null,
      usage: null,
      session: null,
      tags: {},
      spans: [],
      assessments: [],
      metadata: {},
      at_ms: null,
    }));
    const base: Side = {
      name: "base",
      digest: "file",
      source: { kind: "recorded", recorded: recordedTraces(traces) },
    };
    const head = side("head", "new", (question) => question.toUpperCase());
    const first = await evaluate(
      plan({ records: all, samples: 2, base, head: head.side, scorers: [{ scorer: scorer({ repeat: 3 }) }] }),
    );
    const again = await replayOf(first, { base, head: head.side });
    expect(substance(again)).toEqual(substance(first));
  });
});
