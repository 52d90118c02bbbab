import { type Rng, seededRng, shuffle } from "../stats/rng.ts";
import type { ItemIndex, ReviewHead } from "./review-data.ts";

/** Sides of one pair stand as far apart as the list allows, shaken by this share of it. */
const SHAKE = 0.25;

/** What decides which items a labeler gets, in which order. */
export interface Ordering {
  list: Pick<ReviewHead["list"], "kind" | "seed" | "assigned" | "overlap">;
  index: Pick<ItemIndex, "traces" | "groups">;
  labeler: string;
}

/**
 * The positions of the items that a labeler is asked about, in the order they are asked. Of a draw everybody gets an
 * order of their own, by lot, with the sides of a pair far apart; other lists keep the order they were given in.
 */
export function reviewOrder({ list, index, labeler }: Ordering): number[] {
  const groups = [...membersOf(index.groups)].filter(([group]) => isAsked({ list, group, labeler }));
  if (list.kind === "ordered" || list.kind === "disagreement") {
    return groups.flatMap(([, members]) => members).sort((a, b) => a - b);
  }
  const rng = seededRng(`order ${list.seed} ${labeler}`);
  const sides = shuffle(groups, rng).map(([, members]) => shuffle(members, rng));
  return list.kind === "compare" ? sides.flat() : apart(sides, rng);
}

function membersOf(groups: readonly string[]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  groups.forEach((group, position) => {
    const known = members.get(group);
    if (known) known.push(position);
    else members.set(group, [position]);
  });
  return members;
}

/** One side of every pair first, then the others in nearly the same order: about half the list lies between two sides. */
function apart(sides: readonly number[][], rng: Rng): number[] {
  const rounds = Math.max(0, ...sides.map((members) => members.length));
  return Array.from({ length: rounds }, (_, round) => {
    const waiting = sides.flatMap((members, place) => {
      const item = members[round];
      return item === undefined
        ? []
        : [{ item, place: place + (round === 0 ? 0 : rng() * SHAKE * sides.length) }];
    });
    return waiting.sort((a, b) => a.place - b.place).map(({ item }) => item);
  }).flat();
}

/**
 * Whether a labeler is asked about a group. With several people assigned each group has one of them by lot, and for the
 * share `overlap` a second; whoever is not assigned, or alone, is asked about everything.
 */
function isAsked({
  list,
  group,
  labeler,
}: {
  list: Ordering["list"];
  group: string;
  labeler: string;
}): boolean {
  const people = [...list.assigned].sort();
  const own = people.indexOf(labeler);
  if (people.length < 2 || own < 0) return true;
  const rng = seededRng(`share ${list.seed} ${group}`);
  const first = Math.floor(rng() * people.length);
  const second = (first + 1 + Math.floor(rng() * (people.length - 1))) % people.length;
  return own === first || (own === second && rng() < list.overlap);
}
