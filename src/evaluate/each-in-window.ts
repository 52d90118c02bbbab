/**
 * Works through the items in order with at most `size` of them under way. Starts no further one once the signal is
 * aborted or one has thrown; waits for those under way, then throws the first error.
 */
export async function eachInWindow<T>({
  items,
  size,
  signal,
  work,
}: {
  items: readonly T[];
  size: number;
  signal: AbortSignal;
  work: (item: T, index: number) => Promise<void>;
}): Promise<void> {
  const errors: unknown[] = [];
  let next = 0;
  async function worker(): Promise<void> {
    while (next < items.length && errors.length === 0 && !signal.aborted) {
      const index = next;
      next += 1;
      const item = items[index] as T; // index < length
      await work(item, index).catch((error) => errors.push(error));
    }
  }
  await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker));
  if (errors.length > 0) throw errors[0];
}
