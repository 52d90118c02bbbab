import { rm } from "node:fs/promises";
import { join } from "node:path";
import { storeIsFile } from "./store.ts";
import { STORE_KINDS } from "./store-segment.ts";

/**
 * Takes away what lies where a store would be, so that only what is restored after it counts as kept. Nothing else of the
 * folder is touched: a flag may name any folder as the store.
 */
export async function emptyStore(dir: string): Promise<void> {
  for (const kind of STORE_KINDS) {
    await rm(join(dir, kind), { recursive: true, force: true }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "ENOTDIR" ? storeIsFile(dir) : error;
    });
  }
}
