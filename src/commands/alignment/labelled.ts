import type { Example } from "../../align/alignment.ts";
import { derivedExamples } from "../../align/derived-examples.ts";
import { type ConflictPolicy, examplesFrom, type LeftOutLabel } from "../../align/examples.ts";
import { vocabularyOf } from "../../align/instructions-of.ts";
import { type LabelHealth, labelHealth } from "../../align/label-health.ts";
import { UserError } from "../../errors.ts";
import { type Judge, labelName } from "../../formats/judge-file.ts";
import type { Label } from "../../formats/label.ts";
import { didYouMean } from "../../formats/nearest.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Scorer, Subject } from "../../judges/scorer.ts";
import { votesOf } from "../../labels/votes.ts";
import { subjectsOf } from "../trial/labelled-subjects.ts";
import { partsReadBy } from "../trial/parts-read.ts";

/** A judge with what people labelled for it. */
export interface Labelled {
  schema: LabelSchema;
  /** Lines of that schema, whoever wrote them. */
  labels: Label[];
  examples: Example[];
  /** How many of the examples an exact scorer gave: they teach, and prove nothing. */
  derived: number;
  leftOut: LeftOutLabel[];
  health: LabelHealth;
}

/** Finds a judge by name, or says which names are near. */
export function judgeNamed(suite: Suite, name: string): Judge {
  const judge = suite.judges.get(name);
  if (judge) return judge;
  const known = [...suite.judges.keys()];
  const hint = `${didYouMean(name, known)}Judges here: ${known.join(", ") || "none"}.`;
  throw new UserError({ code: "judge_unknown", message: `no judge is called "${name}"`, hint });
}

/** The question that a judge is measured on; throws a UserError that names the near ones where there is none. */
export function schemaFor(suite: Suite, judge: Judge): LabelSchema {
  const name = labelName(judge);
  return suite.schemas.get(name) ?? unknownSchema(suite, judge, name);
}

/** How a judge's labels become examples. */
export interface Gathering {
  scorer: Pick<Scorer, "outcomeOf">;
  policy: ConflictPolicy;
  /** What exact scorers said teaches too, where no person answered. */
  derived: boolean;
}

/** Gathers a judge's labels as examples. A judge whose question does not exist is an error that names the near ones. */
export function labelledFor(
  suite: Suite,
  judge: Judge,
  { scorer, policy, derived: wanted }: Gathering,
): Labelled {
  const schema = schemaFor(suite, judge);
  const { name } = schema;
  const labels = suite.labels.filter((label) => label.assessment_name === name);
  const question = {
    labels,
    schema,
    labelers: Object.keys(suite.config.labelers),
    parts: partsReadBy(judge, suite.traces),
  };
  const reading = {
    vocabulary: vocabularyOf(judge),
    outcomeOf: scorer.outcomeOf,
    subjectOf: labelledSubjects(suite),
  };
  const people = examplesFrom({ ...question, ...reading, policy });
  const answered = new Set(votesOf(question).votes.map(({ label }) => label.trace_id));
  const derived = derivedExamples({ ...reading, derived: suite.derived, schema, wanted, answered });
  return {
    schema,
    labels,
    examples: [...people.examples, ...derived.examples].sort((a, b) => (a.trace_id < b.trace_id ? -1 : 1)),
    derived: derived.examples.length,
    leftOut: [...people.leftOut, ...derived.leftOut],
    health: labelHealth(question),
  };
}

function labelledSubjects({ traces, records }: Suite): (id: string) => Subject | null {
  const subjectOf = subjectsOf(traces, new Map(records.map((record) => [record.id, record])));
  return (id) => {
    const trace = traces.get(id);
    return trace ? subjectOf(trace) : null;
  };
}

function unknownSchema(suite: Suite, { file, folder }: Judge, name: string): never {
  const known = [...suite.schemas.keys()];
  throw new UserError({
    code: "labels_unknown",
    message: `judge ${file.name} is measured on labels named "${name}", and there is no such question`,
    hint: `${didYouMean(name, known)}Questions here: ${known.join(", ") || "none"}. Name one under \`labels:\`.`,
    at: { file: `${folder}/judge.yaml` },
  });
}
