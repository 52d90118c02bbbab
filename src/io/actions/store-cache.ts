import { messageOf } from "../../errors.ts";
import { sha256 } from "../../formats/hash.ts";

/** Where the store travels between runs: GitHub's cache. Both ways end with null, or one sentence on what was not possible. */
export interface StoreCache {
  restore(): Promise<string | null>;
  save(): Promise<string | null>;
}

/** Names of the store in the cache. Entries are immutable, so every run saves its own and finds the latest by prefix. */
export interface CacheNames {
  /** Folder of the store. */
  dir: string;
  /** Name of the configuration: several live in one repository. */
  config: string;
  /** Makes this run's entry its own. */
  run: string;
}

/** GitHub's cache as the store's carrier; the client is loaded only when used, for it is heavy. */
export function storeCache({ dir, config, run }: CacheNames): StoreCache {
  const prefix = prefixOf(config);
  return {
    restore: () =>
      politely(
        "restored",
        async (cache) => void (await cache.restoreCache([dir], `${prefix}${run}`, [prefix])),
      ),
    save: () => politely("saved", async (cache) => void (await cache.saveCache([dir], `${prefix}${run}`))),
  };
}

/** Part of a hash ends it: the prefix of `shop` would else find what `shop-eu` saved later, and its own stays away. */
function prefixOf(config: string): string {
  return `assize-1-${config.replaceAll(",", "_")}-${sha256(config).slice(0, 8)}-`;
}

type CacheClient = typeof import("@actions/cache");

async function politely(what: string, use: (cache: CacheClient) => Promise<void>): Promise<string | null> {
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable())
    return `There is no Actions cache here, so the store is not ${what}: verdicts of other runs are asked again.`;
  try {
    await use(cache);
    return null;
  } catch (error) {
    return `The store was not ${what} (${messageOf(error)}): verdicts of other runs may be asked again.`;
  }
}
