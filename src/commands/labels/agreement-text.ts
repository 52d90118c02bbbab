import type { Coefficient } from "../../labels/agreement.ts";
import { cut, oneLine } from "../../report/escape.ts";
import { count } from "../../report/numbers.ts";
import type { ToldAgreement, ToldContested } from "./agreement-on.ts";

/** From here on, by the usual reading of Krippendorff's alpha, answers may be relied on, or with care. */
const RELIABLE = 0.8;
const TENTATIVE = 0.67;

/** On fewer shared outputs a coefficient is noise, and no number is shown. */
const LEAST_OUTPUTS = 10;

/** Characters of a reason that are shown. */
const LONGEST_REASON = 200;

/** How far people agree on a question, in lines for a terminal. */
export function agreementLines(told: ToldAgreement): string[] {
  const { schema, traces, contested } = told;
  if (traces === 0) return [`${schema}: ${nobodyTwice(told)}`];
  return [
    `${schema}: ${agreementSentence(told)}`,
    ...[...coefficients(told), ...pairLines(told), ...notes(told)].map((line) => `  ${line}`),
    ...(contested.length > 0 ? [`  they differ on ${count(contested.length, "output")}:`] : []),
    ...contested.flatMap(contestedLines),
  ];
}

/** The conclusion: on how many outputs people say the same. */
export function agreementSentence({ traces, contested, elsewhere, decided }: ToldAgreement): string {
  const same = traces - contested.length - elsewhere - decided;
  return `two or more people answered ${count(traces, "output")}, and say the same on ${same} of them`;
}

/** Alpha with its range and what it means for who relies on these answers, and AC1; on few outputs neither. */
export function coefficients({ traces, level, alpha, ac1 }: ToldAgreement): string[] {
  if (traces < LEAST_OUTPUTS)
    return [`too few to say how far they agree beyond chance (from ${LEAST_OUTPUTS} on)`];
  const name = level === "interval" ? "Krippendorff's alpha (interval)" : "Krippendorff's alpha";
  const beyond = alpha
    ? `${name} ${coefficientText(alpha)}: ${meaning(alpha.estimate)}`
    : `${name} is not known: everybody always gave the same answer`;
  const second = ac1
    ? [`Gwet's AC1 ${coefficientText(ac1)}: the same, not pulled down where one answer is rare`]
    : [];
  return [beyond, ...second];
}

function pairLines({ pairs }: ToldAgreement): string[] {
  return pairs.map(({ labelers, traces, kappa }) => {
    const names = labelers.map(oneLine).join(" and ");
    const on = `on ${count(traces, "output")}`;
    if (!kappa || traces < LEAST_OUTPUTS) return `${names}: Cohen's kappa not known ${on}`;
    return `${names}: Cohen's kappa ${two(kappa.estimate)} (likely ${two(kappa.low)} to ${two(kappa.high)}) ${on}`;
  });
}

/** Why nothing is known of agreement, and what would help. */
export function nobodyTwice({ not_blind }: ToldAgreement): string {
  const seen =
    not_blind > 0 ? ` (${count(not_blind, "answer")} given in sight of others do not count here)` : "";
  return `no output was answered by two people blind of each other, so nobody knows how far they agree${seen}`;
}

/** What is left out of the figures, and what has been settled. */
export function notes({ elsewhere, decided, not_blind }: ToldAgreement): string[] {
  const others =
    elsewhere > 0
      ? [`${count(elsewhere, "output")} not of this change on which they differ: labels agreement lists them`]
      : [];
  const settled = decided > 0 ? [`${count(decided, "output")} on which they differed: decided since`] : [];
  const seen =
    not_blind > 0 ? [`${count(not_blind, "answer")} given in sight of others': not counted here`] : [];
  return [...others, ...settled, ...seen];
}

/** A coefficient with its likely range: "0.62 (likely 0.40 to 0.80)". */
function coefficientText({ estimate, interval }: Coefficient): string {
  const range = interval ? `likely ${two(interval.low)} to ${two(interval.high)}` : "no range is known";
  return `${two(estimate)} (${range})`;
}

/** Of the number as it is printed: what reads as 0.80 is told as 0.80. */
function meaning(estimate: number): string {
  const alpha = Number(two(estimate));
  if (alpha >= RELIABLE) return "the question is clear to them";
  if (alpha >= TENTATIVE) return "good enough with care";
  return "they read the question differently; talk about the outputs on which they differ before more is labelled";
}

function contestedLines({ trace_id, record_id, answers }: ToldContested): string[] {
  // The id of a part ends in its path, which the app wrote.
  const id = oneLine(trace_id);
  const title = record_id === null ? id : `${oneLine(record_id)} (${id})`;
  const said = answers.map(({ labeler, value, rationale }) => {
    const why = rationale ? `: ${cut(oneLine(rationale), LONGEST_REASON)}` : "";
    return `      ${oneLine(labeler)} ${oneLine(JSON.stringify(value))}${why}`;
  });
  return [`    ${title}`, ...said];
}

function two(value: number): string {
  return value.toFixed(2);
}
