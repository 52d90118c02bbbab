import type { Json } from "../formats/json.ts";
import type { ReviewItem } from "./review-data.ts";

/** What stands in the place of a value that may not be shown. */
export const REDACTED = "[redacted]";

/**
 * An item without the values at these paths (`inputs.customer`, `outputs.user.name`; lists are gone through). Steps of
 * the app hold the same values under other names, so a redacted item has none; it cannot travel with its labels either,
 * for its content is no longer what its id was made from.
 */
export function redacted(item: ReviewItem, paths: readonly string[]): ReviewItem {
  const shown = paths.reduce(without, { inputs: item.inputs, outputs: item.outputs });
  const same = JSON.stringify(shown) === JSON.stringify({ inputs: item.inputs, outputs: item.outputs });
  return same ? item : { ...item, ...shown, spans: [], parts: [], carried: false };
}

interface Shown {
  inputs: Json;
  outputs: Json;
}

function without(shown: Shown, path: string): Shown {
  const [side, ...rest] = path.split(".");
  if (side !== "inputs" && side !== "outputs") return shown;
  return { ...shown, [side]: replaced(shown[side], rest) };
}

function replaced(value: Json, [key, ...rest]: readonly string[]): Json {
  if (key === undefined) return REDACTED;
  if (Array.isArray(value)) return value.map((one) => replaced(one, [key, ...rest]));
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: replaced(value[key] ?? null, rest) };
}
