import type { People } from "./changed.ts";
import type { Pair } from "./compare.ts";
import type { Context } from "./context.ts";
import type { Flip } from "./decision.ts";
import type { ScoredSample } from "./evidence.ts";
import { humanValue, verdictValue } from "./outcome.ts";
import type { Weighed } from "./weigh.ts";

/** Which flips a busy person looks at first: the first difference in this list decides. */
const WORST_FIRST: readonly ((flip: Ranked) => boolean)[] = [
  ({ flip }) => flip.direction === "worse",
  ({ flip }) => flip.record.must,
  ({ exact }) => exact,
  ({ disputed }) => disputed,
];

interface Ranked {
  flip: Flip;
  exact: boolean;
  /** People see the pair otherwise than the judge. */
  disputed: boolean;
  order: number;
}

/**
 * Records whose outcome differs between the sides, worst first: lost, must, exact, then where people contradict the judge. A judge shown
 * beside the one that decides adds none: its flips would stand there twice.
 */
export function flipsOf(all: readonly Weighed[], context: Context): Flip[] {
  const ranked = all.flatMap((weighed, order) => {
    if (weighed.plan.beside !== null) return [];
    const people = context.peopleOf(weighed.plan.scorer);
    return flipsIn(weighed, people).map(({ flip, disputed }): Ranked => {
      return { flip, exact: weighed.table.scorer.voice === "code", disputed, order };
    });
  });
  return ranked.toSorted(worstFirst).map(({ flip }) => flip);
}

function worstFirst(a: Ranked, b: Ranked): number {
  for (const comesFirst of WORST_FIRST) {
    const difference = Number(comesFirst(b)) - Number(comesFirst(a));
    if (difference !== 0) return difference;
  }
  if (a.order !== b.order) return a.order - b.order;
  return a.flip.record.id < b.flip.record.id ? -1 : 1;
}

function flipsIn({ plan, table }: Weighed, people: People): { flip: Flip; disputed: boolean }[] {
  const { kind, voice } = table.scorer;
  if (kind !== "pass_rate") return [];
  const flipped = table.pairs.filter(({ difference }) => difference !== 0);
  return flipped.flatMap((pair) => {
    const direction = pair.difference < 0 ? "worse" : "better";
    const shown = shownRuns(pair);
    if (!shown) return [];
    const said = voice === "code" ? null : peopleOn(shown, people);
    const flip: Flip = { metric: plan.name, record: pair.record, direction, ...shown, people: said };
    return [{ flip, disputed: said !== null && contradicts(said, pair) }];
  });
}

/** Of several runs, the two that show the difference: the base's best and the head's worst, or the reverse. */
function shownRuns({ base, head, baseValue, headValue }: Pair): Pick<Flip, "base" | "head"> | null {
  const fell = headValue < baseValue;
  const before = runWith(base, fell ? 1 : 0);
  const after = runWith(head, fell ? 0 : 1);
  return before && after ? { base: before, head: after } : null;
}

function runWith(samples: readonly ScoredSample[], value: number): ScoredSample | undefined {
  return samples.find(({ verdict }) => verdictValue(verdict, "pass_rate") === value);
}

function peopleOn({ base, head }: Pick<Flip, "base" | "head">, people: People): Flip["people"] {
  const said = { base: passOf(people, base.trace_id), head: passOf(people, head.trace_id) };
  return said.base === null && said.head === null ? null : said;
}

function passOf(people: People, traceId: string): boolean | null {
  const value = humanValue(people.get(traceId), "pass_rate");
  return value === null ? null : value === 1;
}

/** On either side people say the opposite of the judge. */
function contradicts(said: NonNullable<Flip["people"]>, { baseValue, headValue }: Pair): boolean {
  const fell = headValue < baseValue;
  return (said.base !== null && said.base !== fell) || (said.head !== null && said.head === fell);
}
