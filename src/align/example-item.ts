import type { Json } from "../formats/json.ts";
import { outputsOf } from "../formats/trace.ts";
import { elide } from "../judges/elide.ts";
import { expectationsOf, judgedContent, valueText } from "../judges/judge-content.ts";
import { agrees } from "./agreement.ts";
import type { JudgedExample } from "./alignment.ts";
import type { Item } from "./reflection.ts";

/** Longest value shown to the reflection model, in characters. */
const MAX_CHARS = 6_000;

/** An example as the reflection model sees it: the record, what the judge said and why, what people say and why. */
export function exampleItem(example: JudgedExample, heading: string): Item {
  const { subject, verdict } = example;
  const expectations = expectationsOf(subject);
  const { inputs, outputs } = judgedContent(subject);
  return {
    heading,
    values: [
      ...judgedStep(subject),
      ["inputs", shown(inputs)],
      ["outputs", shown(outputs)],
      ...(Object.keys(expectations).length > 0 ? [["expectations", shown(expectations)] as const] : []),
      ...(subject.earlier.length > 0 ? [["earlier turns", earlierTurns(example)] as const] : []),
      ...judgeSaid(verdict),
      ["people's verdict", valueText(example.label)],
      ...peoplesReasons(example),
    ],
  };
}

/** Which step is judged, and what the application answered in the end; of a whole output inputs and outputs say it. */
function judgedStep({ span, trace }: JudgedExample["subject"]): [string, string][] {
  if (span === undefined) return [];
  return [
    ["judged step", span],
    ["application's answer", shown(outputsOf(trace))],
  ];
}

/** Whether the judge and people differ; no verdict differs too. */
export function isDisagreement(example: JudgedExample): boolean {
  return agrees(example, example.verdict) !== true;
}

/** A disagreement that nobody reflected on yet. */
export function isLesson(example: JudgedExample): boolean {
  return example.fresh && isDisagreement(example);
}

function judgeSaid(verdict: JudgedExample["verdict"]): [string, string][] {
  if (verdict.status === "not_sampled") return [];
  if (verdict.status === "unscored") return [["judge's verdict", `(none: ${verdict.reason})`]];
  const reason: [string, string][] = verdict.rationale ? [["judge's reason", shown(verdict.rationale)]] : [];
  return [["judge's verdict", valueText(verdict.value)], ...reason];
}

/** Each labeler's reason, with the answer where it is not everybody's. */
function peoplesReasons({ voices, label }: JudgedExample): [string, string][] {
  const reasons = voices.filter(({ rationale }) => rationale !== "");
  return reasons.map(({ rationale, value }) => [
    value === label ? "people's reason" : `reason of somebody who says ${valueText(value)}`,
    shown(rationale),
  ]);
}

function earlierTurns({ subject }: JudgedExample): string {
  const turns = subject.earlier.map((trace) => `${shown(trace.inputs)}\n${shown(outputsOf(trace))}`);
  return elide(turns.join("\n\n"), MAX_CHARS);
}

function shown(value: Json): string {
  return elide(valueText(value), MAX_CHARS);
}
