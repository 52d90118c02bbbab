import { hashJson } from "../formats/hash.ts";
import type { DerivedLabel } from "../formats/label.ts";
import { labelPayload, readLabelValue } from "../formats/label-value.ts";
import { traceGroup } from "../formats/trace-group.ts";
import { labelInVocabulary } from "../judges/vocabulary.ts";
import { derivedInForce } from "../labels/derived.ts";
import type { Example } from "./alignment.ts";
import type { ExampleSource, LeftOutLabel } from "./examples.ts";

/** What examples are made of where no person answered. */
export interface DerivedSource
  extends Pick<ExampleSource, "schema" | "vocabulary" | "outcomeOf" | "subjectOf"> {
  derived: readonly DerivedLabel[];
  /** Somebody asked that they teach. */
  wanted: boolean;
  /** Outputs that people answered: their word stands alone. */
  answered: ReadonlySet<string>;
}

/**
 * What exact scorers said, as examples to learn from and never to be measured on (`settled` is false): a judge that
 * agrees with a scorer is not thereby shown to agree with people. Every label that teaches nothing is named with its reason.
 */
export function derivedExamples(source: DerivedSource): { examples: Example[]; leftOut: LeftOutLabel[] } {
  const { inForce, stale } = derivedInForce(source.derived, source.schema);
  const leftOut = stale.map(({ label, reason }) => refused(label, reason));
  const byTrace = new Map<string, Example>();
  for (const label of inForce) {
    const made = source.wanted ? exampleOf(label, source) : NOT_ASKED;
    if (typeof made === "string") leftOut.push(refused(label, made));
    else if (byTrace.has(made.trace_id)) leftOut.push(refused(label, "another scorer said it first"));
    else byTrace.set(made.trace_id, made);
  }
  return { examples: [...byTrace.values()], leftOut };
}

const NOT_ASKED = "derived by a scorer, and neither --derived nor align.derived asks for these";

/** The example, or why there is none. */
function exampleOf(label: DerivedLabel, source: DerivedSource): Example | string {
  const { trace_id, assessment_id, rationale } = label;
  if (source.answered.has(trace_id)) return "derived by a scorer, and people answered";
  const subject = source.subjectOf(trace_id);
  if (!subject) return "its output is not in the repository";
  const read = readLabelValue(source.schema, labelPayload(label) ?? null);
  const value = read.status === "value" ? labelInVocabulary(read.value, source.vocabulary) : null;
  if (value === null) return "the judge has no word for this answer";
  const human = source.outcomeOf(value);
  if (!human) return "the judge's pass rule says nothing of this answer";
  return {
    trace_id,
    group: traceGroup(subject.trace, subject.record),
    subject,
    label: value,
    human,
    voices: [{ labeler: label.source.source_id, value, rationale: rationale?.trim() ?? "" }],
    fingerprint: hashJson([assessment_id]).slice(0, 16),
    settled: false,
  };
}

function refused({ trace_id, source }: DerivedLabel, reason: string): LeftOutLabel {
  return { trace_id, labeler: source.source_id, reason };
}
