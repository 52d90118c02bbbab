import type { Similarities, SimilarityIndex } from "./similarity-index.ts";

/** Letters of the character n-grams; they let inflected words and typing errors still match. */
const GRAM = 4;

/** A term with what it weighs and the texts that have it, packed: a query walks through some ten thousand of them. */
interface Term {
  idf: number;
  texts: Uint32Array;
  weights: Float64Array;
}

/**
 * Cosine over TF-IDF of words and character n-grams, local and without a service: tf = 1 + ln(count),
 * idf = ln((1 + n) / (1 + df)) + 1. Sparse: a query touches only the texts that share a term with it.
 */
export function lexicalIndex(texts: readonly string[]): SimilarityIndex {
  const terms = termsOf(texts.map(termCounts));
  const unknown = idf(texts.length, 0);
  return { compare };

  async function compare(query: string): Promise<Similarities> {
    return {
      status: "compared",
      similarities: score(termCounts(query), { terms, unknown, size: texts.length }),
    };
  }
}

function score(
  query: ReadonlyMap<string, number>,
  { terms, unknown, size }: { terms: ReadonlyMap<string, Term>; unknown: number; size: number },
): Float64Array {
  const length = lengthOf(query, (term) => terms.get(term)?.idf ?? unknown);
  const scores = new Float64Array(size);
  for (const [term, count] of query) {
    const known = terms.get(term);
    if (!known) continue;
    const weight = (tf(count) * known.idf) / length;
    const { texts, weights } = known;
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at] ?? 0;
      scores[text] = (scores[text] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  return scores;
}

/** Words, and the n-grams of each word between spaces, with how often they occur. */
function termCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    count(word);
    const padded = ` ${word} `;
    for (let at = 0; at + GRAM <= padded.length; at++) count(`#${padded.slice(at, at + GRAM)}`);
  }
  return counts;
}

function tf(count: number): number {
  return 1 + Math.log(count);
}

function idf(texts: number, having: number): number {
  return Math.log((1 + texts) / (1 + having)) + 1;
}

/** Length of the vector of a text before it is made 1. */
function lengthOf(counts: ReadonlyMap<string, number>, weigh: (term: string) => number): number {
  let sum = 0;
  for (const [term, count] of counts) sum += (tf(count) * weigh(term)) ** 2;
  return Math.sqrt(sum);
}

/** Each term of the texts with the share that it has in each of them. */
function termsOf(counts: readonly ReadonlyMap<string, number>[]): Map<string, Term> {
  const having = new Map<string, number[]>();
  counts.forEach((terms, text) => {
    for (const term of terms.keys()) {
      const list = having.get(term);
      if (list) list.push(text);
      else having.set(term, [text]);
    }
  });
  const weigh = (term: string) => idf(counts.length, having.get(term)?.length ?? 0);
  const lengths = counts.map((terms) => lengthOf(terms, weigh));
  const packed = ([term, texts]: [string, number[]]): [string, Term] => {
    const own = weigh(term);
    const share = (text: number) => (tf(counts[text]?.get(term) ?? 1) * own) / (lengths[text] ?? 1);
    return [term, { idf: own, texts: Uint32Array.from(texts), weights: Float64Array.from(texts, share) }];
  };
  return new Map([...having].map(packed));
}
