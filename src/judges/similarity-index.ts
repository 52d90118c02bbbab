import { messageOf } from "../errors.ts";
import type { Embedder } from "./model.ts";

/** Cosine similarity of a query to each text, in their order; or why the embedding server gave none. */
export type Similarities =
  | { status: "compared"; similarities: Float64Array }
  | { status: "failed"; message: string };

/** Texts that a query can be compared with. */
export interface SimilarityIndex {
  compare(query: string, signal: AbortSignal): Promise<Similarities>;
}

/**
 * Cosine over vectors of an embedding model. The texts are embedded once, at the first query. An embedder that rejects is
 * an outage of its server: a value, like every fault of a server up here.
 */
export function vectorIndex(texts: readonly string[], embedder: Embedder): SimilarityIndex {
  let known: Promise<Float64Array[]> | null = null;
  return { compare };

  async function compare(query: string, signal: AbortSignal): Promise<Similarities> {
    known ??= embedder.embed(texts, signal).then((vectors) => vectors.map(unit));
    try {
      const [vectors, asked] = await Promise.all([known, embedder.embed([query], signal)]);
      const direction = unit(asked[0] ?? new Float64Array());
      const similarities = Float64Array.from(vectors, (vector) => dot(vector, direction));
      return { status: "compared", similarities };
    } catch (error) {
      known = null; // a failure is forgotten, so that the next query tries again
      return { status: "failed", message: messageOf(error) };
    }
  }
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((part) => part / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, part, at) => sum + part * (b[at] ?? 0), 0);
}
