import { type Decision, MISSING_REASONS } from "./decision.ts";

/** The part of a decision that exit codes are read from. */
export type Decided = Pick<Decision, "decision" | "reason" | "metrics"> & {
  evidence: Pick<Decision["evidence"], "policy">;
};

/** How somebody with write access let a failed run through (`assize: accept`, gate.md 2). */
export interface Acceptance {
  accepted: boolean;
}

/**
 * gate.md 5: 0 pass, or inconclusive that the policy lets through; 1 fail; 2 could not be tried, for missing data under
 * `missing: fail`; 3 inconclusive under `inconclusive: fail`. `enforce: false` lets through what was tried.
 */
export function exitCode(decided: Decided, { accepted }: Acceptance): 0 | 1 | 2 | 3 {
  const { policy } = decided.evidence;
  if (accepted || decided.decision === "pass") return 0;
  if (decided.decision === "fail") return policy.enforce ? 1 : 0;
  const reasons = openReasons(decided);
  const missing = reasons.some((reason) => MISSING_REASONS.includes(reason));
  if (missing && policy.missing === "fail") return 2;
  const doubted = reasons.some((reason) => !MISSING_REASONS.includes(reason));
  return doubted && policy.inconclusive === "fail" && policy.enforce ? 3 : 0;
}

/** The check run's conclusion: green, red, or neither where the run says nothing and the policy lets it through. */
export function checkConclusion(
  decided: Decided,
  { accepted }: Acceptance,
): "success" | "failure" | "neutral" {
  if (exitCode(decided, { accepted }) !== 0) return "failure";
  return decided.decision === "pass" ? "success" : "neutral";
}

function openReasons({ metrics, reason }: Decided) {
  const open = metrics.filter(({ blocking, decision }) => blocking && decision === "inconclusive");
  return [reason, ...open.map((metric) => metric.reason)];
}
