import { describe, expect, test } from "vitest";
import type { MetricDecision } from "../../src/gate/decision.ts";
import { advice } from "../../src/report/advice.ts";
import { sentence } from "../../src/report/sentence.ts";
import type { Trial } from "../../src/report/trial.ts";
import { inconclusiveDraw } from "./cases/doubt-cases.ts";

const { trial } = inconclusiveDraw();
const [code, judged] = trial.decision.metrics;
if (!code || !judged) throw new Error("two metrics expected");

const open: MetricDecision = {
  ...judged,
  decision: "inconclusive",
  needs: { records: null, labels: 120, class: "7 more answers that people call wrong" },
};

function told(metrics: MetricDecision[], decision: MetricDecision["decision"], more: object = {}): string[] {
  const run = { ...trial.decision, decision, metrics, flips: [], ...more };
  return advice({ ...trial, decision: run } as Trial).map(({ text }) => text);
}

describe("what to do", () => {
  test("where code fails, nobody is asked to settle a judge: that would not turn it", () => {
    const failed: MetricDecision = { ...code, decision: "fail", reason: "loss" };
    expect(told([failed, open], "fail").join(" ")).not.toMatch(/Let people decide|may not clear/);
    expect(told([{ ...code, decision: "pass" }, open], "inconclusive").join(" ")).toMatch(
      /Let people decide/,
    );
  });

  test("each metric in doubt says what would settle it", () => {
    const wanting: MetricDecision = {
      ...code,
      decision: "inconclusive",
      reason: "too_close",
      needs: { records: 132, labels: null, class: null },
    };
    const all = told([open, wanting], "inconclusive", { reason: "untrusted", headline: open.name });
    expect(all).toContain(`Or add records: about 132 more would settle ${code.name}.`);
    expect(all.join(" ")).toMatch(/Let people decide/);
  });

  test("a base whose app does not run is not for want of history", () => {
    const baseline = { ...trial.decision.evidence.baseline, commit: "a".repeat(40), missing: "it crashed" };
    const lost = (app_failed: boolean) =>
      told([open], "inconclusive", {
        reason: "no_baseline",
        evidence: { ...trial.decision.evidence, baseline: { ...baseline, app_failed } },
      })[0];
    expect(lost(true)).toMatch(
      /^The base's own app does not run.* git worktree add \.\.\/base aaaaaaaaaaaa\./,
    );
    expect(lost(false)).toMatch(/fetch-depth: 0/);
    expect(told([open], "inconclusive", { reason: "no_baseline" }).join(" ")).not.toContain("may not clear");
  });
});

test("where no base was asked for, the configuration is not said to allow any loss", () => {
  const evidence = {
    ...trial.decision.evidence,
    baseline: { ...trial.decision.evidence.baseline, wanted: false },
  };
  const run = { ...trial.decision, decision: "pass", reason: "report_only", evidence } as const;
  expect(sentence({ ...trial, decision: run })).toContain("no base was asked for, so nothing was compared.");
});
