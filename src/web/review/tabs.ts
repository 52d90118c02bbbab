import type { KeptItem } from "../../labels/kept-item.ts";
import { openVault } from "./vault.ts";

/** Key under which a tab says that it is there; two of them, so that an echo is not answered. */
const ARRIVED = "#arrived";
const PRESENT = "#present";

/**
 * Watches for other tabs of the same person and list. What another tab keeps is taken up at once, so neither loses
 * anything; `onOther` is called when there is one. Returns what ends the watch.
 */
export function watchTabs({
  storage,
  prefix,
  adopt,
  onOther,
}: {
  storage: Storage;
  prefix: string;
  adopt: (item: KeptItem) => void;
  onOther: () => void;
}): () => void {
  const vault = openVault(storage, prefix);
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === null || !key.startsWith(prefix)) return;
    if (key === prefix + ARRIVED) say(storage, prefix + PRESENT);
    if (key === prefix + ARRIVED || key === prefix + PRESENT) return onOther();
    const item = vault.read(key, newValue);
    if (item) adopt(item);
  };
  window.addEventListener("storage", listen);
  say(storage, prefix + ARRIVED);
  return () => window.removeEventListener("storage", listen);
}

/** Other tabs hear of a key only when its value changes. */
function say(storage: Storage, key: string): void {
  try {
    storage.setItem(key, `${Date.now()} ${Math.random()}`);
  } catch {
    // Without storage no other tab could have overwritten anything either.
  }
}
