import type { LabelSchema } from "../formats/schema.ts";
import type { Level } from "../stats/krippendorff.ts";

/**
 * What a difference between two people weighs in Krippendorff's alpha, the same wherever it is shown: of numbers their
 * distance, as judges are graded on and means are taken of, else any difference the same.
 */
export function alphaLevel({ input }: Pick<LabelSchema, "input">): Extract<Level, "nominal" | "interval"> {
  return "numeric" in input ? "interval" : "nominal";
}
