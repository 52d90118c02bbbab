import type { DrawStatus } from "../../gate/decision.ts";
import { drawText } from "../draw-text.ts";
import type { Trial } from "../trial.ts";
import type { Terminal } from "./paint.ts";
import { stepLines } from "./steps.ts";
import { wrapped } from "./wrapped.ts";

/** What people are asked, for a terminal: how far each draw is, and how to answer it. */
export function drawLines(trial: Trial, terminal: Terminal): string[] {
  return trial.decision.draws.flatMap((draw) => oneDraw(draw, trial, terminal));
}

function oneDraw(draw: DrawStatus, trial: Trial, terminal: Terminal): string[] {
  const { metric, progress, done, steps } = drawText(draw, trial);
  const first = wrapped(`${metric}: ${progress} ${done ?? ""}`, terminal.width, "  ");
  return [first, ...steps.flatMap((step) => stepLines(step, terminal))];
}
