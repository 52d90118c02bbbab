import { oneLine } from "../escape.ts";
import type { Step } from "../step.ts";
import { paint, type Terminal } from "./paint.ts";
import { wrapped } from "./wrapped.ts";

/** A step for a terminal. Its command stays on one line, so that it can be copied. */
export function stepLines({ text, command }: Step, terminal: Terminal): string[] {
  const line = wrapped(text, terminal.width, "  - ");
  return command === null ? [line] : [line, `      ${paint(oneLine(command), "bold", terminal)}`];
}
