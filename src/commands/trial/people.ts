import type { Label } from "../../formats/label.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import type { HumanOutcome } from "../../gate/evidence.ts";
import type { Scorer } from "../../judges/scorer.ts";
import { type ResolvedLabel, resolveLabels } from "../../labels/resolve.ts";

/** Labels of one question, resolved to one word a trace. */
export interface Spoken {
  label: string;
  resolved: Map<string, ResolvedLabel>;
}

/** Resolves the labels of one question; `exclude` names labelers whose word may not settle this pull request. */
export function speak(wanted: {
  label: string;
  labels: readonly Label[];
  schemas: ReadonlyMap<string, LabelSchema>;
  labelers: Iterable<string>;
  exclude?: ReadonlySet<string>;
}): Spoken {
  const { label, labels, schemas, labelers, exclude } = wanted;
  const schema = schemas.get(label);
  if (!schema) return { label, resolved: new Map() };
  const own = labels.filter((line) => line.assessment_name === label);
  return { label, resolved: resolveLabels({ labels: own, schema, labelers, exclude }) };
}

/** People's word in the judge's own terms: its pass rule applied to the label. */
export function humanOutcomes(spoken: Spoken, scorer: Pick<Scorer, "outcomeOf">): Map<string, HumanOutcome> {
  const outcomes = [...spoken.resolved].map(
    ([traceId, word]) => [traceId, humanOutcome(word, scorer)] as const,
  );
  return new Map(outcomes);
}

function humanOutcome(word: ResolvedLabel, scorer: Pick<Scorer, "outcomeOf">): HumanOutcome {
  if (word.status !== "labelled") return { status: word.status };
  const outcome = scorer.outcomeOf(word.value);
  return outcome ? { status: "labelled", ...outcome } : { status: "contested" };
}
