import type { DrawStatus } from "../../gate/decision.ts";
import { drawPath } from "../draw-file.ts";
import { markdownCode, markdownText } from "../escape.ts";
import { count } from "../numbers.ts";
import type { Trial } from "../trial.ts";
import { fold } from "./fold.ts";

/** The draw of each metric: how far it is, and how to label it. */
export function drawFold(trial: Trial): string {
  const { draws } = trial.decision;
  return fold("The draw: what people are asked", draws.map((draw) => drawMarkdown(draw, trial)).join("\n\n"));
}

function drawMarkdown(draw: DrawStatus, { decision }: Trial): string {
  const { metric, labelled, pairs, complete } = draw;
  const progress = `**${markdownText(metric)}**: ${labelled} of ${count(pairs, "pair")} are answered on both sides. ${drawnFrom(draw)}`;
  if (complete && draw.recorded) return `${progress}\n\nThe draw is complete, and its answers decide.`;
  const wanted = decision.metrics.find((one) => one.draw === draw.id)?.needs.labels ?? null;
  const answers = wanted === null ? "the missing answers" : count(wanted, "answer");
  const own = decision.evidence.policy.allow_self
    ? ""
    : " Answers by authors of these commits do not settle their own pull request.";
  const steps = [
    fileStep(draw),
    `Answer the judge's question for each output of the draw (${answers} to go) without looking at what the judge said: a line each under \`labels/\`, by trace id. "I can't tell" is an answer too, and counts as missing.${own}`,
    "Push. The gate runs nothing again; it decides on what people said, and the judge's word no longer counts.",
  ];
  return `${progress}\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}`;
}

function fileStep({ id, recorded, differs }: DrawStatus): string {
  const path = markdownCode(drawPath(id));
  if (recorded) return `The draw is in the repository (${path}).`;
  const why = differs ? "The file there is not what these outputs give, so it is refused: replace it. " : "";
  return `${why}Put the draw's file from this run's artifact (or from \`assize gate --draw <file>\`) beside the configuration as ${path}.`;
}

/** How many pairs of which kind were drawn: by lot, so that they speak for all that changed. */
function drawnFrom({ draw }: DrawStatus): string {
  const { kind, strata } = draw.head;
  const drawn = strata.filter(({ N }) => N > 0).map(({ name, N, n }) => `${n} of ${N} ${markdownText(name)}`);
  const from = kind === "random" ? "Drawn by lot from all records" : "Drawn by lot from what changed";
  return `${from}: ${drawn.join(", ")}.`;
}
