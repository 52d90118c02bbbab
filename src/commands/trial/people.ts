import type { Judge } from "../../formats/judge-file.ts";
import type { Label } from "../../formats/label.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import { partsOfKind, traceOfUnit, unitId } from "../../formats/span-path.ts";
import type { Trace } from "../../formats/trace.ts";
import type { HumanOutcome } from "../../gate/evidence.ts";
import type { Scorer } from "../../judges/scorer.ts";
import { outcomeBetween } from "../../labels/middle.ts";
import type { PartsRead } from "../../labels/place-label.ts";
import { type ResolvedLabel, resolveLabels } from "../../labels/resolve.ts";
import { partsReadBy } from "./parts-read.ts";

/** Labels of one question, resolved to one word a trace. */
export interface Spoken {
  label: string;
  resolved: Map<string, ResolvedLabel>;
}

/** Whose labels of which question. */
export interface SpeakFor {
  label: string;
  labels: readonly Label[];
  schemas: ReadonlyMap<string, LabelSchema>;
  labelers: Iterable<string>;
  exclude?: ReadonlySet<string>;
}

/** Resolves the labels of one question; `exclude` names labelers whose word may not settle this pull request. */
export function speak(
  wanted: SpeakFor & {
    /** Labels on these parts count too, each for its part. */
    parts?: PartsRead | null;
  },
): Spoken {
  const { label, labels, schemas, labelers, exclude, parts } = wanted;
  const schema = schemas.get(label);
  if (!schema) return { label, resolved: new Map() };
  const own = labels.filter((line) => line.assessment_name === label);
  return { label, resolved: resolveLabels({ labels: own, schema, labelers, exclude, parts }) };
}

/** People's word in the judge's own terms: its pass rule applied to the label. */
function humanOutcomes(spoken: Spoken, scorer: Pick<Scorer, "outcomeOf">): Map<string, HumanOutcome> {
  const outcomes = [...spoken.resolved].map(
    ([traceId, word]) => [traceId, humanOutcome(word, scorer)] as const,
  );
  return new Map(outcomes);
}

function humanOutcome(word: ResolvedLabel, scorer: Pick<Scorer, "outcomeOf">): HumanOutcome {
  if (word.status !== "labelled") return { status: word.status };
  if (word.middle) return outcomeBetween(word.middle, scorer.outcomeOf) ?? { status: "contested" };
  const outcome = scorer.outcomeOf(word.value);
  return outcome ? { status: "labelled", ...outcome } : { status: "contested" };
}

/** People's word in a judge's own terms, on whole outputs: what they said of these, and what follows from their steps. */
export function wordsFor(
  judge: Judge,
  {
    scorer,
    traces,
    ...question
  }: SpeakFor & { scorer: Pick<Scorer, "outcomeOf">; traces: ReadonlyMap<string, Trace> },
): Map<string, HumanOutcome> {
  const parts = partsReadBy(judge, traces);
  const outcomes = humanOutcomes(speak({ ...question, parts }), scorer);
  return parts === null ? outcomes : onOutputs(outcomes, parts);
}

/**
 * People's word on whole outputs for a judge that reads parts of one kind: what they said of the output itself, else what
 * follows from its parts once all are labelled, by the judge's own rule (judges/steps.ts): it passes if all do.
 */
function onOutputs(
  outcomes: ReadonlyMap<string, HumanOutcome>,
  { kind, spansOf }: PartsRead,
): Map<string, HumanOutcome> {
  const ids = new Set([...outcomes.keys()].map(traceOfUnit));
  const words = [...ids].flatMap((id): [string, HumanOutcome][] => {
    const own = outcomes.get(id);
    if (own) return [[id, own]];
    const steps = partsOfKind(spansOf(id) ?? [], kind);
    const said = steps.map(({ path }) => outcomes.get(unitId(id, path)));
    const all = said.filter((word) => word?.status === "labelled");
    return all.length === 0 || all.length < said.length ? [] : [[id, allOf(all)]];
  });
  return new Map(words);
}

function allOf(steps: readonly Extract<HumanOutcome, { status: "labelled" }>[]): HumanOutcome {
  const speaker = steps.find(({ pass }) => pass === false) ?? steps[0];
  const numbers = steps.flatMap(({ number }) => number ?? []);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  return { status: "labelled", pass: speaker?.pass ?? null, number: numbers.length === 0 ? null : mean };
}
