import type { JudgedExample } from "./alignment.ts";
import { keptApart } from "./near-duplicates.ts";
import { innerFolds } from "./split.ts";

/** Parts of which one is held back for choosing among candidates. */
const PARTS = 3;

/** Examples to learn from, and a part to choose on that nothing was learned from; with too few, all serve both. */
export function learnAndChoose(examples: readonly JudgedExample[]): {
  learn: readonly JudgedExample[];
  choose: readonly JudgedExample[];
} {
  const [first] = keptApart(innerFolds(examples, PARTS));
  if (!first || first.learn.length === 0) return { learn: examples, choose: examples };
  return { learn: first.learn, choose: first.heldOut };
}
