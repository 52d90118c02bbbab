import { advice } from "../advice.ts";
import type { Trial } from "../trial.ts";
import { list } from "./fold.ts";
import { stepMarkdown } from "./step.ts";

/** What to do now, as a list. */
export function advicePart(trial: Trial): string {
  const steps = advice(trial);
  return steps.length === 0 ? "" : `**What to do**\n\n${list(steps.map(stepMarkdown))}`;
}
