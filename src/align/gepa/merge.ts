import type { Rng } from "../../stats/rng.ts";
import type { Candidate } from "./candidate.ts";
import { meanGrade } from "./front.ts";

/** Two candidates that each master examples the other does not, best pair first by the mean they could reach together. */
export function complementaryPair(
  candidates: readonly Candidate[],
  tried: ReadonlySet<string>,
): [Candidate, Candidate] | null {
  const pairs = candidates.flatMap((one, at) =>
    candidates.slice(at + 1).map((other): [Candidate, Candidate] => [one, other]),
  );
  const open = pairs.filter(
    ([one, other]) => !tried.has(pairName(one, other)) && reach(one, other) > best(one, other),
  );
  const [first] = open.toSorted((a, b) => reach(...b) - reach(...a));
  return first ?? null;
}

/** Names a pair, so that it is merged once. */
export function pairName(one: Candidate, other: Candidate): string {
  return `${one.number}+${other.number}`;
}

/** The lines of one text, and after them what the other has beyond their common origin. */
export function mergeTexts(origin: string, one: string, other: string): string {
  const known = new Set([...origin.split("\n"), ...one.split("\n")].map((line) => line.trim()));
  const more = other.split("\n").filter((line) => line.trim() !== "" && !known.has(line.trim()));
  return more.length === 0 ? one : `${one.trimEnd()}\n${more.join("\n")}\n`;
}

/** Mean if on each example the better of the two spoke. */
function reach(one: Candidate, other: Candidate): number {
  const grades = one.grades.map((grade, at) => Math.max(grade, other.grades[at] ?? 0));
  return meanGrade({ ...one, grades });
}

function best(one: Candidate, other: Candidate): number {
  return Math.max(meanGrade(one), meanGrade(other));
}

/** Whether this round tries a merge rather than a rewrite. */
export function mergesNow(candidates: readonly Candidate[], rng: Rng): boolean {
  return candidates.length > 2 && rng() < MERGE_SHARE;
}

const MERGE_SHARE = 0.3;
