/**
 * A sentence of a medical abstract goes in; its role comes out, with the words that gave it away. No model: the
 * cues of `cues.mjs`, weighed. Requests are read from stdin and answered on stdout, one JSON object a line.
 */
import { createInterface } from "node:readline";
import { because } from "./because.mjs";
import { CUES, PLACES, ROLES } from "./cues.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  const { id, inputs } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, outputs: classify(inputs) })}\n`);
}

/** The role with the most weight behind it; a tie goes to the role that stands first in ROLES. */
function classify({ sentence, position }) {
  const voices = [...wordsIn(sentence), ...placeOf(position)];
  const role = ROLES.reduce((best, next) => (weightOf(next, voices) > weightOf(best, voices) ? next : best));
  const heard = voices.filter((voice) => voice.role === role);
  return { role, because: because(role, heard) };
}

/** Every cue that occurs in the sentence, with the words that matched. */
function wordsIn(sentence) {
  return CUES.flatMap((cue) => {
    const match = cue.pattern.exec(sentence);
    return match ? [{ ...cue, words: match[0].trim() }] : [];
  });
}

/** What "2 of 5" says; nothing where the position is not given. */
function placeOf(position) {
  const [, at, of] = /^(\d+) of (\d+)$/.exec(position ?? "") ?? [];
  if (at === undefined) return [];
  if (at === "1") return [PLACES.first];
  if (at === of) return [PLACES.last];
  return [Number(at) <= Number(of) / 2 ? PLACES.early : PLACES.late];
}

function weightOf(role, voices) {
  return voices.reduce((sum, voice) => (voice.role === role ? sum + voice.weight : sum), 0);
}
