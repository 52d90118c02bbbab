/** A text in the lower-case words that carry meaning, cut to their stems by a few English endings. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !STOP.has(word)).map(stem);
}

/** Share of the words of `part` that occur in `whole`; null where `part` has none. */
export function shareIn(part: string, whole: string): number | null {
  const wanted = new Set(contentWords(part));
  if (wanted.size === 0) return null;
  const present = new Set(contentWords(whole));
  return [...wanted].filter((word) => present.has(word)).length / wanted.size;
}

/** Cosine of two texts as sets of words. */
export function wordCosine(a: string, b: string): number {
  const [one, other] = [new Set(contentWords(a)), new Set(contentWords(b))];
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.sqrt(one.size * other.size);
}

/** Whether a phrase occurs in a text as whole words, case aside. */
export function occurs(phrase: string, text: string): boolean {
  const needle = phrase.toLowerCase().trim();
  if (needle === "") return false;
  const haystack = text.toLowerCase();
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (!isWordChar(haystack[at - 1]) && !isWordChar(haystack[at + needle.length])) return true;
  }
  return false;
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

const ENDING = /(?:ations?|ments?|ingly|edly|ings?|ies|ied|ed|es|ly|s)$/;

function stem(word: string): string {
  const cut = word.replace(ENDING, "");
  return cut.length >= 3 ? cut : word;
}

const STOP = new Set(
  (
    "the and for are was were has have had not but with from this that these those which who whom its their our your his her " +
    "into onto than then them they there been being will would can could may might should does did done how what when where " +
    "why all any some such only own same too very just also about after before between during each more most other over"
  ).split(" "),
);
