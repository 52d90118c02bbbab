import type { Label } from "../../formats/label.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import { traceOfUnit } from "../../formats/span-path.ts";
import type { Suite } from "../../formats/suite.ts";
import { type Agreement, agreementOf, type Contested } from "../../labels/agreement.ts";
import { unitOf, votesOf } from "../../labels/votes.ts";
import { seededRng } from "../../stats/rng.ts";
import { partsAskedBy } from "../trial/parts-read.ts";

/** How far people agree on one question, as surfaces tell it. */
export interface ToldAgreement extends Omit<Agreement, "contested"> {
  /** Outputs on which people differ and nobody has decided since. */
  contested: ToldContested[];
  /** Further outputs on which people differ, where only some are told. */
  elsewhere: number;
  /** Outputs on which people differed and somebody who saw all answers has decided. */
  decided: number;
  /** Answers that were given in sight of others': they say nothing about agreement. */
  not_blind: number;
}

/** A contested output, with the record that it answers where that is known. */
export interface ToldContested extends Contested {
  record_id: string | null;
}

/** Agreement on one question, from what people said blind of each other; null for texts and unknown questions. */
export function agreementOn(suite: Suite, name: string): ToldAgreement | null {
  const schema = suite.schemas.get(name);
  if (!schema) return null;
  const labels = suite.labels.filter(isBlind);
  const labelers = Object.keys(suite.config.labelers);
  const parts = partsAskedBy(suite, schema);
  const found = agreementOf({ labels, schema, labelers, parts }, seededRng(`agreement ${name}`));
  if (!found) return null;
  const seeing = inSight(suite, schema);
  const decided = new Set(seeing.map(unitOf));
  const open = found.contested.filter(({ trace_id }) => !decided.has(trace_id));
  return {
    ...found,
    contested: open.map((one) => ({
      ...one,
      record_id: suite.traces.get(traceOfUnit(one.trace_id))?.record_id ?? null,
    })),
    elsewhere: 0,
    decided: found.contested.length - open.length,
    not_blind: seeing.length,
  };
}

/** The same with the contested outputs among some alone: those that a change is about. */
export function onlyAbout(told: ToldAgreement, traces: ReadonlySet<string>): ToldAgreement {
  const contested = told.contested.filter(({ trace_id }) => traces.has(traceOfUnit(trace_id)));
  return { ...told, contested, elsewhere: told.contested.length - contested.length };
}

/** Answers that count and were given in sight of what others had said. */
export function inSight(suite: Suite, schema: LabelSchema): Label[] {
  const { labels, config } = suite;
  const parts = partsAskedBy(suite, schema);
  const { votes } = votesOf({ labels, schema, labelers: Object.keys(config.labelers), parts });
  return votes.flatMap(({ label, value }) => (isBlind(label) || value.status !== "value" ? [] : [label]));
}

/** Answers say that they were blind; one that says nothing was given before anything could be seen. */
function isBlind({ metadata }: Label): boolean {
  return String(metadata?.blind ?? true) === "true";
}
