import type { Json } from "../../formats/json.ts";
import type { SettingsOf } from "../../formats/scorer-spec.ts";
import { type Compare, comparison, type Mark } from "./kind.ts";
import { asText, kindOf, quote } from "./quote.ts";

type Settings = SettingsOf<"contains">;

/** All, or any, of the expected words occur in the text. */
export const contains = comparison<Settings>({
  paths: (settings) => ({ actual: settings.actual, expected: wordsOf(settings) }),
  compare: (settings): Compare => {
    const words = wordsOf(settings);
    return (actual, expected) =>
      search({ actual, words: typeof words === "string" ? expected : [...words], settings });
  },
});

function wordsOf({ expected, all, any }: Settings): string | readonly string[] {
  return expected ?? all ?? any ?? [];
}

function search({ actual, words, settings }: { actual: Json; words: Json; settings: Settings }): Mark {
  const text = asText(actual);
  if (text === null) return { pass: false, rationale: `${settings.actual} is ${kindOf(actual)}, not a text` };
  const wanted = (Array.isArray(words) ? words : [words]).map(asText).filter((word) => word !== null);
  if (wanted.length === 0)
    return { unscored: "missing_expectation", detail: `no text to look for, but ${kindOf(words)}` };
  const fold = (part: string) => (settings.ignore_case ? part.toLowerCase() : part);
  const [found, absent] = [true, false].map((there) =>
    wanted.filter((word) => fold(text).includes(fold(word)) === there),
  );
  const pass = settings.any === undefined ? absent?.length === 0 : (found?.length ?? 0) > 0;
  return { pass, rationale: pass ? `contains ${list(found)}` : `does not contain ${list(absent)}` };
}

function list(words: readonly string[] = []): string {
  return words.map(quote).join(", ");
}
