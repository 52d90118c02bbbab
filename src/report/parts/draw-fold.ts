import type { DrawStatus } from "../../gate/decision.ts";
import { drawPath } from "../draw-file.ts";
import { markdownCode, markdownFence, markdownText } from "../escape.ts";
import { count } from "../numbers.ts";
import type { Trial } from "../trial.ts";
import { fold } from "./fold.ts";

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

/** The draw of each metric: how far it is, and how to label it. */
export function drawFold(trial: Trial): string {
  const { draws } = trial.decision;
  return fold("The draw: what people are asked", draws.map((draw) => drawMarkdown(draw, trial)).join("\n\n"));
}

function drawMarkdown(draw: DrawStatus, trial: Trial): string {
  const { metric, labelled, pairs, complete, recorded } = draw;
  const progress = `**${markdownText(metric)}**: ${labelled} of ${count(pairs, "pair")} are answered on both sides. ${drawnFrom(draw)}`;
  if (complete && recorded) return `${progress}\n\nThe draw is complete, and its answers decide.`;
  const steps = [fileStep(draw), answerStep(draw, trial), mergeStep(trial)];
  return `${progress}\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}\n\n${example(draw)}`;
}

/** How many pairs of which kind were drawn: by lot, so that they speak for all that changed. */
function drawnFrom({ draw }: DrawStatus): string {
  const { kind, strata } = draw.head;
  const drawn = strata.map(({ name, N, n }) => `${n} of ${N} ${STRATA[name] ?? markdownText(name)}`);
  const from =
    kind === "random"
      ? "Drawn by lot from all records"
      : "Drawn by lot from what changed, by the judge's verdicts";
  return `${from}: ${drawn.join(", ")}.`;
}

function fileStep({ id, recorded, differs }: DrawStatus): string {
  const path = markdownCode(drawPath(id));
  if (recorded) return `The draw is in the repository (${path}).`;
  const why = differs ? "The file there is not what these outputs give, so it is refused: replace it. " : "";
  return `${why}Put the draw's file from this run's artifact (or from \`assize gate --draw eval/draws\`) beside the configuration as ${path}.`;
}

function answerStep({ id }: DrawStatus, { decision }: Trial): string {
  const wanted = decision.metrics.find((one) => one.draw === id)?.needs.labels ?? null;
  const answers = wanted === null ? "the missing answers" : count(wanted, "answer");
  return `Give ${answers}: read each output of the draw, answer the judge's question, and only then look at what the judge said. The page for it is in this run's artifact (\`assize review --draw ${id}\` opens it too); by hand, each answer is a line under \`labels/\`, as below. An answer that somebody can't give counts as missing.`;
}

function mergeStep({ decision }: Trial): string {
  const then = "Nothing is run again; people's answers then decide, and the judge's word no longer counts.";
  if (decision.evidence.policy.allow_self) return `Push. ${then}`;
  return `Open a pull request with these files, and when it is merged run the gate here again. ${then} Answers that stand only in this pull request, or are given by its authors, do not settle it.`;
}

/** A line to copy, and the file that it goes to: the first output that is asked about. */
function example({ draw, id, question }: DrawStatus): string {
  const [pair] = draw.pairs;
  const line = {
    assessment_id: "a-1",
    trace_id: pair?.head ?? "",
    assessment_name: question.name,
    source: { source_type: "HUMAN", source_id: "your-name" },
    create_time: "2026-01-31T09:00:00Z",
    feedback: { value: question.example },
    metadata: { schema_version: String(question.version), draw: id, sampling: "draw" },
  };
  const file = markdownCode(`labels/${question.name}/your-name.jsonl`);
  return `A line of ${file}, with an id of its own:\n\n${markdownFence(JSON.stringify(line), "json")}`;
}
