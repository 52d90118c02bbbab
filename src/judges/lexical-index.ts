import type { Similarities, SimilarityIndex } from "./similarity-index.ts";

/** Letters of the character n-grams; they let inflected words and typing errors still match. */
const GRAM = 4;

interface Posting {
  texts: Uint32Array;
  weights: Float64Array;
}

/**
 * Cosine over TF-IDF of words and character n-grams, local and without a service: tf = 1 + ln(count),
 * idf = ln((1 + n) / (1 + df)) + 1. Sparse: a query touches only the texts that share a term with it.
 */
export function lexicalIndex(texts: readonly string[]): SimilarityIndex {
  const counts = texts.map(termCounts);
  const frequency = documentFrequency(counts);
  const idf = (term: string) => Math.log((1 + texts.length) / (1 + (frequency.get(term) ?? 0))) + 1;
  const postings = postingsOf(counts.map((terms) => unitVector(terms, idf)));
  return { compare };

  async function compare(query: string): Promise<Similarities> {
    const similarities = score(unitVector(termCounts(query), idf), postings, texts.length);
    return { status: "compared", similarities };
  }
}

function score(
  query: Iterable<[string, number]>,
  postings: Map<string, Posting>,
  size: number,
): Float64Array {
  const scores = new Float64Array(size);
  for (const [term, weight] of query) {
    const posting = postings.get(term);
    if (!posting) continue;
    const { texts, weights } = posting;
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
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    count(word);
    const padded = ` ${word} `;
    for (let at = 0; at + GRAM <= padded.length; at++) count(`#${padded.slice(at, at + GRAM)}`);
  }
  return counts;
}

function unitVector(counts: Map<string, number>, idf: (term: string) => number): [string, number][] {
  const weighted = [...counts].map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * idf(term),
  ]);
  const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return length === 0 ? [] : weighted.map(([term, weight]) => [term, weight / length]);
}

function documentFrequency(counts: readonly Map<string, number>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const terms of counts) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return frequency;
}

/** For each term the texts that have it, packed: a query walks through some ten thousand of them. */
function postingsOf(vectors: readonly (readonly [string, number])[][]): Map<string, Posting> {
  const lists = new Map<string, [index: number, weight: number][]>();
  vectors.forEach((vector, index) => {
    for (const [term, weight] of vector) {
      const list = lists.get(term);
      if (list) list.push([index, weight]);
      else lists.set(term, [[index, weight]]);
    }
  });
  const packed = ([term, list]: [string, [number, number][]]): [string, Posting] => [
    term,
    {
      texts: Uint32Array.from(list, ([index]) => index),
      weights: Float64Array.from(list, ([, weight]) => weight),
    },
  ];
  return new Map([...lists].map(packed));
}
