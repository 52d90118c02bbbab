import { formatProblem } from "../../errors.ts";
import { count } from "../../report/numbers.ts";
import { agreementLines } from "./agreement-text.ts";
import type { LabelCheckReport } from "./check.ts";
import type { LabelEffect } from "./effect.ts";
import { drawShiftText, judgeShiftText } from "./shift-text.ts";

/** What `labels check` says in a terminal: the conclusion first. */
export function checkText({ ok, faults, warnings, added, effect, judges }: LabelCheckReport): string {
  const told = [...faults, ...warnings.map((one) => ({ ...one, message: `warning: ${one.message}` }))].map(
    formatProblem,
  );
  if (!ok) return [`${count(faults.length, "fault")}: these labels cannot be taken.`, ...told].join("\n");
  return [
    `${count(added.length, "label")} added, all sound.`,
    ...told,
    ...(effect ? peopleLines(effect) : []),
    ...judges.map(judgeShiftText),
    ...(effect ? nextLines(effect) : []),
  ].join("\n");
}

function peopleLines({ by, agreement }: LabelEffect): string[] {
  return [
    ...Object.entries(by).map(([labeler, labels]) => `  ${labeler}: ${labels}`),
    ...agreement.flatMap(agreementLines),
  ];
}

function nextLines({ draws, alignment_due }: LabelEffect): string[] {
  return [
    ...draws.map(drawShiftText),
    ...alignment_due.map(
      ({ judge, labels }) =>
        `Judge ${judge} has not learned from ${count(labels, "label")} yet: alignment is due (assize align ${judge}).`,
    ),
  ];
}
