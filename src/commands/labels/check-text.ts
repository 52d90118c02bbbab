import { formatProblem } from "../../errors.ts";
import type { Agreement, Coefficient } from "../../labels/agreement.ts";
import type { LabelCheckReport } from "./check.ts";
import type { LabelEffect } from "./effect.ts";

/** What `labels check` says in a terminal: the conclusion first. */
export function checkText({ ok, faults, warnings, added, effect }: LabelCheckReport): string {
  const told = [...faults, ...warnings.map((one) => ({ ...one, message: `warning: ${one.message}` }))].map(
    formatProblem,
  );
  if (!ok) return [`${counted(faults.length, "fault")}: these labels cannot be taken.`, ...told].join("\n");
  return [
    `${counted(added.length, "label")} added, all sound.`,
    ...told,
    ...(effect ? effectLines(effect) : []),
  ].join("\n");
}

function effectLines({ by, agreement, draws, alignment_due }: LabelEffect): string[] {
  return [
    ...Object.entries(by).map(([labeler, count]) => `  ${labeler}: ${count}`),
    ...agreement.flatMap(agreementLines),
    ...draws.map(({ id, metric, labelled, pairs, complete }) => {
      const state = complete ? "complete: the next run of the gate uses it" : "not complete yet";
      return `draw ${id} of ${metric}: ${labelled} of ${pairs} pairs, ${state}`;
    }),
    ...alignment_due.map(
      ({ judge, labels }) => `judge ${judge}: ${labels} labels it has not met; assize align ${judge} is due`,
    ),
  ];
}

/** How far people agree on a question, in lines. */
export function agreementLines({ schema, traces, alpha, ac1, pairs, contested }: Agreement): string[] {
  if (traces === 0)
    return [`${schema}: nobody answered what somebody else answered, so agreement is not known`];
  return [
    `${schema}: ${counted(traces, "output")} answered by two or more`,
    `  Krippendorff's alpha ${number(alpha)}, Gwet's AC1 ${number(ac1)}`,
    ...pairs.map(({ labelers, traces: shared, kappa }) => {
      const range = kappa ? `${two(kappa.estimate)} (${two(kappa.low)} to ${two(kappa.high)})` : "not known";
      return `  ${labelers.join(" and ")}: Cohen's kappa ${range} over ${shared}`;
    }),
    ...contested.map(({ trace_id, answers }) => {
      const said = answers.map(({ labeler, value }) => `${labeler} ${JSON.stringify(value)}`);
      return `  contested ${trace_id}: ${said.join(", ")}`;
    }),
  ];
}

function number(coefficient: Coefficient | null): string {
  if (coefficient === null) return "not known";
  const { estimate, interval } = coefficient;
  return interval ? `${two(estimate)} (${two(interval.low)} to ${two(interval.high)})` : two(estimate);
}

function two(value: number): string {
  return value.toFixed(2);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
