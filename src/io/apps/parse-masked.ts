import { isJson, type Json } from "../../formats/json.ts";
import { mapTexts } from "../../formats/map-texts.ts";
import type { Mask } from "../masking.ts";

/**
 * Parses JSON that an app wrote, its secrets replaced; undefined where it is none that we take: numbers out of range and
 * values nested so deeply that a walk through them would run out of stack are none. At this door, because outputs go on
 * into stores, prompts and reports: what is masked here is masked everywhere, and the same in every run. Texts are
 * masked one by one, for a mask over the whole line could eat a quote.
 */
export function parseMasked(text: string, mask: Mask): Json | undefined {
  const value = parse(text);
  return isJson(value) ? mapTexts(value, mask) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
