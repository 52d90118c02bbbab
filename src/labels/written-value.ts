import type { Json } from "../formats/json.ts";
import { ABSTAIN } from "../formats/label.ts";
import { readLabelValue } from "../formats/label-value.ts";
import type { LabelSchema } from "../formats/schema.ts";

/** Other words for answers, as their owner says they are to be read: "richtig" is yes. */
export type ValueMapping = ReadonlyMap<string, string>;

/**
 * An answer that somebody wrote as a text, in a table or a terminal, as a value of its question: the word that the mapping
 * has for it, the text itself, an option that differs in case only, or the JSON that it reads as. A text that is none of
 * these stays as it is, for the check to refuse.
 */
export function writtenValue(
  schema: Pick<LabelSchema, "input">,
  { text, mapping }: { text: string; mapping: ValueMapping },
): Json {
  const word = mapping.get(text) ?? text;
  const candidates: Json[] = [word, ...sameWord(schema, word), ...asJson(word)];
  for (const one of candidates) {
    const read = readLabelValue(schema, one);
    if (read.status !== "invalid") return read.status === "abstained" ? ABSTAIN : read.value;
  }
  return word;
}

function sameWord({ input }: Pick<LabelSchema, "input">, word: string): Json[] {
  const options = "categorical" in input ? input.categorical.options : [];
  const own = "pass_fail" in input ? [input.pass_fail.positive, input.pass_fail.negative] : [];
  const same = [...options, ...own, ABSTAIN].filter((one) => one.toLowerCase() === word.toLowerCase());
  return same.length === 1 ? same : [];
}

function asJson(text: string): Json[] {
  try {
    return [JSON.parse(text) as Json]; // JSON.parse gives nothing but JSON
  } catch {
    return [];
  }
}
