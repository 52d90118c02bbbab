import type { Progress } from "../evaluate/plan.ts";
import { progressBar, progressLine } from "../report/progress.ts";
import type { Console } from "./console.ts";

/** Between two lines in a log, and between two redraws of a bar. */
const LOG_EVERY_MS = 5000;
const DRAW_EVERY_MS = 100;

/** Shows how far a run is: a bar that redraws itself on a terminal, a line every few seconds in a log. */
export function progressReporter(console: Console, now: () => number): (progress: Progress) => void {
  let last = now();
  return (progress) => {
    const over = progress.done === progress.total;
    const wait = console.terminal ? DRAW_EVERY_MS : LOG_EVERY_MS;
    if (now() - last < wait && !(over && console.terminal)) return;
    last = now();
    if (!console.terminal) return console.err(`${progressLine(progress)}\n`);
    console.err(`\r\u001b[2K${over ? "" : progressBar(progress, { width: console.width })}`);
  };
}
