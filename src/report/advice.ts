import { type DrawStatus, type MetricDecision, MISSING_REASONS } from "../gate/decision.ts";
import { oneLine } from "./escape.ts";
import { count } from "./numbers.ts";
import { type Step, step } from "./step.ts";
import type { Trial } from "./trial.ts";

/** Records named in a `show` command at most. */
const SHOWN = 3;

/** Characters of a commit's name in a command: short enough to read, long enough to stay unique. */
const SHA_DIGITS = 12;

/** What the reader can do now, most useful first; nothing where all is well. */
export function advice(trial: Trial): Step[] {
  if (trial.decision.decision === "pass") return [];
  return [
    ...missingData(trial),
    ...look(trial),
    ...judgeChange(trial),
    ...draws(trial),
    ...trust(trial),
    ...records(trial),
    ...accepting(trial),
  ];
}

function look({ decision }: Trial): Step[] {
  const worst = decision.flips.filter((flip) => flip.direction === "worse");
  const ids = [...new Set(worst.map((flip) => flip.record.id))].slice(0, SHOWN);
  if (ids.length === 0) return [];
  const { base } = decision.evidence.commit;
  const against = base ? ` --base ${base.slice(0, SHA_DIGITS)}` : "";
  return [step("Look at what got worse.", `assize show ${ids.map(shellWord).join(" ")}${against}`)];
}

function judgeChange({ decision }: Trial): Step[] {
  if (decision.reason !== "judge_worse") return [];
  return [
    step(
      "Take the judge's change back, or change it until it agrees with the labels again. The app is not in question.",
    ),
  ];
}

/** Metrics that the answer is about: where one fails, settling another's doubt would not turn it. */
function decisive({ metrics, decision }: Trial["decision"]): MetricDecision[] {
  return metrics.filter((metric) => metric.blocking && metric.decision === decision);
}

function draws({ decision }: Trial): Step[] {
  const concerned = decisive(decision);
  return decision.draws.flatMap((draw) => {
    const metric = concerned.find((one) => one.draw === draw.id);
    return metric && metric.needs.labels !== null ? [drawAdvice(draw, metric.needs.labels)] : [];
  });
}

function drawAdvice({ metric, pairs, labelled, recorded, differs }: DrawStatus, missing: number): Step {
  const progress = `${labelled} of ${count(pairs, "pair")} drawn by lot are done`;
  if (differs) {
    return step(
      `Write the draw of ${metric} anew: its file in the repository is not what these outputs give, so it does not count.`,
    );
  }
  const where = recorded ? "" : " The draw's file is not in the repository yet; see The draw, below.";
  return step(`Let people decide on ${metric}: ${count(missing, "answer")} to go (${progress}).${where}`);
}

/** Where data is missing a better judge would not bring it. */
function trust({ decision }: Trial): Step[] {
  if (MISSING_REASONS.includes(decision.reason)) return [];
  const wanting = decisive(decision).filter((metric) => metric.needs.class !== null);
  const needs = wanting.map(
    ({ scorer, needs }) => `The judge ${scorer} may not clear a change yet. Missing: ${needs.class}.`,
  );
  return [...new Set(needs)].map((text) => step(text));
}

/** Of each metric in doubt, for each asks for something else. */
function records({ decision }: Trial): Step[] {
  if (decision.decision === "fail") return [];
  const open = decisive(decision);
  const wanting = open.flatMap(({ name, needs }) =>
    needs.records === null ? [] : [`about ${needs.records} more would settle ${name}`],
  );
  const hopeless = open.filter((metric) => metric.needs.records === null && isClose(metric));
  return [
    ...(wanting.length > 0 ? [step(`Or add records: ${wanting.join(", ")}.`)] : []),
    ...hopeless.map(({ name }) => step(`More records would not settle ${name} soon.`)),
  ];
}

function isClose({ reason }: MetricDecision): boolean {
  return reason === "too_close" || reason === "judge_only";
}

function missingData({ decision }: Trial): Step[] {
  switch (decision.reason) {
    case "no_baseline":
      return [baselineAdvice(decision.evidence)];
    case "unscored":
      return [
        step(
          "See below why outputs could not be scored. When the cause is gone, run again: only what is missing is asked.",
        ),
      ];
    case "no_secrets":
      return [
        step("A maintainer can run the gate on this pull request from the Actions tab, where the keys are."),
      ];
    case "judge_differs":
      return [step("Record both sides' verdicts with the same judge.")];
    default:
      return [];
  }
}

/** Where the base's app gave out, nothing that is done to this change mends that. */
function baselineAdvice({
  baseline,
  commit: { head },
  policy_fault,
  policy_from,
  dataset,
}: Trial["decision"]["evidence"]): Step {
  const { app_failed, commit } = baseline;
  if (policy_fault)
    return step(
      "Mend the configuration on the base branch first, then run this again. A pull request that mends it has to be accepted.",
    );
  if (policy_from === "tip")
    return step("Bring this branch up to date with its base branch (merge or rebase), then run again.");
  if (app_failed && commit !== null) {
    return step(
      `The base's own app does not run, so nothing can be compared with it, a repair neither. Try it by hand: git worktree add ../base ${commit.slice(0, SHA_DIGITS)}. Or compare with a commit whose app runs.`,
      "assize gate --base <commit>",
    );
  }
  if (commit !== null && commit === head)
    return step(
      "Nothing is to be done: what the app answered now is kept, and the next run is compared with it.",
    );
  if (baseline.from !== "none" && dataset.removed.length + dataset.changed.length > 0) {
    return step(
      "Change records in a pull request of their own, without a change of the app; what comes after is compared on them.",
    );
  }
  return step(
    "In a workflow, let actions/checkout fetch the history (fetch-depth: 0). In a terminal, name the base.",
    "assize gate --base origin/main",
  );
}

function accepting({ run, decision, exit_code, proposed }: Trial): Step[] {
  if (!proposed || run.accepted_by || exit_code === 0) return [];
  const accept = step(
    'Or accept it knowingly: somebody with write access who wrote none of these commits sets the label "assize: accept".',
  );
  return decision.decision === "fail"
    ? [accept, step("Running it again changes nothing: equal outputs get equal verdicts.")]
    : [accept];
}

/** A record id as a word of a shell; ids come from data. */
function shellWord(id: string): string {
  const clean = oneLine(id);
  return /^[A-Za-z0-9._][A-Za-z0-9._-]*$/.test(clean) ? clean : `'${clean.replaceAll("'", "'\\''")}'`;
}
