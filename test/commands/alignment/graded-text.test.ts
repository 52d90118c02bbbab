import { describe, expect, test } from "vitest";
import type { GradedComparison } from "../../../src/align/graded.ts";
import { NO_LOOKS } from "../../../src/align/looks.ts";
import { alignJson } from "../../../src/commands/alignment/align-json.ts";
import type { AlignReport } from "../../../src/commands/alignment/align-report.ts";
import { alignText } from "../../../src/commands/alignment/align-text.ts";
import { proposalBody, proposalTitle } from "../../../src/commands/alignment/proposal-body.ts";
import { judgeOf } from "../../judges/make.ts";

const CHANGE = { estimate: 0.0625, low: 0.0123, high: 0.1127 };

/** An alignment of a judge of numbers without a pass rule. */
function report(more: Partial<GradedComparison> = {}): AlignReport {
  const judge = judgeOf({ name: "tone", value: { number: { min: 1, max: 5, integer: true } } });
  const graded = { n: 60, before: 0.75, after: 0.8125, change: CHANGE, p: 0.0204, ...more };
  const said = { decision: "better", reason: "it is nearer to people's answers" } as const;
  const calls = { judge: 0, reflection: 0, reused: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
  return {
    judge,
    after: judge,
    optimizer: "memalign",
    ...said,
    used: 60,
    derived: 0,
    leftOut: [],
    health: { labelers: { mira: 60 }, traces: 60, overlap: 0, agreement: null, contested: [] },
    tried: {
      status: "tried",
      proof: { ...said, method: "crossfit", use: 1, alpha: 0.0304, passes: null, graded },
      judge,
      fingerprint: "f",
      instructionsFrom: [],
      looks: NO_LOOKS,
      seen: { n: 60, before: 0.5, after: 0.6 },
      log: { entries: [], calls, budget_reached: false, contradictions: [] },
    },
    files: [],
    written: "nothing",
    proposal: null,
    proposed: null,
    run: { wall_s: 1, requests: 0, usd: 0 },
    warnings: [],
  };
}

describe("a judge of numbers without a pass rule", () => {
  const change = "change +6.3, likely +1.2 to +11.3 points (90 %), p 0.0204";

  test("is told with n, change, range and p in a terminal", () => {
    const text = alignText(report());
    expect(text).toContain("  60 held-out labels, each label judged by a judge aligned without it");
    expect(text).toContain("  agreement on the scale: 75 % before, 81.3 % after\n");
    expect(text).toContain(`  ${change}. Look 1 at these labels, level 0.0304.\n`);
    expect(alignJson(report())).toMatchObject({ proof: { n: 60, change: { ...CHANGE, p_value: 0.0204 } } });
  });

  test("has a table in its pull request, and its numbers in the title", () => {
    const body = proposalBody(report(), { judge: "tone", fingerprint: "f", labels: 60 });
    expect(body).toContain(
      "| on 60 held-out labels | agreement on the scale |\n|---|---|\n| before | 75 % |\n",
    );
    expect(body).toContain(`Agreement on the scale: ${change} at level 0.0304 (look 1 at these labels).`);
    expect(proposalTitle(report())).toBe(
      "Align judge tone: agreement on the scale 75 % to 81.3 % on 60 held-out labels",
    );
  });

  test("says what too few groups cannot tell", () => {
    expect(alignText(report({ p: null }))).toContain("points (90 %), no p on so few groups. Look 1");
    expect(alignText(report({ p: null, change: null }))).toContain("  its range is not known: all these");
  });
});
