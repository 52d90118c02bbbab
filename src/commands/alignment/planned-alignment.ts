import type { Example } from "../../align/alignment.ts";
import { judgeSections } from "../../align/instructions-of.ts";
import { split } from "../../align/split.ts";
import { type Estimate, estimate, type PlannedCall } from "../../evaluate/estimate.ts";
import type { Config } from "../../formats/config.ts";
import type { Judge } from "../../formats/judge-file.ts";
import { expectationsOf, judgedContent } from "../../judges/judge-content.ts";

/** Reads of the judge, and reflections, that one run of an optimizer may take. */
const READS_PER_LABEL = 25;
const LEAST_READS = 500;
const REFLECTIONS = 60;

/** What one run of an optimizer on so many labels may ask. */
export function budgetFor(labels: number): { judge_calls: number; reflections: number } {
  return { judge_calls: Math.max(LEAST_READS, READS_PER_LABEL * labels), reflections: REFLECTIONS };
}

/** Times that every label is read beside the optimizer's own reads: before, held out, and as learned from. */
const READS_OF_PROOF = 3;

/** Examples in one question to the reflection model. */
const EXAMPLES_AT_ONCE = 25;

/** Data, answer contract and marks, beside a judge's instructions. */
const FRAME_CHARS = 2_000;

/** Every call that aligning a judge with its proof could make: an upper bound, for what was asked is not asked again. */
export function plannedAlignment(of: {
  judge: Judge;
  examples: readonly Example[];
  models: { judge: string; reflection: string };
  prices: Config["models"]["prices"];
}): Estimate {
  const { judge, examples, models, prices } = of;
  const parts = split(examples);
  const runs = parts.method === "sealed" ? 1 : parts.folds.length + 1;
  const { judge_calls, reflections } = budgetFor(examples.length);
  const system = judgeSections(judge).reduce((sum, { body }) => sum + body.length, FRAME_CHARS);
  const each = examples.reduce((sum, one) => sum + lengthOf(one), 0) / Math.max(1, examples.length);
  const read: PlannedCall = { model: models.judge, input_chars: system + each };
  const reflection: PlannedCall = { model: models.reflection, input_chars: system + EXAMPLES_AT_ONCE * each };
  const reads = runs * judge_calls + READS_OF_PROOF * examples.length;
  const calls = [
    ...Array.from({ length: reads }, () => read),
    ...Array.from({ length: runs * reflections }, () => reflection),
  ];
  return estimate({ calls, prices });
}

function lengthOf({ subject }: Example): number {
  return JSON.stringify([judgedContent(subject), expectationsOf(subject)]).length;
}
