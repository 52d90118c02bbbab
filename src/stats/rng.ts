/** Uniform numbers in [0, 1). */
export type Rng = () => number;

const WORDS = 4;
const WARM_UP = 16;
const TWO_TO_32 = 2 ** 32;

/**
 * A generator that any text seeds: the same text gives the same numbers on every machine. Small fast counter
 * generator with 128 bits of state (Doty-Humphrey's sfc32), 32 bits a number; not for secrets.
 */
export function seededRng(seed: string): Rng {
  let [a, b, c, counter] = stateOf(seed);
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / TWO_TO_32;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}

/** Four words, each an FNV-1a hash of the seed's UTF-16 units behind a digit of its own. */
function stateOf(seed: string): [number, number, number, number] {
  const word = (index: number) => {
    let hash = 0x811c9dc5 ^ index;
    for (let i = 0; i < seed.length; i++) hash = fnvStep(fnvStep(hash, seed.charCodeAt(i)), index + WORDS);
    return fnvStep(hash, seed.length);
  };
  return [word(0), word(1), word(2), word(3)];
}

function fnvStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** All items in random order (Fisher and Yates); the input stays as it is. */
export function shuffle<T>(items: readonly T[], rng: Rng): T[] {
  return sample({ items, size: items.length, rng });
}

/**
 * `size` items drawn at random without replacement, in the order they were drawn; all of them where there are
 * fewer.
 */
export function sample<T>({ items, size, rng }: { items: readonly T[]; size: number; rng: Rng }): T[] {
  const rest = [...items];
  const drawn: T[] = [];
  while (drawn.length < size && rest.length > 0) {
    const index = Math.floor(rng() * rest.length);
    const last = rest.length - 1;
    // The index is below the length, so there is an item at it and at the end.
    drawn.push(rest[index] as T);
    rest[index] = rest[last] as T;
    rest.pop();
  }
  return drawn;
}
