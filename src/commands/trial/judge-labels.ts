import { rememberedBy } from "../../align/proof-file.ts";
import { scoreSubjects } from "../../evaluate/score-subjects.ts";
import type { VerdictStore } from "../../evaluate/stores.ts";
import type { Draw } from "../../formats/draw-file.ts";
import type { Judge } from "../../formats/judge-file.ts";
import type { Label } from "../../formats/label.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import { traceOfUnit } from "../../formats/span-path.ts";
import type { Trace } from "../../formats/trace.ts";
import { traceGroup } from "../../formats/trace-group.ts";
import type { HumanOutcome, JudgeEvidence, LabelledVerdict } from "../../gate/evidence.ts";
import type { Scorer, Subject } from "../../judges/scorer.ts";
import { recordOf, subjectsOf } from "./labelled-subjects.ts";

/** What measuring a judge on labels takes. */
export interface Measuring {
  judge: Judge;
  scorer: Scorer;
  people: ReadonlyMap<string, HumanOutcome>;
  labels: readonly Label[];
  traces: ReadonlyMap<string, Trace>;
  records: ReadonlyMap<string, DatasetRecord>;
  /** Of outputs that were drawn by what a judge said of them: their kind. */
  strata: ReadonlyMap<string, NonNullable<LabelledVerdict["stratum"]>>;
  /** Draws of the judge's metrics that the repository keeps. */
  draws: Draw[];
  leftOut: { [reason: string]: number };
  ceiling: JudgeEvidence["human_ceiling"];
  verdicts: VerdictStore;
  concurrency: number;
  signal: AbortSignal;
}

/** A judge's verdicts on all labelled traces, beside what people say: what trust is computed from. */
export async function judgeEvidence(measuring: Measuring): Promise<JudgeEvidence> {
  const { judge, scorer, people, traces, records } = measuring;
  const labelled = [...people].flatMap(([id, human]) => {
    const trace = traces.get(id);
    return trace && human.status === "labelled" ? [{ human, trace, record: recordOf(trace, records) }] : [];
  });
  const subjectOf = subjectsOf(traces, records);
  const subjects = labelled.map(({ trace }): Subject => subjectOf(trace));
  const { verdicts, concurrency, signal } = measuring;
  const scored = await scoreSubjects({ scorer, subjects, verdicts, concurrency, signal });
  const seen = seenGroups(measuring);
  const random = randomTraces(measuring.labels);
  const lines = labelled.flatMap(({ trace, record, human }, index): LabelledVerdict[] => {
    const result = scored.results[index];
    if (!result || result.status === "not_sampled") return [];
    const group = traceGroup(trace, record);
    const { pass, number } = human;
    const { trace_id } = trace;
    const stratum = measuring.strata.get(trace_id);
    return [
      {
        trace_id,
        group,
        human: { pass, number },
        verdict: result,
        seen: seen.has(group),
        random: random.has(trace_id),
        ...(stratum ? { stratum } : {}),
      },
    ];
  });
  return {
    name: scorer.name,
    fingerprint: scorer.fingerprint,
    model: scorer.model,
    trust: judge.file.trust,
    labelled: lines,
    proof: provedOn(judge, scorer),
    human_ceiling: measuring.ceiling,
    flip_rate: scored.flip_rate,
    left_out: measuring.leftOut,
    past_draws: measuring.draws,
    last_label: lastOf(measuring.labels),
  };
}

/** What the proof counted, if it speaks of this judge and of whole outputs: how it reads single steps is another rate. */
function provedOn({ proof }: Judge, { fingerprint }: Scorer): JudgeEvidence["proof"] {
  if (proof?.fingerprint !== fingerprint || proof.unit === "step") return null;
  return { confusion: proof.confusion, effects: proof.design_effects ?? { pass: 1, fail: 1 } };
}

function lastOf(labels: readonly Label[]): string | null {
  const times = labels.map(({ create_time }) => new Date(create_time).toISOString()).sort();
  return times.at(-1) ?? null;
}

/**
 * Groups that the judge's memory has seen: its verdicts there are no evidence of trust. That holds of all that it was aligned
 * on, whether or not they left a line in its memory, and of a judge that was edited since: an edit unlearns nothing.
 */
function seenGroups({ judge, traces, records }: Measuring): Set<string> {
  const ids = [
    ...Object.keys(rememberedBy(judge.proof).learned),
    ...judge.file.guidelines.flatMap((line) => line.from),
    ...judge.examples.map((example) => example.trace_id),
  ];
  const groups = ids.flatMap((id) => {
    const trace = traces.get(traceOfUnit(id));
    return trace ? [traceGroup(trace, recordOf(trace, records))] : [];
  });
  return new Set([...groups, ...judge.examples.flatMap((example) => example.group ?? [])]);
}

/** Traces drawn at random among outputs; a trace that somebody picked says nothing about rates. */
function randomTraces(labels: readonly Label[]): Set<string> {
  const drawn = labels.filter(({ metadata }) => metadata?.sampling === "random");
  return new Set(drawn.map((label) => label.trace_id));
}
