import type { SettingsOf } from "../../formats/scorer-spec.ts";
import { comparison } from "./kind.ts";
import { asText, kindOf } from "./quote.ts";

/** Longer outputs are not searched: a pattern's time can grow much faster than the text. */
const MAX_CHARS = 200_000;

/** The pattern occurs in the text. */
export const regex = comparison<SettingsOf<"regex">>({
  paths: ({ actual }) => ({ actual }),
  compare: ({ actual: path, pattern, flags }, ports) => {
    const compiled = new RegExp(pattern, flags);
    return (actual) => {
      const text = asText(actual);
      if (text === null) return { pass: false, rationale: `${path} is ${kindOf(actual)}, not a text` };
      if (text.length > MAX_CHARS)
        return { unscored: "scorer_error", detail: `the text has more than ${MAX_CHARS} characters` };
      const pass = ports.matches(compiled, text);
      return { pass, rationale: `${pass ? "matches" : "does not match"} ${compiled}` };
    };
  },
});
