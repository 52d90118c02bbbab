import type { Problem } from "../../errors.ts";
import type { Agreement, Coefficient } from "../../labels/agreement.ts";
import { cut, markdownText } from "../../report/escape.ts";
import { count } from "../../report/numbers.ts";
import type { LabelCheckReport } from "./check.ts";
import type { LabelEffect } from "./effect.ts";

/** GitHub takes 65,536 characters; the annotations have every fault. */
const MOST_CHARS = 60_000;
const MOST_FAULTS = 20;
const MOST_CONTESTED = 10;

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
    ...(effect ? effectParts(effect) : []),
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

function effectParts({ by, agreement, draws, alignment_due }: LabelEffect): string[] {
  const people = Object.entries(by).map(([labeler, labels]) => `| ${markdownText(labeler)} | ${labels} |`);
  return [
    people.length === 0 ? "" : ["| labeler | labels |", "|---|---|", ...people].join("\n"),
    ...agreement.map(agreementPart),
    ...draws.map(({ id, metric, labelled, pairs, complete }) => {
      const name = `Draw ${markdownText(id)} of ${markdownText(metric)}`;
      return complete
        ? `${name} is complete (${labelled} of ${pairs} pairs): the gate uses it from its next run on.`
        : `${name}: ${labelled} of ${pairs} pairs have both answers.`;
    }),
    ...alignment_due.map(({ judge, labels }) => {
      return `The judge ${markdownText(judge)} has not met ${labels} of these labels: alignment is due.`;
    }),
  ];
}

function agreementPart({ schema, traces, alpha, ac1, contested }: Agreement): string {
  const name = markdownText(schema);
  if (traces === 0)
    return `${name}: nobody answered what somebody else answered, so nobody knows how far people agree.`;
  const said = `${name}: on ${count(traces, "output")} answered by two or more, alpha is ${number(alpha)} and AC1 ${number(ac1)}.`;
  const rows = contested.slice(0, MOST_CONTESTED).map(({ trace_id, answers }) => {
    const cells = answers.map(({ labeler, value, rationale }) => {
      return `${markdownText(labeler)}: ${markdownText(JSON.stringify(value))}${rationale ? ` (${markdownText(cut(rationale, 200))})` : ""}`;
    });
    return `| ${trace_id.slice(0, 11)} | ${cells.join(" · ")} |`;
  });
  if (rows.length === 0) return said;
  const more = contested.length > rows.length ? `, ${rows.length} of them here` : "";
  const title = `People differ on ${count(contested.length, "output")}${more}`;
  const table = ["| output | answers |", "|---|---|", ...rows].join("\n");
  return `${said}\n\n<details><summary>${title}</summary>\n\n${table}\n\n</details>`;
}

function number(coefficient: Coefficient | null): string {
  if (coefficient === null) return "not known";
  const { estimate, interval } = coefficient;
  const range = interval ? ` (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})` : "";
  return `${estimate.toFixed(2)}${range}`;
}
