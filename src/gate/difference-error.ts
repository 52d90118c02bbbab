import type { Draw } from "../formats/draw-file.ts";
import { COMPLETE_SHARE } from "./draw-state.ts";
import type { JudgeEvidence, LabelledVerdict } from "./evidence.ts";

/** How far a judge's differences were from people's, on past occasions. */
export interface DifferenceError {
  /** Root of the mean square of (judge's difference - people's difference), a share. */
  rms: number;
  /** Completed draws that it is taken over. */
  occasions: number;
}

/**
 * Over every completed draw, the judge's difference between head and base against people's, on the outputs that were drawn
 * from (statistics.md 2.5): `RMS(D_judge - D_people)`, each `D = Σ (N_h/N) mean_h(head - base)` over the draw's strata. The
 * judge is the present one: its verdicts on the labelled outputs, and only those that its memory has not seen. Null without
 * such a draw.
 */
export function differenceError(judge: JudgeEvidence, draws: readonly Draw[]): DifferenceError | null {
  const known = new Map(judge.labelled.filter(({ seen }) => !seen).map((line) => [line.trace_id, line]));
  const errors = draws.flatMap((draw) => errorOf(draw, known) ?? []);
  if (errors.length === 0) return null;
  const squares = errors.reduce((sum, error) => sum + error ** 2, 0);
  return { rms: Math.sqrt(squares / errors.length), occasions: errors.length };
}

function errorOf(draw: Draw, known: ReadonlyMap<string, LabelledVerdict>): number | null {
  const judged = draw.pairs.map(({ stratum, base, head }) => ({
    stratum,
    error: pairError(known.get(base ?? ""), known.get(head)),
  }));
  const answered = judged.filter((one): one is { stratum: string; error: number } => one.error !== null);
  if (answered.length === 0 || answered.length < COMPLETE_SHARE * draw.pairs.length) return null;
  const all = draw.head.strata.reduce((sum, { N }) => sum + N, 0);
  const parts = draw.head.strata.map(({ name, N }) => {
    const errors = answered.filter(({ stratum }) => stratum === name).map(({ error }) => error);
    const sum = errors.reduce((total, error) => total + error, 0);
    return errors.length === 0 ? 0 : (N / all) * (sum / errors.length);
  });
  return parts.reduce((sum, part) => sum + part, 0);
}

/** The judge's step from base to head minus people's; null where one of the four words is missing. */
function pairError(base: LabelledVerdict | undefined, head: LabelledVerdict | undefined): number | null {
  const before = wordsOf(base);
  const after = wordsOf(head);
  return before && after ? after.judge - before.judge - (after.people - before.people) : null;
}

function wordsOf(line: LabelledVerdict | undefined): { judge: number; people: number } | null {
  if (line?.verdict.status !== "scored" || line.verdict.pass === null || line.human.pass === null)
    return null;
  return { judge: Number(line.verdict.pass), people: Number(line.human.pass) };
}
