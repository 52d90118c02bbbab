/**
 * Agreement, in labels, by which a variant must lead before it is preferred: with a lead of one label on what it was
 * chosen on, chance does the choosing.
 */
export const CHANCE = 1;

/** Place of the best score, in labels; the first is the judge as it is, which any other must lead by more than CHANCE. */
export function leader(scores: readonly number[]): number {
  const best = scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
  return (scores[best] ?? 0) - (scores[0] ?? 0) > CHANCE ? best : 0;
}
