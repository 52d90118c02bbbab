import { canonicalJson } from "../../formats/canonical.ts";
import type { Json } from "../../formats/json.ts";
import type { SettingsOf } from "../../formats/scorer-spec.ts";
import { comparison } from "./kind.ts";
import { quote } from "./quote.ts";

/** Equal as JSON: the order of keys does not matter, the order of lists does. */
export const exactMatch = comparison<SettingsOf<"exact_match">>({
  paths: ({ actual, expected }) => ({ actual, expected }),
  compare: (settings) => (actual, expected) =>
    canonicalJson(normal(actual, settings)) === canonicalJson(normal(expected, settings))
      ? { pass: true, rationale: `equals ${quote(expected)}` }
      : { pass: false, rationale: `expected ${quote(expected)}, got ${quote(actual)}` },
});

function normal(value: Json, settings: { ignore_case: boolean; trim: boolean }): Json {
  if (typeof value !== "string") return value;
  const trimmed = settings.trim ? value.trim() : value;
  return settings.ignore_case ? trimmed.toLowerCase() : trimmed;
}
