import type { Flip } from "../../gate/decision.ts";
import { cut, oneLine } from "../escape.ts";
import { flipText, shownOf } from "../flip-text.ts";
import type { Trial } from "../trial.ts";
import type { Terminal } from "./paint.ts";
import { wrapped } from "./wrapped.ts";

/** Characters of each text, and of a field's name, that are shown. */
const TEXT = 400;
const FIELD = 20;

/** The worst flips for a terminal, several lines each below a title that counts them all. */
export function flipLines(trial: Trial, terminal: Terminal): string[] {
  const worse = trial.decision.flips.filter((flip) => flip.direction === "worse");
  const shown = worse.slice(0, trial.report.examples);
  if (shown.length === 0) return [];
  const title = `What got worse${shownOf(worse, shown.length)}`;
  return [title, ...shown.flatMap((flip) => oneFlip(flip, trial, terminal))];
}

function oneFlip(flip: Flip, trial: Trial, terminal: Terminal): string[] {
  const { id, what, contents } = flipText(flip, trial);
  const redacted = contents ? "" : " (contents are redacted)";
  const title = wrapped(`${id} ${what}${redacted}`, terminal.width, "  ");
  if (!contents) return [title];
  const lines: [string, string][] = [
    ["asked", contents.input],
    ...contents.answers.flatMap(({ field, before, after }): [string, string][] => [
      [named("base", field), before],
      [named("here", field), after],
    ]),
    ["expected", contents.expected],
    ["reason", contents.reason],
  ];
  const texts = lines.filter(([, text]) => text !== "");
  const longest = Math.max(...texts.map(([name]) => name.length));
  return [
    title,
    ...texts.map(([name, text]) =>
      wrapped(cut(oneLine(text), TEXT), terminal.width, `    ${name.padEnd(longest)}  `),
    ),
  ];
}

function named(side: string, field: string | null): string {
  return field === null ? side : `${side} (${cut(field, FIELD)})`;
}
