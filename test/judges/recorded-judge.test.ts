import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/formats/assessment.ts";
import type { Trace } from "../../src/formats/trace.ts";
import type { Verdict } from "../../src/formats/verdict.ts";
import { createRecordedJudge } from "../../src/judges/recorded-judge.ts";
import type { NotSampled } from "../../src/judges/scorer.ts";
import { calm, judgeOf, traceOf } from "./make.ts";

const judge = judgeOf({ model: "recorded", value: { categories: ["yes", "no"] } });

function said(value: string, more: Partial<Assessment> = {}): Assessment {
  return {
    assessment_name: "quality",
    source: { source_type: "LLM_JUDGE", source_id: "openai:/tiny" },
    create_time: "2026-01-01T00:00:00Z",
    feedback: { value },
    rationale: "Because.",
    ...more,
  };
}

function verdictOf(...assessments: Assessment[]): Promise<Verdict | NotSampled> | Verdict {
  const trace = traceOf({ q: "" }, "5", { assessments });
  const scorer = createRecordedJudge({ judge, traces: [trace] });
  const reading = scorer.read({ record: null, trace, earlier: [] });
  return reading.status === "ready" ? scorer.score(reading.content, { repeat: 0, signal: calm() }) : reading;
}

describe("createRecordedJudge", () => {
  test("takes the latest valid verdict of its name", async () => {
    const verdict = await verdictOf(
      said("no", { create_time: "2026-01-02T00:00:00Z", valid: false }),
      said("no", { create_time: "2026-01-01T09:00:00+09:00" }),
      said("yes", { create_time: "2026-01-01T00:30:00Z" }),
      said("no", { assessment_id: "a1", create_time: "2026-01-03T00:00:00Z" }),
      said("yes", { create_time: "2026-01-01T00:10:00Z", overrides: "a1" }),
      said("no", { assessment_name: "other", create_time: "2026-02-01T00:00:00Z" }),
      said("no", { source: { source_type: "HUMAN", source_id: "ada" }, create_time: "2026-02-01T00:00:00Z" }),
    );
    expect(verdict).toEqual({
      status: "scored",
      value: "yes",
      pass: true,
      number: null,
      rationale: "Because.",
    });
  });

  test("without times, the line written last", async () => {
    expect(
      await verdictOf(said("no", { create_time: undefined }), said("yes", { create_time: undefined })),
    ).toMatchObject({
      value: "yes",
    });
  });

  test.each<[string, Assessment[], object]>([
    [
      "nothing recorded",
      [],
      {
        reason: "no_recorded_verdict",
        detail: "the trace carries no valid LLM_JUDGE assessment named quality",
      },
    ],
    [
      "a recorded failure",
      [said("", { feedback: { error: { error_code: "SCORER_ERROR", error_message: "bad JSON" } } })],
      { reason: "recorded_error", detail: "SCORER_ERROR: bad JSON" },
    ],
    [
      "a value outside the vocabulary",
      [said("YES")],
      { reason: "invalid_reply", detail: 'the recorded verdict is "YES", but it must be "yes" or "no"' },
    ],
  ])("%s is unscored", async (_, assessments, expected) => {
    expect(await verdictOf(...assessments)).toEqual({ status: "unscored", ...expected });
  });

  test("a silent trace is silent, whatever was recorded on it", () => {
    const outcome = { status: "silent", reason: "app_error", detail: "boom" } as const;
    const trace = traceOf({}, null, { outcome, assessments: [said("yes")] });
    const scorer = createRecordedJudge({ judge, traces: [trace] });
    expect(scorer.read({ record: null, trace, earlier: [] })).toMatchObject({ reason: "app_error" });
  });

  test("the fingerprint is who spoke, so that sides read by different judges differ", () => {
    const by = (...fingerprints: string[]) => {
      const traces = fingerprints.map(
        (fingerprint): Trace =>
          traceOf({}, fingerprint, { assessments: [said("yes", { metadata: { fingerprint } })] }),
      );
      return createRecordedJudge({ judge, traces }).fingerprint;
    };
    expect(by("a", "b")).toBe(by("b", "a", "a"));
    expect(by("a")).not.toBe(by("b"));
    expect(by("a")).not.toBe(by("a", "b"));
  });

  test("asks nobody", () => {
    expect(createRecordedJudge({ judge, traces: [] })).toMatchObject({
      model: null,
      voice: "judge",
      repeat: 1,
    });
  });
});
