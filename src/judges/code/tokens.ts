/** A run of letters and digits, or one character of a script that writes no spaces. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text in lower case, without punctuation. */
export function tokens(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}
