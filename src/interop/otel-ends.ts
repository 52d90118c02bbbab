import type { GenAiStep } from "./gen-ai.ts";

/** A step with its place in the tree of a trace. */
export interface TreeStep {
  spanId: string;
  parentId: string | null;
  said: GenAiStep;
}

/** Steps inside an answer: what they were asked is not what the user asked. */
const INNER = ["TOOL", "RETRIEVER", "EMBEDDING", "RERANKER"];

/**
 * The steps that say what a trace was asked and what it answered: the outermost that says so, of several the first for
 * what was asked and the last for what was answered. Tools only where nothing else speaks.
 */
export function endsOf<T extends TreeStep>(
  inOrder: readonly T[],
): { asked: T | undefined; answered: T | undefined } {
  const depth = depths(inOrder);
  const rank = (step: T) =>
    (INNER.includes(step.said.type ?? "") ? inOrder.length + 1 : 0) + (depth.get(step.spanId) ?? 0);
  const asking = inOrder.filter(({ said }) => said.inputs !== undefined);
  const answering = inOrder.filter(({ said }) => said.outputs !== undefined);
  const least = (steps: readonly T[]) =>
    steps.reduce((low, step) => Math.min(low, rank(step)), Number.POSITIVE_INFINITY);
  const [first, last] = [least(asking), least(answering)];
  return {
    asked: asking.find((step) => rank(step) === first),
    answered: answering.findLast((step) => rank(step) === last),
  };
}

/** How many steps stand above each; a circle counts once round. */
function depths(steps: readonly TreeStep[]): Map<string, number> {
  const parents = new Map(steps.map(({ spanId, parentId }) => [spanId, parentId]));
  const known = new Map<string, number>();
  for (const { spanId } of steps) {
    const way = new Set<string>();
    let at: string | null | undefined = spanId;
    while (at && parents.has(at) && !known.has(at) && !way.has(at)) {
      way.add(at);
      at = parents.get(at);
    }
    let depth = (at ? known.get(at) : undefined) ?? -1;
    for (const step of [...way].reverse()) {
      depth += 1;
      known.set(step, depth);
    }
  }
  return known;
}
