/** Lets at most so many pieces of work run at once; the others wait in the order they came. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes room for `size` pieces of work. */
export function turns(size: number): Turns {
  let free = size;
  const waiting: (() => void)[] = [];
  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      release();
    }
  };
}
