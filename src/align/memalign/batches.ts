import type { JudgedExample } from "../alignment.ts";
import { exampleItem, isLesson } from "../example-item.ts";

/** Most of a batch, in characters (about 60,000 tokens) and in examples: beyond, reflection models read carelessly. */
const BATCH_CHARS = 240_000;
const BATCH_EXAMPLES = 120;

/**
 * Packs examples into as few batches as their length allows. Each batch gets its share of the disagreements, first, and
 * of the agreements, which show what must stay.
 */
export function packBatches(
  examples: readonly JudgedExample[],
  { chars = BATCH_CHARS, most = BATCH_EXAMPLES } = {},
): JudgedExample[][] {
  const lengths = examples.map(lengthOf);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(1, Math.ceil(total / chars), Math.ceil(examples.length / most));
  const lessons = examples.filter(isLesson);
  const agreements = examples.filter((example) => !isLesson(example));
  const batches = Array.from({ length: count }, (_, at) => [
    ...lessons.filter((_, index) => index % count === at),
    ...agreements.filter((_, index) => index % count === at),
  ]);
  return batches.filter((batch) => batch.some(isLesson));
}

function lengthOf(example: JudgedExample): number {
  return exampleItem(example, "").values.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}
