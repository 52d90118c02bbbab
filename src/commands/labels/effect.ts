import { rememberedBy } from "../../align/proof-file.ts";
import type { Judge } from "../../formats/judge-file.ts";
import type { Label } from "../../formats/label.ts";
import type { Suite } from "../../formats/suite.ts";
import { drawProgress } from "../../gate/draw-state.ts";
import type { HumanOutcome } from "../../gate/evidence.ts";
import { type Agreement, agreementOf } from "../../labels/agreement.ts";
import { resolveLabels } from "../../labels/resolve.ts";
import { votesOf } from "../../labels/votes.ts";
import { seededRng } from "../../stats/rng.ts";

/** What sound labels do: who gave them, how far people agree, which draws are complete, which judges could learn. */
export interface LabelEffect {
  /** Added labels by labeler. */
  by: { [labeler: string]: number };
  /** Agreement on every question that the change answers. */
  agreement: Agreement[];
  draws: { id: string; metric: string; pairs: number; labelled: number; complete: boolean }[];
  /** Judges with as many labels that their memory has not met as their schedule waits for. */
  alignment_due: { judge: string; labels: number }[];
}

/** The effect of labels that were added to a suite; the suite has them already. */
export function labelEffect(suite: Suite, added: readonly Label[]): LabelEffect {
  const by: { [labeler: string]: number } = {};
  for (const { source } of added) by[source.source_id] = (by[source.source_id] ?? 0) + 1;
  const asked = new Set(added.map(({ assessment_name }) => assessment_name));
  return {
    by,
    agreement: [...asked].flatMap((name) => agreementOn(suite, name) ?? []),
    draws: [...suite.draws.keys()].flatMap((id) => progressOf(suite, id) ?? []),
    alignment_due: [...suite.judges.values()].flatMap((judge) => dueOf(suite, judge, asked) ?? []),
  };
}

/** Agreement on one question, counting what people said blind of each other; null for texts and unknown questions. */
export function agreementOn(suite: Suite, name: string): Agreement | null {
  const schema = suite.schemas.get(name);
  if (!schema) return null;
  const labels = suite.labels.filter(({ metadata }) => String(metadata?.blind ?? true) === "true");
  const labelers = Object.keys(suite.config.labelers);
  return agreementOf({ labels, schema, labelers }, seededRng(`agreement ${name}`));
}

function progressOf(suite: Suite, id: string): LabelEffect["draws"][number] | null {
  const draw = suite.draws.get(id);
  if (!draw) return null;
  const { metric } = draw.head;
  const scorer = suite.config.gate.metrics[metric]?.scorer ?? metric;
  const schema = suite.schemas.get(suite.judges.get(scorer)?.file.labels ?? scorer);
  if (!schema) return null;
  const labelers = Object.keys(suite.config.labelers);
  const words = resolveLabels({ labels: suite.labels, schema, labelers });
  // Whether an answer is there, not what it says.
  const people = new Map(
    [...words].map(([trace, { status }]): [string, HumanOutcome] => [trace, given(status)]),
  );
  const { pairs, labelled, complete } = drawProgress(draw, people);
  return { id, metric, pairs, labelled, complete };
}

function given(status: "labelled" | "contested" | "abstained"): HumanOutcome {
  return status === "labelled" ? { status, pass: null, number: null } : { status };
}

function dueOf(
  suite: Suite,
  judge: Judge,
  asked: ReadonlySet<string>,
): LabelEffect["alignment_due"][number] | null {
  const { name, labels = name, align, guidelines } = judge.file;
  const schema = suite.schemas.get(labels);
  if (!schema || !asked.has(labels)) return null;
  const { learned } = rememberedBy(judge.proof);
  const met = new Set([
    ...Object.keys(learned),
    ...guidelines.flatMap(({ from }) => from),
    ...judge.examples.map(({ trace_id }) => trace_id),
  ]);
  const { votes } = votesOf({ labels: suite.labels, schema, labelers: Object.keys(suite.config.labelers) });
  const fresh = new Set(votes.map(({ label }) => label.trace_id).filter((trace) => !met.has(trace)));
  return fresh.size >= align.schedule_after ? { judge: name, labels: fresh.size } : null;
}
