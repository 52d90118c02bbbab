import type { Cause } from "../gate/evidence.ts";
import { duration } from "./numbers.ts";
import type { Trial } from "./trial.ts";

const CAUSES: { [cause in Cause]: string } = {
  app: "your change of the app",
  judge: "a changed judge (outputs of both sides are scored by the same judge)",
  dataset: "changed records (only records that both sides have are compared)",
  baseline_age: "an old baseline",
  unknown: "not known: neither app, judge nor records differ",
};

/** What may have moved the numbers, as one plain sentence. */
export function causeSentence({ decision, run }: Trial): string {
  const { cause, baseline, commit } = decision.evidence;
  if (baseline.from === "none") return "Compared with nothing: only the head was looked at.";
  const base = baseline.commit ?? commit.base;
  const against = base
    ? `Compared with ${base.slice(0, 7)}${age(run.baseline_age_s, baseline.from)}.`
    : "Compared with recorded outputs.";
  if (baseline.app_unchanged)
    return `${against} The app was not run twice because none of its files changed.`;
  const named = cause.map((one) => CAUSES[one]).join(", and ");
  return named ? `${against} What differs: ${named}.` : against;
}

function age(seconds: number | null, from: string): string {
  if (seconds === null || from === "rerun") return "";
  return `, whose outputs are ${duration(seconds)} old`;
}
