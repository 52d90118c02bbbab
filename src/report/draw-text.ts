import type { DrawStatus } from "../gate/decision.ts";
import { COMPLETE_SHARE } from "../gate/draw-state.ts";
import { drawPath } from "./draw-file.ts";
import { hasArtifact, hasOutputs, KEPT_HERE } from "./kept.ts";
import { count, percent } from "./numbers.ts";
import { type Step, step } from "./step.ts";
import type { Trial } from "./trial.ts";

/** What people are asked about one metric, in plain words for every surface. */
export interface DrawText {
  metric: string;
  /** "37 of 60 pairs are answered on both sides." */
  progress: string;
  /** How many pairs of which kind were drawn. */
  from: string;
  /** That nothing is left to do; null while there are steps. */
  done: string | null;
  steps: Step[];
}

/** The kinds of pairs that a draw takes from: what the judge said about base and head. */
const STRATA: { [name: string]: string } = {
  must: "that must hold",
  pass_fail: "pass → fail",
  fail_pass: "fail → pass",
  pass_pass: "pass → pass",
  fail_fail: "fail → fail",
  other: "without such verdicts",
  all: "records",
};

/** How far a draw is, and how to answer it: by what lies with a workflow's run, else by what the terminal can keep. */
export function drawText(status: DrawStatus, trial: Trial): DrawText {
  const { metric, labelled, pairs, complete, recorded } = status;
  const done = complete && recorded ? whyDone(status) : null;
  return {
    metric,
    progress: `${labelled} of ${count(pairs, "pair")} are answered on both sides.`,
    from: drawnFrom(status),
    done,
    steps: done === null ? [fileStep(status, trial), answerStep(status, trial), mergeStep(trial)] : [],
  };
}

function whyDone({ labelled, pairs }: DrawStatus): string {
  const enough = labelled < pairs ? `, for ${percent(COMPLETE_SHARE)} of the pairs are enough` : "";
  return `The draw is complete${enough}, and its answers decide.`;
}

/** How many pairs of which kind were drawn: by lot, so that they speak for all that changed. */
function drawnFrom({ draw }: DrawStatus): string {
  const { kind, strata } = draw.head;
  const drawn = strata.map(({ name, N, n }) => `${n} of ${N} ${STRATA[name] ?? name}`);
  const from =
    kind === "random"
      ? "Drawn by lot from all records"
      : "Drawn by lot from what changed, by the judge's verdicts";
  return `${from}: ${drawn.join(", ")}.`;
}

function fileStep({ id, recorded, differs }: DrawStatus, trial: Trial): Step {
  const path = drawPath(id);
  if (recorded) return step(`The draw is in the repository (${path}).`);
  const why = differs ? "The file there is not what these outputs give, so it is refused: replace it. " : "";
  const how = hasArtifact(trial)
    ? `Put the draw's file from this run's artifact beside the configuration as ${path}.`
    : `Run the gate again with --draw eval/draws --evidence ${KEPT_HERE}, and commit the draw's file; its place is ${path} beside the configuration.`;
  return step(`${why}${how}`);
}

function answerStep(status: DrawStatus, trial: Trial): Step {
  const wanted = trial.decision.metrics.find((one) => one.draw === status.id)?.needs.labels ?? null;
  const answers = wanted === null ? "the missing answers" : count(wanted, "answer");
  const { where, evidence } = page(trial);
  return step(
    `Give ${answers}: read each output of the draw, answer the judge's question, and only then look at what the judge said. An answer that somebody can't give counts as missing. ${where}`,
    `assize review --draw ${status.id} --traces ${evidence}`,
  );
}

/** A page holds the outputs, so it can be made only where they are kept. */
function page(trial: Trial): { where: string; evidence: string } {
  if (hasOutputs(trial)) {
    const where = "The page for it is in this run's artifact; or, with the artifact's evidence.json here:";
    return { where, evidence: "evidence.json" };
  }
  const where = `The page for it, once assize gate --evidence ${KEPT_HERE} has kept the outputs:`;
  return { where, evidence: `${KEPT_HERE}/evidence.json` };
}

function mergeStep({ decision }: Trial): Step {
  const then = "Nothing is run again; people's answers then decide, and the judge's word no longer counts.";
  if (decision.evidence.policy.allow_self) return step(`Push. ${then}`);
  return step(
    `Open a pull request with these files, and when it is merged run the gate here again. ${then} Answers that stand only in this pull request, or are given by its authors, do not settle it.`,
  );
}
