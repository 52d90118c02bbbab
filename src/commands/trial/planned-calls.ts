import type { PlannedCall } from "../../evaluate/estimate.ts";
import { type Judge, labelName } from "../../formats/judge-file.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import { defineJudge } from "../../judges/define-judge.ts";
import { judgePrompt } from "../../judges/prompt.ts";
import type { Scorer } from "../../judges/scorer.ts";
import type { Prepared } from "./prepare.ts";
import type { ReadyScorer } from "./scorers.ts";

/** Length of an output that nobody has seen yet: a few paragraphs. */
const TYPICAL_OUTPUT_CHARS = 1200;

/** A judge that asks a model, with the file its prompt is made from. */
interface Asking {
  judge: Judge;
  scorer: Scorer;
  model: string;
  sampleRate: number;
}

/**
 * Every call that a run could make: each judge on each output of both sides and on each labelled output. An upper bound,
 * for what the store knows and what is equal on both sides is not asked.
 */
export function plannedCalls(prepared: Prepared): PlannedCall[] {
  return prepared.scorers.flatMap(askingJudges).flatMap((asking) => callsOf(asking, prepared));
}

function askingJudges({ scorer, beside, judge, headJudge, sampleRate }: ReadyScorer): Asking[] {
  return [
    { judge, scorer },
    { judge: headJudge, scorer: beside },
  ].flatMap(({ judge, scorer }) =>
    judge && scorer?.model ? [{ judge, scorer, model: scorer.model, sampleRate }] : [],
  );
}

function callsOf({ judge, scorer, model, sampleRate }: Asking, prepared: Prepared): PlannedCall[] {
  const { given, suites, base, head, request } = prepared;
  const system = promptLength(judge);
  const sides = base && base.side.digest !== head.side.digest ? 2 : 1;
  const reads = sides * suites.head.config.app.samples * scorer.repeat;
  const sampled = given.records.slice(0, Math.ceil(given.records.length * sampleRate));
  const onRecords = sampled.flatMap((record) => {
    const call = { model, input_chars: system + recordLength(record) + TYPICAL_OUTPUT_CHARS };
    return Array.from({ length: reads }, () => call);
  });
  const labelled = request.measure ? labelledOutputs(judge, prepared) * scorer.repeat : 0;
  const onLabels = { model, input_chars: system + 2 * TYPICAL_OUTPUT_CHARS };
  return [...onRecords, ...Array.from({ length: labelled }, () => onLabels)];
}

function promptLength(judge: Judge): number {
  const defined = defineJudge(judge);
  const guidelines = judge.file.guidelines.map(({ text }) => text);
  return defined.status === "invalid" ? 0 : judgePrompt(defined.definition, guidelines).length;
}

function recordLength({ inputs, expectations }: DatasetRecord): number {
  return JSON.stringify([inputs, expectations]).length;
}

function labelledOutputs(judge: Judge, { given }: Prepared): number {
  const name = labelName(judge);
  const labels = given.labels.filter((label) => label.assessment_name === name);
  return new Set(labels.map((label) => label.trace_id)).size;
}
