import type { Decision } from "../gate/decision.ts";
import type { Cause } from "../gate/evidence.ts";
import { duration } from "./numbers.ts";
import type { Trial } from "./trial.ts";

const CAUSES: { [cause in Cause]: string } = {
  app: "your change of the app",
  judge: "a judge (both sides are scored by the same one)",
  dataset: "records (only those that both sides have are compared)",
  baseline_age: "the age of the base's outputs: a model behind the app may have moved since",
  unknown: "nothing that is known. Neither app nor judge nor records differ; the app itself may vary",
};

/** Beside "nothing changed" a change of the app would be a riddle: files differ, and no scorer sees it. */
const APP_UNSEEN = "files or settings of the app, but nothing that a scorer reads of its outputs";

/** Characters of a commit's name that are shown. */
const SHORT_SHA = 7;

/** What was compared with what, and what may have moved the numbers: one or two plain sentences. */
export function causeSentence(trial: Trial): string {
  const { config, commit, baseline } = trial.decision.evidence;
  const here = commit.head ? `${config} at ${short(commit.head)}` : `${config} as it stands here`;
  if (baseline.from === "none") return `${here}, not compared with anything.`;
  if (baseline.app_unchanged) {
    return `${here}, compared with ${baseName(trial)}. The app is the same on both, so it was not run again.${otherCauses(trial)}`;
  }
  return `${here}, compared with ${baseName(trial)}${age(trial)}. ${difference(trial)}`;
}

function baseName({ decision }: Trial): string {
  const { baseline, commit } = decision.evidence;
  if (baseline.from === "file") return "recorded outputs";
  if (baseline.from === "cache" && baseline.commit !== null && baseline.commit === commit.head)
    return "what it answered before";
  const base = baseline.commit ?? commit.base;
  return base ? `its base ${short(base)}` : "its base";
}

function age({ run, decision }: Trial): string {
  const { from } = decision.evidence.baseline;
  if (run.baseline_age_s === null || from === "rerun") return "";
  return ` (its outputs are ${duration(run.baseline_age_s)} old)`;
}

function difference({ decision }: Trial): string {
  const { cause } = decision.evidence;
  if (cause.length === 0) return "What differs is not known.";
  const unseen = cause.includes("app") && isUnseen(decision);
  const causes = cause.map((one) => (unseen && one === "app" ? APP_UNSEEN : CAUSES[one]));
  const hint = unseen ? " app.paths says which files are the app's: a change of others runs nothing." : "";
  return `What differs: ${causes.join("; ")}.${hint}`;
}

/** Every scorer read the same on both sides of every record. */
function isUnseen({ metrics }: Decision): boolean {
  return (
    metrics.length > 0 && metrics.every(({ n, unchanged, unscored }) => unchanged === n && unscored === 0)
  );
}

function otherCauses({ decision }: Trial): string {
  const others = decision.evidence.cause.filter((cause) => cause !== "unknown" && cause !== "app");
  return others.length > 0 ? ` What differs: ${others.map((one) => CAUSES[one]).join("; ")}.` : "";
}

/** The short name of a commit, which GitHub turns into a link. */
export function short(sha: string): string {
  return sha.slice(0, SHORT_SHA);
}
