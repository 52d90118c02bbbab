import { hashJson } from "../formats/hash.ts";
import type { Judge, JudgeExample } from "../formats/judge-file.ts";
import { type RecallQuery, recallText } from "./judge-content.ts";
import { lexicalIndex } from "./lexical-index.ts";
import type { Embedder } from "./model.ts";
import { type SimilarityIndex, vectorIndex } from "./similarity-index.ts";

/** Examples for one record, or why they could not be looked up. */
export type Recall = { status: "recalled"; examples: JudgeExample[] } | { status: "failed"; message: string };

/** The episodic memory of a judge. */
export interface Memory {
  recall(query: RecallQuery, signal: AbortSignal): Promise<Recall>;
}

/** How near, as a share of the best similarity, an example of another verdict must be to take the last place. */
const CONTRAST = 0.75;

/** A judge's examples behind an index over their inputs and outputs; null where there is nothing to retrieve. */
export function createMemory(judge: Judge, embed: Embedder | "lexical"): Memory | null {
  if (!judge.file.examples || judge.file.examples.retrieve === 0 || judge.examples.length === 0) return null;
  const { retrieve, min_similarity } = judge.file.examples;
  const entries = judge.examples.map((example) => ({
    example,
    inputs_hash: hashJson(example.inputs ?? null),
  }));
  const texts = judge.examples.map(({ inputs, outputs }) =>
    queryText({ inputs: recallText(inputs ?? null), outputs: recallText(outputs ?? null) }),
  );
  let index: SimilarityIndex | null = null;
  return { recall };

  async function recall(query: RecallQuery, signal: AbortSignal): Promise<Recall> {
    index ??= embed === "lexical" ? lexicalIndex(texts) : vectorIndex(texts, embed);
    const compared = await index.compare(queryText(query), signal);
    if (compared.status === "failed") return compared;
    // Most of a large memory is far away: only what is near is looked at again.
    const near: Near[] = [];
    entries.forEach((entry, at) => {
      const similarity = compared.similarities[at] ?? 0;
      if (similarity >= min_similarity && !leaks(entry, query))
        near.push({ example: entry.example, similarity });
    });
    near.sort((a, b) => b.similarity - a.similarity || (a.example.trace_id < b.example.trace_id ? -1 : 1));
    return { status: "recalled", examples: contrasted(near, retrieve) };
  }
}

/** Inputs and outputs both: what an answer says matters to its verdict as much as what was asked. */
function queryText({ inputs, outputs }: Pick<RecallQuery, "inputs" | "outputs">): string {
  return `${inputs}\n\n${outputs}`;
}

/** The judged record's own group or inputs (which are the group of what has no record): its label would answer the question. */
function leaks(entry: { example: JudgeExample; inputs_hash: string }, query: RecallQuery): boolean {
  const sameGroup = query.group !== null && entry.example.group === query.group;
  const sameInputs = entry.inputs_hash === query.inputs_hash || entry.example.group === query.inputs_hash;
  return sameGroup || sameInputs;
}

interface Near {
  example: JudgeExample;
  similarity: number;
}

/** The nearest; if all of them say the same while another verdict is nearly as near, the last place is its. */
function contrasted(near: readonly Near[], size: number): JudgeExample[] {
  const nearest = near.slice(0, size);
  const [first] = nearest;
  const other = near.slice(size).find(({ example }) => example.value !== first?.example.value);
  const uniform = nearest.every(({ example }) => example.value === first?.example.value);
  const close = first && other && other.similarity >= CONTRAST * first.similarity;
  if (size > 1 && uniform && close) nearest.splice(-1, 1, other);
  return nearest.map(({ example }) => example);
}
