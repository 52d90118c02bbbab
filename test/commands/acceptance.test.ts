import { describe, expect, test } from "vitest";
import { type AcceptanceFacts, settleAcceptance } from "../../src/commands/acceptance.ts";
import type { LabelEvent } from "../../src/commands/forge.ts";
import type { Trial } from "../../src/report/trial.ts";

const failed = {
  decision: {
    decision: "fail",
    reason: "loss",
    metrics: [],
    judge_changes: [],
    evidence: { policy: { enforce: true, inconclusive: "pass", missing: "fail" } },
  },
  exit_code: 1,
  run: { accepted_by: null },
  warnings: [],
} as unknown as Trial; // only what an acceptance reads

const grace: LabelEvent = {
  label: "assize: accept",
  actor: "grace",
  at: "2026-11-02T10:00:00Z",
  canWrite: true,
};

function facts(change: Partial<AcceptanceFacts> = {}): AcceptanceFacts {
  const state = { outputs: "0".repeat(64), since: "2026-11-02T09:00:00Z" };
  return { events: [grace], authors: ["ada"], state, reported: true, ...change };
}

describe("settleAcceptance", () => {
  test("somebody else with write access lets a failed change through; the decision stays", () => {
    const trial = settleAcceptance(failed, facts());
    expect(trial.exit_code).toBe(0);
    expect(trial.run.accepted_by).toBe("grace");
    expect(trial.decision.decision).toBe("fail");
  });

  test("outputs that came after the label are not accepted by it", () => {
    const state = { outputs: "1".repeat(64), since: "2026-11-02T10:00:01Z" };
    const trial = settleAcceptance(failed, facts({ state }));
    expect(trial.exit_code).toBe(1);
    expect(trial.warnings).toEqual([
      'The label "assize: accept" of grace was for other outputs: take it off and set it again to accept these.',
    ]);
  });

  test("a label set in the very moment in which they were first reported counts", () => {
    const state = { outputs: "1".repeat(64), since: grace.at };
    expect(settleAcceptance(failed, facts({ state })).exit_code).toBe(0);
  });

  test("what passes needs nobody's acceptance, and bears no name", () => {
    const passed: Trial = { ...failed, decision: { ...failed.decision, decision: "pass" }, exit_code: 0 };
    expect(settleAcceptance(passed, facts())).toBe(passed);
  });

  test("where nothing is left that says for which outputs it was, that is what is said", () => {
    const state = { outputs: "1".repeat(64), since: "2026-11-02T10:00:01Z" };
    const { exit_code, warnings } = settleAcceptance(failed, facts({ state, reported: false }));
    expect(exit_code).toBe(1);
    expect(warnings).toEqual([
      'The label "assize: accept" of grace was set before any comment or check that is still there spoke of these outputs: take it off and set it again to accept them.',
    ]);
  });

  test.each([
    ["opened this pull request or wrote commits of it", { authors: ["grace"] }],
    ["may not write to this repository", { events: [{ ...grace, canWrite: false }] }],
  ])("who %s can't accept", (why, change) => {
    const trial = settleAcceptance(failed, facts(change));
    expect(trial.exit_code).toBe(1);
    expect(trial.warnings).toEqual([
      `The label "assize: accept" was set by grace, who ${why}; it does not count.`,
    ]);
  });

  test("without the label nothing is accepted and nothing is said", () => {
    expect(settleAcceptance(failed, facts({ events: [] }))).toBe(failed);
  });
});
