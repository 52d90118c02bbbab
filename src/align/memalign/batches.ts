import type { JudgedExample } from "../alignment.ts";
import { exampleItem, isLesson } from "../example-item.ts";

/** Most of a batch, in characters (about 60,000 tokens) and in examples: beyond, reflection models read carelessly. */
const BATCH_CHARS = 240_000;
const BATCH_EXAMPLES = 120;

/**
 * Packs examples into as few batches as their length allows. Each batch gets its share of the disagreements, first, and
 * of the agreements, which show what must stay; each example goes where there is most room, the longest first, so that
 * no batch is much longer than another (Graham's rule, 1969).
 */
export function packBatches(
  examples: readonly JudgedExample[],
  { chars = BATCH_CHARS, most = BATCH_EXAMPLES } = {},
): JudgedExample[][] {
  const sized = examples.map((example) => ({ example, length: lengthOf(example) }));
  const total = sized.reduce((sum, { length }) => sum + length, 0);
  const count = Math.max(1, Math.ceil(total / chars), Math.ceil(examples.length / most));
  const lessons = sized.filter(({ example }) => isLesson(example));
  const agreements = sized.filter(({ example }) => !isLesson(example));
  const batches = Array.from({ length: count }, (): Batch => ({ length: 0, examples: new Set() }));
  for (const part of [lessons, agreements]) spread(part, batches);
  const inOrder = [...lessons, ...agreements].map(({ example }) => example);
  return batches
    .map((batch) => inOrder.filter((example) => batch.examples.has(example)))
    .filter((batch) => batch.some(isLesson));
}

interface Batch {
  /** Characters in it so far. */
  length: number;
  examples: Set<JudgedExample>;
}

interface Sized {
  example: JudgedExample;
  length: number;
}

/** An even number to each batch, and of those with room for one more the shortest gets the longest. */
function spread(part: readonly Sized[], batches: readonly Batch[]): void {
  const share = Math.ceil(part.length / batches.length);
  const taken = new Map(batches.map((batch) => [batch, 0]));
  for (const { example, length } of part.toSorted((a, b) => b.length - a.length)) {
    const open = batches.filter((batch) => (taken.get(batch) ?? 0) < share);
    const room = open.reduce((short, batch) => (batch.length < short.length ? batch : short));
    room.examples.add(example);
    room.length += length;
    taken.set(room, (taken.get(room) ?? 0) + 1);
  }
}

function lengthOf(example: JudgedExample): number {
  return exampleItem(example, "").values.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}
