import type { Store } from "./stores.ts";

/** A store that lives as long as the call: for runs that must not reuse what earlier ones paid for. */
export function memoryStore<T>(): Store<T> {
  const entries = new Map<string, T>();
  return {
    get: (address) => entries.get(address),
    put: async (address, value) => void entries.set(address, value),
  };
}
