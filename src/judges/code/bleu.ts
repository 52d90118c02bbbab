import { tokens } from "./tokens.ts";

const MAX_ORDER = 4;

/**
 * Sentence BLEU-4 (Papineni 2002) with one added to counts of order two and up (Lin and Och 2004), in [0, 1]: the
 * geometric mean of clipped n-gram precisions times exp(1 - |expected| / |actual|) for an answer that is shorter.
 */
export function bleu(actual: string, expected: string): number {
  const [a, e] = [tokens(actual), tokens(expected)];
  if (a.length === 0 || e.length === 0) return a.length === e.length ? 1 : 0;
  const precisions = Array.from({ length: MAX_ORDER }, (_, at) => precision(a, e, at + 1));
  if (precisions[0] === 0) return 0;
  const mean = Math.exp(precisions.reduce((sum, share) => sum + Math.log(share), 0) / MAX_ORDER);
  return mean * Math.min(1, Math.exp(1 - e.length / a.length));
}

/** Share of the answer's n-grams that are expected, each as often as it is expected. */
function precision(actual: readonly string[], expected: readonly string[], order: number): number {
  const wanted = ngrams(expected, order);
  let matched = 0;
  for (const [ngram, count] of ngrams(actual, order)) matched += Math.min(count, wanted.get(ngram) ?? 0);
  const total = Math.max(0, actual.length - order + 1);
  return order === 1 ? matched / total : (matched + 1) / (total + 1);
}

function ngrams(words: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= words.length; at += 1) {
    const ngram = words.slice(at, at + order).join(" ");
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}
