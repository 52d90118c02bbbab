import { explain, REASONS_AT_ONCE } from "../../align/derived-reasons.ts";
import { instructionsOf } from "../../align/instructions-of.ts";
import type { Reflector } from "../../align/reflection.ts";
import { type Estimate, estimate } from "../../evaluate/estimate.ts";
import type { Config } from "../../formats/config.ts";
import type { Judge } from "../../formats/judge-file.ts";
import { outputsOf } from "../../formats/trace.ts";
import { expectationsOf, valueText } from "../../judges/judge-content.ts";
import type { Derivable } from "./derivable.ts";

/** An output with the reason that its label gets. */
export interface Explained extends Derivable {
  reason: string;
  /** False: the model gave none, and the scorer's own words stand in. */
  byModel: boolean;
}

/** Reasons for all, batches at once; outputs that the budget did not reach are left out, for the next run. */
export async function withReasons(
  reflector: Reflector,
  { judge, found }: { judge: Judge; found: readonly Derivable[] },
): Promise<Explained[]> {
  const explained = await Promise.all(
    batchesOf(found).map((batch) => explainBatch(reflector, { judge, batch })),
  );
  return explained.flat();
}

async function explainBatch(
  reflector: Reflector,
  { judge, batch }: { judge: Judge; batch: readonly Derivable[] },
): Promise<Explained[]> {
  const unexplained = batch.map(({ subject, label, rationale }) => ({
    subject,
    rationale,
    value: valueText(label),
  }));
  const answer = await explain(reflector, { judge, batch: unexplained });
  if (answer.status === "over_budget") return [];
  const reasons = answer.status === "answered" ? answer.value : [];
  return batch.map((one, at) => {
    const reason = reasons[at] ?? null;
    return { ...one, reason: reason ?? one.rationale, byModel: reason !== null };
  });
}

/** What the reasons take at most. */
export function plannedReasons(
  found: readonly Derivable[],
  { judge, reflection, prices }: { judge: Judge; reflection: string; prices: Config["models"]["prices"] },
): Estimate {
  const system = instructionsOf(judge).length + FRAME_CHARS;
  const calls = batchesOf(found).map((batch) => {
    const chars = batch.reduce((sum, { subject }) => sum + lengthOf(subject), 0);
    return { model: reflection, input_chars: system + chars };
  });
  return estimate({ calls, prices });
}

/** Task, shape of the answer and marks, beside the judge's instructions. */
const FRAME_CHARS = 2_000;

function lengthOf(subject: Derivable["subject"]): number {
  const { trace } = subject;
  return JSON.stringify([trace.inputs, outputsOf(trace), expectationsOf(subject)]).length;
}

function batchesOf(found: readonly Derivable[]): Derivable[][] {
  const count = Math.ceil(found.length / REASONS_AT_ONCE);
  return Array.from({ length: count }, (_, at) =>
    found.slice(at * REASONS_AT_ONCE, (at + 1) * REASONS_AT_ONCE),
  );
}
