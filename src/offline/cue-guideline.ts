import type { Leaf } from "./record-leaf.ts";
import { wordCount } from "./record-leaf.ts";
import { occurs } from "./words.ts";

/** What a guideline says about a record: for the output, against it, or nothing because it does not apply. */
export type Word = "for" | "against" | "nothing";

/**
 * A guideline as the stand-in understands it. Its cues are what stands in quotation marks: all groups must occur, of
 * cues joined by "or" or a comma one is enough. Then it decides by a verdict that it names ("the verdict is no"), else
 * by a label in capitals ("is METHODS", "not RESULTS"), else by a word such as wrong or acceptable.
 */
export function applyGuideline(text: string, leaves: readonly Leaf[], verdicts: Polarity): Word {
  const verdict = namedVerdict(text, verdicts);
  const groups = cueGroups(verdict ? text.slice(0, verdict.at) : text);
  const everything = leaves.map((leaf) => leaf.text).join("\n");
  if (groups.length === 0 || !groups.every((group) => group.some((cue) => occurs(cue, everything))))
    return "nothing";
  return verdict?.word ?? namedLabel(text, leaves) ?? namedQuality(text) ?? "nothing";
}

/** The verdicts that speak for and against an output. */
export interface Polarity {
  good: readonly string[];
  bad: readonly string[];
}

const QUOTE = /["“]([^"“”]+)["”]/g;

function cueGroups(text: string): string[][] {
  const groups: string[][] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTE)) {
    const between = text.slice(end, match.index);
    const alternative = groups.length > 0 && /^(?:[\s,;]|\bor\b)*$/.test(between);
    if (alternative) groups.at(-1)?.push(match[1] ?? "");
    else groups.push([match[1] ?? ""]);
    end = match.index + match[0].length;
  }
  return groups;
}

function namedVerdict(text: string, { good, bad }: Polarity): { word: Word; at: number } | null {
  for (const match of text.matchAll(
    /\b(?:verdict is|verdict:|answer is|answer|say)\s+["“]?([\w-]+)["”]?/gi,
  )) {
    const said = match[1]?.toLowerCase() ?? "";
    if (good.includes(said)) return { word: "for", at: match.index };
    if (bad.includes(said)) return { word: "against", at: match.index };
  }
  return null;
}

/** The label that the text "is" wins over any other; "not LABEL" only speaks against that one. */
function namedLabel(text: string, leaves: readonly Leaf[]): Word | null {
  const unquoted = text.replace(QUOTE, " ");
  const labels = [...unquoted.matchAll(/\b(not |never )?([A-Z][A-Z_]{2,})\b/g)];
  const [first] = labels;
  if (!first) return null;
  const given = leaves.filter(({ side, text: leaf }) => side === "outputs" && wordCount(leaf) <= 2);
  const says = (label: string | undefined) => given.some((leaf) => leaf.text.toUpperCase() === label);
  const wanted = labels.filter(([, negated]) => negated === undefined);
  if (wanted.length > 0) return wanted.some(([, , label]) => says(label)) ? "for" : "against";
  return labels.some(([, , label]) => says(label)) ? "against" : "nothing";
}

function namedQuality(text: string): Word | null {
  const plain = text.replace(QUOTE, " ");
  if (
    /\b(?:wrong|incorrect|fails?|unsupported|unacceptable|not enough|not acceptable|must not|never)\b/i.test(
      plain,
    )
  ) {
    return "against";
  }
  return /\b(?:right|correct|pass(?:es)?|supported|acceptable|enough|fine)\b/i.test(plain) ? "for" : null;
}
