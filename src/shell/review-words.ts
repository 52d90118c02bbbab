import type { Parsed } from "./command-spec.ts";

/** A flag that takes several, with commas between them; null where it was not given. */
export function listOf(words: Parsed, flag: string): string[] | null {
  const text = words.text(flag);
  return text === undefined
    ? null
    : text
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== "");
}
