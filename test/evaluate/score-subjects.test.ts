import { describe, expect, it } from "vitest";
import { scoreSubjects } from "../../src/evaluate/score-subjects.ts";
import { traceOfReply } from "../../src/evaluate/trace-of-reply.ts";
import type { Subject } from "../../src/judges/scorer.ts";
import { memoryStore, records, scorer } from "./world.ts";

const subjects: Subject[] = records(4).map((record, index) => {
  const outcome = { status: "answered" as const, outputs: index === 2 ? "?" : record.id.toUpperCase() };
  const reply = { outcome, spans: [], tags: {}, usage: null, session: null, duration_ms: 1 };
  return { record, trace: traceOfReply({ of: { record, sample: 0 }, reply, now: 0 }), earlier: [] };
});
const signal = new AbortController().signal;

function passes(results: Awaited<ReturnType<typeof scoreSubjects>>["results"]) {
  return results.map((result) => (result.status === "scored" ? result.pass : result.status));
}

describe("scoreSubjects", () => {
  it("scores in the order of the subjects, and a second time from the store", async () => {
    const judge = scorer();
    const verdicts = memoryStore<never>();
    const first = await scoreSubjects({ scorer: judge, subjects, verdicts, concurrency: 2, signal });
    const second = await scoreSubjects({ scorer: judge, subjects, verdicts, concurrency: 2, signal });
    expect(passes(first.results)).toEqual([true, true, false, true]);
    expect(second).toEqual(first);
    expect([judge.asked, first.flip_rate]).toEqual([4, null]);
  });

  it("asks again where a store holds no more than that there was no verdict", async () => {
    const judge = scorer();
    const kept = memoryStore<never>();
    const outage = { status: "unscored", reason: "model_error", detail: "an outage" };
    const verdicts = { ...kept, get: () => outage as never };
    const { results } = await scoreSubjects({ scorer: judge, subjects, verdicts, concurrency: 2, signal });
    expect(passes(results)).toEqual([true, true, false, true]);
  });

  it("tells the share of outputs whose reads disagreed", async () => {
    const judge = scorer({ repeat: 3 });
    const compare = judge.score;
    judge.score = async (content, options) => {
      const flips = (content as { outputs: string }).outputs === "R-1" && options.repeat === 2;
      const verdict = await compare(content, options);
      return flips ? { status: "scored", value: false, pass: false, number: null, rationale: "" } : verdict;
    };
    const scored = await scoreSubjects({
      scorer: judge,
      subjects,
      verdicts: memoryStore(),
      concurrency: 2,
      signal,
    });
    expect([passes(scored.results), scored.flip_rate]).toEqual([
      [true, true, false, true],
      { rate: 0.25, outputs: 4 },
    ]);
  });

  it("leaves out what an abort did not reach", async () => {
    const scored = await scoreSubjects({
      scorer: scorer(),
      subjects,
      verdicts: memoryStore(),
      concurrency: 2,
      signal: AbortSignal.abort(),
    });
    expect(passes(scored.results)).toEqual(Array(4).fill("not_sampled"));
  });
});
