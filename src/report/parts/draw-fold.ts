import type { DrawStatus } from "../../gate/decision.ts";
import { drawText } from "../draw-text.ts";
import { markdownCode, markdownFence, markdownText } from "../escape.ts";
import type { Trial } from "../trial.ts";
import { fold } from "./fold.ts";
import { stepMarkdown } from "./step.ts";

/** The draw of each metric: how far it is, and how to label it. */
export function drawFold(trial: Trial): string {
  const { draws } = trial.decision;
  return fold("The draw: what people are asked", draws.map((draw) => drawMarkdown(draw, trial)).join("\n\n"));
}

function drawMarkdown(draw: DrawStatus, trial: Trial): string {
  const { metric, progress, from, done, steps } = drawText(draw, trial);
  const first = `**${markdownText(metric)}**: ${markdownText(progress)} ${markdownText(from)}`;
  if (done !== null) return `${first}\n\n${markdownText(done)}`;
  const numbered = steps.map((step, index) => `${index + 1}. ${stepMarkdown(step)}`);
  return `${first}\n\n${numbered.join("\n")}\n\n${example(draw)}`;
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
  return `By hand, each answer is a line of ${file} with an id of its own:\n\n${markdownFence(JSON.stringify(line), "json")}`;
}
