import { mapTexts } from "../../formats/map-texts.ts";
import type { Mask } from "../masking.ts";

/**
 * Parses JSON that an app wrote, its secrets replaced; undefined where it is none. At this door, because outputs go on
 * into stores, prompts and reports: what is masked here is masked everywhere, and the same in every run. Texts are
 * masked one by one, for a mask over the whole line could eat a quote.
 */
export function parseMasked(text: string, mask: Mask): unknown {
  return mapTexts(parse(text), mask);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
