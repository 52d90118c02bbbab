import type { Problem } from "../../errors.ts";
import type { Json } from "../../formats/json.ts";
import { pathOfUnit } from "../../formats/span-path.ts";
import { cut, markdownText } from "../../report/escape.ts";
import { count } from "../../report/numbers.ts";
import type { ToldAgreement, ToldContested } from "./agreement-on.ts";
import { agreementSentence, coefficients, nobodyTwice, notes } from "./agreement-text.ts";
import type { LabelCheckReport } from "./check.ts";
import type { LabelEffect } from "./effect.ts";
import type { JudgeShift } from "./judge-shifts.ts";
import { drawShiftText, judgeShiftText } from "./shift-text.ts";

/** GitHub takes 65,536 characters; the annotations have every fault. */
const MOST_CHARS = 60_000;
const MOST_FAULTS = 20;
const MOST_CONTESTED = 10;
/** Characters of an answer or a reason in a table. */
const LONGEST_CELL = 200;

/** The line by which the check of labels finds its own comment again; one a configuration. */
export function labelsMarker(config: string): string {
  return `<!-- assize:labels ${encodeURIComponent(config)} -->`;
}

/** The conclusion in one sentence. */
export function labelsSentence({ ok, faults, added }: LabelCheckReport): string {
  if (!ok) return `${count(faults.length, "fault")}: these labels cannot be taken`;
  return added.length === 0 ? "No labels are added" : `${count(added.length, "label")} added, all sound`;
}

/** The comment on a label pull request: conclusion, who, how far people agree, contested outputs, what follows. */
export function labelsComment(report: LabelCheckReport, config: string): string {
  const { faults, warnings, effect } = report;
  const parts = [
    labelsMarker(config),
    `**${markdownText(labelsSentence(report))}.**`,
    listOf(faults.slice(0, MOST_FAULTS)),
    faults.length > MOST_FAULTS ? `${faults.length - MOST_FAULTS} more stand on their lines.` : "",
    listOf(warnings),
    ...(effect ? effectParts(effect, report.judges) : []),
  ];
  return cut(`${parts.filter((part) => part !== "").join("\n\n")}\n`, MOST_CHARS);
}

function listOf(problems: readonly Problem[]): string {
  return problems
    .map(({ message, hint, at }) => {
      const place = at ? `\`${markdownText([at.file, at.line, at.column].filter(Boolean).join(":"))}\` ` : "";
      return `- ${place}${markdownText(message)}${hint ? `. ${markdownText(hint)}` : ""}`;
    })
    .join("\n");
}

function effectParts(
  { by, agreement, draws, alignment_due }: LabelEffect,
  judges: readonly JudgeShift[],
): string[] {
  const people = Object.entries(by).map(([labeler, labels]) => `| ${markdownText(labeler)} | ${labels} |`);
  const due = alignment_due.map(({ judge, labels }) => {
    return `Judge ${markdownText(judge)} has not learned from ${count(labels, "label")} yet: alignment is due.`;
  });
  return [
    people.length === 0 ? "" : ["| labeler | labels |", "|---|---|", ...people].join("\n"),
    ...agreement.map(agreementPart),
    ...judges.map((shift) => markdownText(judgeShiftText(shift))),
    ...draws.map((shift) => markdownText(drawShiftText(shift))),
    ...due,
  ];
}

function agreementPart(told: ToldAgreement): string {
  const name = markdownText(told.schema);
  if (told.traces === 0) return `${name}: ${nobodyTwice(told)}.`;
  const sentences = [agreementSentence(told), ...coefficients(told), ...notes(told)];
  const said = `${name}: ${sentences.map((sentence) => markdownText(sentence)).join(". ")}.`;
  return [said, sideBySide(told)].filter((part) => part !== "").join("\n\n");
}

/** Contested outputs in a fold: a row each, a column for each person, the reason under the answer. */
function sideBySide({ contested }: ToldAgreement): string {
  if (contested.length === 0) return "";
  const shown = contested.slice(0, MOST_CONTESTED);
  const people = [...new Set(shown.flatMap(({ answers }) => answers.map(({ labeler }) => labeler)))].sort();
  const more = contested.length > shown.length ? `, ${shown.length} of them here` : "";
  const rows = shown.map((one) => {
    return tableRow([contestedTitle(one), ...people.map((person) => answerCell(one, person))]);
  });
  const table = [
    tableRow(["output", ...people.map((person) => markdownText(person))]),
    tableRow(["output", ...people].map(() => "---")),
    ...rows,
  ].join("\n");
  const title = `People differ on ${count(contested.length, "output")}${more}`;
  return `<details><summary>${title}</summary>\n\n${table}\n\n</details>`;
}

/** The record, or the start of the output's id; with the part on which they differ, where it is about one. */
function contestedTitle({ record_id, trace_id }: ToldContested): string {
  const output = record_id === null ? trace_id.slice(0, 11) : markdownText(record_id);
  const part = pathOfUnit(trace_id);
  return part === null ? output : `${output} ${markdownText(cut(part, LONGEST_CELL))}`;
}

function answerCell({ answers }: ToldContested, person: string): string {
  const answer = answers.find(({ labeler }) => labeler === person);
  if (!answer) return "";
  const value = `**${markdownText(cut(saidValue(answer.value), LONGEST_CELL))}**`;
  return answer.rationale ? `${value}<br>${markdownText(cut(answer.rationale, LONGEST_CELL))}` : value;
}

function saidValue(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
