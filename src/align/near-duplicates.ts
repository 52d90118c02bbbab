import type { Example } from "./alignment.ts";

/** Share of word triples from which on two inputs are one (resemblance, Broder 1997). */
const SAME = 0.8;
/** Words of a piece that is compared. */
const WORDS = 3;
/** What stands in more than this share of all inputs is the application's frame, and tells no two of them apart. */
const FRAME = 0.5;

/** What is learned from, and what is held out from it. */
interface Part<T> {
  learn: T[];
  heldOut: T[];
}

/**
 * The parts without examples to learn from whose inputs nearly repeat a held-out input: their label would give its label
 * away (statistics.md 3.14, 1). They stay on the side of their group, for no label ever moves.
 */
export function keptApart<T extends Pick<Example, "subject">>(parts: readonly Part<T>[]): Part<T>[] {
  const pieces = comparable(parts.flatMap(({ learn, heldOut }) => [...learn, ...heldOut]));
  const of = ({ subject }: T) => pieces.get(subject.trace.trace_id);
  return parts.map(({ learn, heldOut }) => {
    const held = heldOut.flatMap((example) => of(example) ?? []);
    const repeats = (example: T) => {
      const own = of(example);
      return own !== undefined && held.some((other) => same(own, other));
    };
    return { learn: learn.filter((example) => !repeats(example)), heldOut };
  });
}

/**
 * Inputs by their words: equal but for case, punctuation and space, or with four fifths of all runs of three words in
 * common. Runs that most inputs share (a system prompt, a form) are left out of the count.
 */
function comparable(all: readonly Pick<Example, "subject">[]): Map<string, Pieces> {
  const pieces = new Map(all.map(({ subject }) => [subject.trace.trace_id, piecesOf(subject)]));
  const frequency = new Map<string, number>();
  for (const { triples } of pieces.values())
    for (const triple of triples) frequency.set(triple, (frequency.get(triple) ?? 0) + 1);
  const most = Math.max(2, FRAME * pieces.size);
  for (const own of pieces.values())
    own.triples = new Set([...own.triples].filter((triple) => (frequency.get(triple) ?? 0) <= most));
  return pieces;
}

/** A text as it is compared. */
interface Pieces {
  text: string;
  triples: Set<string>;
}

function piecesOf({ trace }: Example["subject"]): Pieces {
  const words =
    JSON.stringify(trace.inputs)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const triples = words.slice(WORDS - 1).map((_, at) => words.slice(at, at + WORDS).join(" "));
  return { text: words.join(" "), triples: new Set(triples) };
}

function same(one: Pieces, other: Pieces): boolean {
  if (one.text === other.text) return true;
  const [few, many] = one.triples.size < other.triples.size ? [one, other] : [other, one];
  // |A ∩ B| <= |A|, so sets of very different sizes cannot resemble each other.
  if (few.triples.size < SAME * many.triples.size || few.triples.size === 0) return false;
  let shared = 0;
  for (const triple of few.triples) if (many.triples.has(triple)) shared++;
  return shared >= SAME * (few.triples.size + many.triples.size - shared);
}
