import { ANSWERS } from "../formats/metrics.ts";
import type { Ruling } from "./decide-change.ts";
import type { JudgeComparison, MetricDecision, Reason } from "./decision.ts";
import { MISSING_REASONS } from "./decision.ts";
import type { Evidence } from "./evidence.ts";

/** The run's answer, and whom its first sentence speaks of. */
export interface RunRuling extends Ruling {
  headline: string | null;
}

/** Doubts that are about the change: which of them is said first depends on what was seen, not on its reason. */
const DOUBTS: readonly Reason[] = [
  "too_few_records",
  "draw_incomplete",
  "judge_only",
  "untrusted",
  "too_close",
  "multiplicity",
];

/** Of several metrics with one answer, the reason that is said first. */
const SAID_FIRST: readonly Reason[] = [
  "must",
  "loss",
  "loss_beyond_margin",
  "floor",
  "judge_worse",
  "no_secrets",
  "no_baseline",
  "unscored",
  "judge_differs",
  ...DOUBTS,
  "small_loss",
  "no_loss_beyond_margin",
  "too_few_changes",
  "first_run",
  "unchanged",
  "report_only",
];

/** Rule 10: any FAIL fails, else any blocking INCONCLUSIVE leaves it open, else it passes. */
export function decideRun(
  metrics: readonly MetricDecision[],
  judges: readonly JudgeComparison[],
  policy: Pick<Evidence["policy"], "missing" | "inconclusive">,
): RunRuling {
  const blocking = metrics.filter((metric) => metric.blocking);
  const failed = [
    ...blocking.filter(({ decision }) => decision === "fail"),
    ...judges.filter(({ worse }) => worse).map(({ name }) => worseJudge(name)),
  ];
  if (failed.length > 0) return foremost(failed, SAID_FIRST);
  const open = blocking.filter(({ decision }) => decision === "inconclusive");
  if (open.length > 0) return foremostInDoubt(open, openOrder(policy));
  if (blocking.length === 0) return nothingBounded(metrics);
  const passed = foremost(blocking, SAID_FIRST);
  return passed.reason === "unchanged" ? { ...passed, headline: null } : passed;
}

function foremostInDoubt(open: readonly MetricDecision[], order: readonly Reason[]): RunRuling {
  const reasonAt = ({ reason }: Said) => order.indexOf(reason);
  const place = (said: Said) =>
    DOUBTS.includes(said.reason) ? order.indexOf("too_few_records") : reasonAt(said);
  const sorted = open.toSorted(
    (a, b) => place(a) - place(b) || gravity(b) - gravity(a) || reasonAt(a) - reasonAt(b),
  );
  return foremost(sorted.slice(0, 1), order);
}

/** A judge without a loss must not stand before records that code sees lost, nor they before outputs that no longer come. */
function gravity({ name, voice, worse, better }: MetricDecision): number {
  if (worse === 0) return 0;
  if (name === ANSWERS) return 3;
  return (voice === "code" ? 1 : 0) + (worse > better ? 1 : 0);
}

type Said = Pick<MetricDecision, "name" | "decision" | "reason">;

function worseJudge(name: string): Said {
  return { name, decision: "fail", reason: "judge_worse" };
}

/** By reason, and of equals the first in the configuration's order. */
function foremost(said: readonly Said[], order: readonly Reason[]): RunRuling {
  const [first] = said.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
  if (!first) return { decision: "pass", reason: "report_only", headline: null };
  return { decision: first.decision, reason: first.reason, headline: first.name };
}

/** Missing data is said first, unless the policy lets it through and doubt is what blocks. */
function openOrder({ missing, inconclusive }: Pick<Evidence["policy"], "missing" | "inconclusive">) {
  if (missing === "fail" || inconclusive === "pass") return SAID_FIRST;
  const isMissing = (reason: Reason) => MISSING_REASONS.includes(reason);
  return [...SAID_FIRST.filter((reason) => !isMissing(reason)), ...SAID_FIRST.filter(isMissing)];
}

/** A configuration without bounds only reports; but a run that saw nothing at all has nothing to report. */
function nothingBounded(metrics: readonly MetricDecision[]): RunRuling {
  if (metrics.some(({ n }) => n > 0)) return { decision: "pass", reason: "report_only", headline: null };
  const missing = metrics.filter(({ decision }) => decision === "inconclusive");
  if (missing.length > 0) return foremost(missing, SAID_FIRST);
  return { decision: "inconclusive", reason: "too_few_records", headline: null };
}
