import type { SettingsOf } from "../../formats/scorer-spec.ts";
import { bleu } from "./bleu.ts";
import { comparison } from "./kind.ts";
import { levenshtein } from "./levenshtein.ts";
import { asText, kindOf } from "./quote.ts";
import { rougeL } from "./rouge-l.ts";

/** The measures take time in the product of both lengths. */
const MAX_CHARS = 20_000;

const measures = { rouge_l: rougeL, bleu, levenshtein };

/** How alike two texts are, in [0, 1]; of several expected texts the nearest counts. */
export const similarity = comparison<SettingsOf<"similarity">>({
  paths: ({ actual, expected }) => ({ actual, expected }),
  compare:
    ({ actual: path, expected: wanted, measure }) =>
    (actual, expected) => {
      const text = asText(actual);
      const references = (Array.isArray(expected) ? expected : [expected])
        .map(asText)
        .filter((one) => one !== null);
      if (references.length === 0)
        return { unscored: "missing_expectation", detail: `${wanted} is ${kindOf(expected)}, not a text` };
      if (text === null) return { pass: false, rationale: `${path} is ${kindOf(actual)}, not a text` };
      if (text.length > MAX_CHARS || references.some(({ length }) => length > MAX_CHARS))
        return { unscored: "scorer_error", detail: `a text has more than ${MAX_CHARS} characters` };
      const value = Math.max(...references.map((reference) => measures[measure](text, reference)));
      return { number: value, rationale: `${measure} ${value.toFixed(2)}` };
    },
});
