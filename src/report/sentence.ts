import { finding } from "./finding.ts";
import type { Trial } from "./trial.ts";

/** The sentence in its two parts: the answer with what it does to the merge, and what was found. */
export interface Sentence {
  opening: string;
  finding: string;
}

/**
 * The one sentence: the answer, what it does to the merge, and what was found, with the number. Title of the check,
 * first line of the comment, `summary` of the result. Plain text on one line; callers escape it for their sink.
 */
export function sentence(trial: Trial): string {
  const parts = sentenceParts(trial);
  return `${parts.opening}: ${parts.finding}`;
}

/** The same in parts, for sinks that set the answer off. */
export function sentenceParts(trial: Trial): Sentence {
  return { opening: opening(trial), finding: finding(trial.decision) };
}

/** The answer in a few words: it stands first wherever there is room for one line only. */
function opening({ decision, exit_code, run }: Trial): string {
  if (decision.decision === "pass") return passed(decision.reason);
  const failed = decision.decision === "fail";
  if (run.accepted_by) return `${failed ? "Fails" : "Not decided"}, accepted by ${run.accepted_by}`;
  if (exit_code !== 0)
    return failed ? "Fails and blocks the merge" : "Not decided, and that blocks the merge";
  return failed ? "Would fail, but the gate is not enforced" : "Not decided, does not block the merge";
}

function passed(reason: Trial["decision"]["reason"]): string {
  if (reason === "first_run") return "First run, nothing is blocked";
  return reason === "report_only" ? "Only reported, nothing is blocked" : "Passes";
}
