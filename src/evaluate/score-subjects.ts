import type { Verdict } from "../formats/verdict.ts";
import type { NotSampled, Scorer, Subject } from "../judges/scorer.ts";
import { eachInWindow } from "./each-in-window.ts";
import type { VerdictStore } from "./stores.ts";
import { createTally } from "./tally.ts";
import { type OutputVerdict, openVerdictDesk, readingKey, verdictOn } from "./verdict-desk.ts";

/** Verdicts of one scorer on traces that are there already. */
export interface ScoredSubjects {
  /** In the order of the subjects. */
  results: (Verdict | NotSampled)[];
  /** Share of outputs whose reads did not all say the same; null where each was read once, or none was scored. */
  flip_rate: { rate: number; outputs: number } | null;
}

/**
 * Scores traces that need no app (labelled ones, candidates of an alignment), from the store where it knows them. What
 * an abort or the budget did not reach is not sampled.
 */
export async function scoreSubjects({
  scorer,
  subjects,
  verdicts: store,
  concurrency,
  signal,
}: {
  scorer: Scorer;
  subjects: readonly Subject[];
  verdicts: VerdictStore;
  concurrency: number;
  signal: AbortSignal;
}): Promise<ScoredSubjects> {
  const desk = openVerdictDesk({ store, tally: createTally(), signal });
  const outputs: OutputVerdict[] = subjects.map(() => ({
    verdict: { status: "not_sampled" },
    flips: 0,
    reused: false,
  }));
  await eachInWindow({
    items: subjects,
    size: 2 * concurrency,
    signal,
    async work(subject, index) {
      const reading = scorer.read(subject);
      outputs[index] = await verdictOn(desk, { scorer, remember: true }, reading, readingKey(reading));
    },
  });
  return { results: outputs.map(({ verdict }) => verdict), flip_rate: flipRate(scorer, outputs) };
}

function flipRate(scorer: Scorer, outputs: readonly OutputVerdict[]): ScoredSubjects["flip_rate"] {
  const scored = outputs.filter(({ verdict }) => verdict.status === "scored");
  if (scorer.repeat < 2 || scored.length === 0) return null;
  const flipped = scored.filter(({ flips }) => flips > 0).length;
  return { rate: flipped / scored.length, outputs: scored.length };
}
