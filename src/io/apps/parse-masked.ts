import type { Mask } from "../masking.ts";

/**
 * Parses JSON that an app wrote, its secrets replaced; undefined where it is none. At this door, because outputs go on
 * into stores, prompts and reports: what is masked here is masked everywhere, and the same in every run. Texts are
 * masked one by one, for a mask over the whole line could eat a quote.
 */
export function parseMasked(text: string, mask: Mask): unknown {
  const value = parse(text);
  return value === undefined || mask(text) === text ? value : maskAll(value, mask);
}

function maskAll(value: unknown, mask: Mask): unknown {
  if (typeof value === "string") return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskAll(item, mask));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [mask(key), maskAll(item, mask)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
