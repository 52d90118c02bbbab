/** A value of JSON with every text in it changed, keys too; the very same value where nothing changes. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  return mapped(value, change) as T; // texts become texts, all else stays: the type is the same
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => mapped(item, change));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (value === null || typeof value !== "object") return value;
  const before = Object.entries(value);
  const after = before.map(([key, item]) => [change(key), mapped(item, change)] as const);
  const same = after.every(([key, item], index) => key === before[index]?.[0] && item === before[index]?.[1]);
  return same ? value : Object.fromEntries(after);
}
