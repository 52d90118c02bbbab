import type { Place, Problem } from "../errors.ts";
import { didYouMean } from "../formats/nearest.ts";
import type { Span } from "../formats/span.ts";
import { allParts } from "../formats/span-path.ts";

/** So many parts are named where one is not there. */
const MOST_NAMED = 20;

/** What is said of a path that names no part of an output: the near one, and the parts that it has. */
export function unknownPart(spans: readonly Span[], { path, at }: { path: string; at: Place }): Problem {
  const paths = allParts(spans).map((part) => part.path);
  const named = paths.slice(0, MOST_NAMED).join(", ") || "none";
  const more = paths.length > MOST_NAMED ? `, and ${paths.length - MOST_NAMED} more` : "";
  const hint = `${didYouMean(path, paths)}Its parts: ${named}${more}.`;
  return { code: "unknown_span", message: `the output has no part "${path}"`, hint, at };
}
