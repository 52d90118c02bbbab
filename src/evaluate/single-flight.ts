/** Runs work by key, once at a time: who asks while it is under way gets the same promise. */
export type SingleFlight<T> = (key: string, work: () => Promise<T>) => Promise<T>;

/** Makes a `SingleFlight`; what has ended is forgotten, for then the store knows it. */
export function singleFlight<T>(): SingleFlight<T> {
  const underWay = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = underWay.get(key);
    if (known) return known;
    const promise = work().finally(() => underWay.delete(key));
    underWay.set(key, promise);
    return promise;
  };
}
