import { canonicalJson } from "../../formats/canonical.ts";
import type { Json } from "../../formats/json.ts";
import type { SettingsOf } from "../../formats/scorer-spec.ts";
import { comparison } from "./kind.ts";

/**
 * How far two lists are the same set: precision = |A ∩ E| / |A|, recall = |A ∩ E| / |E|, F1 = 2 |A ∩ E| / (|A| + |E|).
 * Two empty sets are equal (1); an empty answer to something expected is 0; where nothing is expected, recall is 1.
 */
export const setOverlap = comparison<SettingsOf<"set_overlap">>({
  paths: ({ actual, expected }) => ({ actual, expected }),
  compare:
    ({ measure }) =>
    (actual, expected) => {
      const [given, wanted] = [setOf(actual), setOf(expected)];
      const common = [...given].filter((item) => wanted.has(item)).length;
      const value = measures[measure]({ common, given: given.size, wanted: wanted.size });
      return {
        number: value,
        rationale: `${measure} ${value.toFixed(2)}: ${common} of ${wanted.size} found, ${given.size} given`,
      };
    },
});

interface Counts {
  common: number;
  given: number;
  wanted: number;
}

const measures: { [M in SettingsOf<"set_overlap">["measure"]]: (counts: Counts) => number } = {
  precision: ({ common, given, wanted }) => (given > 0 ? common / given : wanted === 0 ? 1 : 0),
  recall: ({ common, wanted }) => (wanted > 0 ? common / wanted : 1),
  f1: ({ common, given, wanted }) => (given + wanted > 0 ? (2 * common) / (given + wanted) : 1),
};

/** A single value is a set of one; null is the empty set. */
function setOf(value: Json): Set<string> {
  const items = Array.isArray(value) ? value : value === null ? [] : [value];
  return new Set(items.map(canonicalJson));
}
