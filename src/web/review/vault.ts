import type { KeptItem } from "../../labels/kept-item.ts";

/** What the vault needs of the browser's storage. */
export interface Storage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Answers of one person to one list, each item under a key of its own: two tabs never overwrite each other's items. */
export interface Vault {
  load(): Map<string, KeptItem>;
  /** False where the browser would not keep it: storage is full or forbidden. */
  keep(item: KeptItem): boolean;
  /** The item that a storage key of this vault holds, as another tab wrote it. */
  read(key: string, text: string | null): KeptItem | null;
}

/** Names every key: two repositories on one machine, or two lists, never meet. */
export function vaultPrefix({
  repository,
  list,
  labeler,
}: {
  repository: string;
  list: string;
  labeler: string;
}): string {
  return ["assize-review", repository, list, labeler, ""].map(encodeURIComponent).join("/");
}

/** Opens the vault; a browser without storage gives one that keeps nothing and says so. */
export function openVault(storage: Storage | null, prefix: string): Vault {
  return {
    load: () => new Map(entries(storage, prefix).map((item) => [item.trace_id, item])),
    keep(item) {
      try {
        storage?.setItem(prefix + item.trace_id, JSON.stringify(item));
        return storage !== null;
      } catch {
        return false;
      }
    },
    read: (key, text) => (key.startsWith(prefix) ? parse(text) : null),
  };
}

function entries(storage: Storage | null, prefix: string): KeptItem[] {
  if (storage === null) return [];
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys.filter((key) => key.startsWith(prefix)).flatMap((key) => parse(storage.getItem(key)) ?? []);
}

/** What the store holds was written by this page; anything else under the key is left out rather than trusted. */
function parse(text: string | null): KeptItem | null {
  try {
    const item = JSON.parse(text ?? "null") as Partial<KeptItem> | null; // checked below
    const sound =
      typeof item?.trace_id === "string" && typeof item.answers === "object" && Array.isArray(item.handedIn);
    return sound ? (item as KeptItem) : null;
  } catch {
    return null;
  }
}
