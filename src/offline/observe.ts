import type { Vocabulary } from "./read-prompt.ts";
import { leavesOf, textOf, wordCount } from "./record-leaf.ts";
import { polarityOf } from "./weigh.ts";

/** One judged output as the stand-in looks at it when it reflects. */
export interface Observation {
  /** Its place in the question, from 1. */
  number: number;
  /** Words and pairs of words of its texts. */
  cues: ReadonlySet<string>;
  /** The short output, where it has one: a label, a name. */
  label: string | null;
  /** What people say is the right label; null where they do not say. */
  truth: string | null;
  judge: boolean | null;
  people: boolean;
}

/** Texts of at least this many words are read as prose, shorter ones as names and labels. */
const PROSE_WORDS = 4;

/** Looks at each item of a question; one without people's verdict is none. */
export function observe(
  items: readonly ReadonlyMap<string, string>[],
  vocabulary: Vocabulary,
): Observation[] {
  return items.flatMap((item, at) => {
    const said = item.get("people's verdict");
    const people = said === undefined ? null : sideOf(said, vocabulary);
    if (people === null) return [];
    const leaves = leavesOf(new Map([...item].filter(([name]) => isRecordPart(name))));
    // A short output is the label that is judged; everything else, however short, may hold a cue.
    const told = leaves.filter(({ side, text }) => side === "inputs" || wordCount(text) >= PROSE_WORDS);
    const label = leaves.find(({ side, text }) => side === "outputs" && wordCount(text) <= 2)?.text ?? null;
    const judged = item.get("judge's verdict");
    return [
      {
        number: at + 1,
        cues: cuesIn(textOf(told, "inputs", "outputs")),
        label,
        truth: people ? label : namedIn(item.get("people's reason") ?? "", label),
        judge: judged === undefined ? null : sideOf(judged, vocabulary),
        people,
      },
    ];
  });
}

function isRecordPart(name: string): boolean {
  return ["inputs", "outputs", "expectations"].includes(name);
}

/** Whether a verdict speaks for the output: by its word, on a scale by its upper half. */
function sideOf(verdict: string, vocabulary: Vocabulary): boolean | null {
  if (vocabulary.kind === "number") {
    return Number.isNaN(Number(verdict)) ? null : Number(verdict) > (vocabulary.min + vocabulary.max) / 2;
  }
  const { good, bad } = polarityOf(vocabulary);
  const word = verdict.toLowerCase();
  return good.includes(word) ? true : bad.includes(word) ? false : null;
}

/** The one label in capitals that a reason names beside the one that was given. */
function namedIn(reason: string, given: string | null): string | null {
  if (given === null || given !== given.toUpperCase()) return null;
  const named = new Set((reason.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? []).filter((word) => word !== given));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Words that could stand in quotation marks as a cue, alone and in pairs. */
function cuesIn(text: string): Set<string> {
  const cues = new Set<string>();
  for (const sentence of text.toLowerCase().split(/[.!?\n,;:()“”"]+/)) {
    const words = sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    words.forEach((word, at) => {
      if (/^\p{L}{2,}/u.test(word)) cues.add(word);
      const next = words[at + 1];
      if (next) cues.add(`${word} ${next}`);
    });
  }
  return cues;
}
