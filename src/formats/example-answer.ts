import type { Json } from "./json.ts";
import type { LabelSchema } from "./schema.ts";

/** One of the answers that a question allows: what a line to copy shows. */
export function exampleAnswer({ input }: Pick<LabelSchema, "input">): Json {
  if ("pass_fail" in input) return true;
  if ("categorical" in input) {
    const [first = ""] = input.categorical.options;
    return input.categorical.multiple ? [first] : first;
  }
  if ("numeric" in input) return input.numeric.min;
  return "text" in input ? "…" : ["…"];
}
