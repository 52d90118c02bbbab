import { hashJson } from "../formats/hash.ts";
import type { Example } from "./alignment.ts";

/** From so many labels on a part is sealed; below, every label is judged by a judge aligned without it. */
export const SEAL_FROM = 200;
/** Share of the groups that no optimizer ever sees. */
export const SEALED_SHARE = 0.3;
/** Folds of cross-fitting, and the number of labels below which each group is a fold of its own. */
export const FOLDS = 5;
export const LEAVE_GROUP_OUT_BELOW = 30;

/** How held-out labels come about. */
export type Split<T extends Grouped> =
  | { method: "sealed"; learn: T[]; heldOut: T[] }
  | { method: "crossfit"; folds: { learn: T[]; heldOut: T[] }[] };

type Grouped = Pick<Example, "group" | "settled">;

/** A split as its parts: one of a sealed part, one a fold of cross-fitting. */
export function partsOf<T extends Grouped>(parts: Split<T>): { learn: T[]; heldOut: T[] }[] {
  return parts.method === "sealed" ? [parts] : parts.folds;
}

/**
 * Splits examples by group, by stable hash: a label never moves between sides as data grow, and no group is on both.
 * Only settled labels are held out; what a tie-break decided may be learned from.
 */
export function split<T extends Grouped>(examples: readonly T[]): Split<T> {
  const settled = examples.filter((example) => example.settled).length;
  if (settled >= SEAL_FROM) return sealed(examples);
  const foldOf = settled < LEAVE_GROUP_OUT_BELOW ? ({ group }: T) => group : foldByHash;
  return { method: "crossfit", folds: foldsBy(examples, foldOf) };
}

/** Splits what an optimizer may see into a few parts of its own, by the same rule with other hashes. */
export function innerFolds<T extends Grouped>(
  examples: readonly T[],
  count: number,
): { learn: T[]; heldOut: T[] }[] {
  return foldsBy(examples, ({ group }) => String(Math.floor(fraction("inner", group) * count)));
}

/** Whether a group belongs to the sealed part, for ever. */
export function isSealed(group: string): boolean {
  return fraction("sealed", group) < SEALED_SHARE;
}

function sealed<T extends Grouped>(examples: readonly T[]): Split<T> {
  return {
    method: "sealed",
    learn: examples.filter(({ group }) => !isSealed(group)),
    heldOut: examples.filter(({ group, settled }) => settled && isSealed(group)),
  };
}

function foldByHash({ group }: Grouped): string {
  return String(Math.floor(fraction("fold", group) * FOLDS));
}

function foldsBy<T extends Grouped>(
  examples: readonly T[],
  foldOf: (example: T) => string,
): { learn: T[]; heldOut: T[] }[] {
  const names = [...new Set(examples.map(foldOf))].sort();
  const folds = names.map((name) => ({
    learn: examples.filter((example) => foldOf(example) !== name),
    heldOut: examples.filter((example) => example.settled && foldOf(example) === name),
  }));
  return folds.filter(({ heldOut }) => heldOut.length > 0);
}

/** A number in [0, 1) that a group's name alone decides. */
function fraction(purpose: string, group: string): number {
  return Number.parseInt(hashJson(["assize", purpose, group]).slice(0, 13), 16) / 2 ** 52;
}
