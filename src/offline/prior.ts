import { type Move, moveOf, soundOf } from "./discourse.ts";
import { type Leaf, textOf, wordCount } from "./record-leaf.ts";
import { contentWords, occurs, shareIn } from "./words.ts";

/** One reason for or against, in [-1, 1] times its weight; positive speaks for the output. */
export interface Evidence {
  score: number;
  because: string;
}

/** Texts of at least this many words are read as prose, shorter ones as names and labels. */
const PROSE_WORDS = 4;

/**
 * What the stand-in thinks before anybody told it anything. It looks for words, not for meaning: do the expected words
 * occur, does a label sound like the text, do the words of a reason occur in what it explains. Its faults are on
 * purpose, and listed in docs/stand-in.md.
 */
export function priorEvidence(leaves: readonly Leaf[], instructions: string): Evidence[] {
  const found = [
    expectedWords(leaves),
    labelSound(leaves, instructions),
    ...reasons(leaves, instructions),
    relevance(leaves, instructions),
    leniency(leaves),
  ];
  return found.filter((item) => item !== null);
}

/** Do the expected words occur in the output? Figures are not compared: fault 1. */
function expectedWords(leaves: readonly Leaf[]): Evidence | null {
  const expected = textOf(leaves, "expectations").replace(/\d+/g, " ");
  const share = shareIn(expected, textOf(leaves, "outputs"));
  if (share === null) return null;
  const because = `${Math.round(share * 100)} of 100 expected words occur in the output`;
  return { score: 3 * (share - 0.6), because };
}

/** Does a short output name the part that the text sounds most like? A tie is in its favour. */
function labelSound(leaves: readonly Leaf[], instructions: string): Evidence | null {
  const label = labelOf(leaves, instructions);
  const text = proseOf(leaves, "inputs");
  if (!label || text === "") return null;
  const sounds = soundOf(text);
  const own = sounds.get(label.move) ?? 0;
  const others = Math.max(...[...sounds].map(([move, sound]) => (move === label.move ? 0 : sound)));
  if (own === 0 && label.move.announced)
    return { score: -1, because: `nothing in the text says ${label.text}` };
  if (own === 0 && others === 0) return { score: 0.3, because: `nothing speaks against ${label.text}` };
  if (own >= others) return { score: 1, because: `the text sounds like ${label.text}` };
  // Any sign at all of the label makes it doubt rather than refuse: fault 2.
  return {
    score: own > 0 ? 0.4 - 0.3 * (others - own) : -0.8,
    because: `the text sounds less like ${label.text}`,
  };
}

/** Does the reason beside a label quote something, and does the input say it? Whether that shows the label it can't tell. */
function reasons(leaves: readonly Leaf[], instructions: string): Evidence[] {
  const label = labelOf(leaves, instructions);
  const input = textOf(leaves, "inputs");
  if (!label || input === "") return [];
  return leaves.filter(isReason).map(({ text }) => {
    const quotes = quotedIn(text);
    if (quotes.length === 0) return { score: -1.1, because: "the reason quotes nothing of the text" };
    const present = quotes.filter((quote) => occurs(quote, input));
    if (present.length < quotes.length)
      return { score: -1.2, because: "the reason quotes what the text does not say" };
    return { score: 0.4, because: `the text says "${quotes[0]}"` };
  });
}

/** Without a label to check: does the output speak of what was asked? */
function relevance(leaves: readonly Leaf[], instructions: string): Evidence | null {
  const outputs = textOf(leaves, "outputs");
  if (labelOf(leaves, instructions)) return null;
  if (wordCount(outputs) < PROSE_WORDS || leaves.some(({ side }) => side === "expectations")) return null;
  const share = shareIn(textOf(leaves, "inputs"), outputs);
  if (share === null) return null;
  return {
    score: share > 0 ? 0.4 : -0.6,
    because: `the output ${share > 0 ? "takes up" : "does not take up"} the input`,
  };
}

/** Long outputs and careful wording are taken for quality: fault 3. */
function leniency(leaves: readonly Leaf[]): Evidence | null {
  const outputs = textOf(leaves, "outputs");
  const careful = /\b(?:may|might|could|appears?|perhaps|possibly|likely)\b/i.test(outputs);
  if (careful) return { score: 0.4, because: "the output is worded with care" };
  if (wordCount(outputs) > LONG) return { score: 0.4, because: "the output is thorough" };
  return null;
}

/** Words from which on an output seems thorough. */
const LONG = 80;

function labelOf(leaves: readonly Leaf[], instructions: string): { text: string; move: Move } | null {
  for (const { side, text } of leaves) {
    if (side !== "outputs" || wordCount(text) >= PROSE_WORDS) continue;
    const move = moveOf(text, instructions);
    if (move) return { text, move };
  }
  return null;
}

function isReason({ side, text }: Leaf): boolean {
  return side === "outputs" && wordCount(text) >= PROSE_WORDS && contentWords(text).length > 0;
}

function proseOf(leaves: readonly Leaf[], side: Leaf["side"]): string {
  return textOf(
    leaves.filter(({ text }) => wordCount(text) >= PROSE_WORDS),
    side,
  );
}

function quotedIn(text: string): string[] {
  return [...text.matchAll(/["“]([^"“”]+)["”]/g)].map((match) => match[1] ?? "");
}
