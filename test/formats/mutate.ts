import type { Rng } from "../../src/stats/rng.ts";

/** What slips into files by hand, by tools and by malice. */
const PIECES: readonly string[] = [
  ..."\0\ud800\ufeff\n\t\"'{}[]:,#\\\u2028\u202e",
  ..."\r\n|- |&a |*a|!!js/function x|---\n|__proto__|constructor: x\n|toString|../../etc|::error file=x::y".split(
    "|",
  ),
  ..."null|true|-0|1e999|NaN|0x1f|2026-13-45|9999-99-99T99:99:99Z|{}|{{ x|(a+)+$|e\u0301|{}".split("|"),
  '{"__proto__":{"x":1}}',
  "9".repeat(400),
  "x".repeat(5_000),
  "[".repeat(300),
  '{"a":'.repeat(300),
  "{a: ".repeat(300),
];

/** The text with one to three accidents: cut off, a part gone, twice or exchanged, something put in. */
export function mutate(text: string, rng: Rng): string {
  let mutant = text;
  for (let left = below(3, rng) + 1; left > 0; left--) mutant = once(mutant, rng);
  return mutant;
}

function once(text: string, rng: Rng): string {
  const from = below(text.length + 1, rng);
  const to = from + below(12, rng);
  const piece = PIECES[below(PIECES.length, rng)] ?? "";
  const words = [...text.matchAll(/[\w./-]+|"[^"]*"/g)];
  const word = words[below(words.length, rng)];
  const other = words[below(words.length, rng)]?.[0] ?? "";
  const instead = (of: string) =>
    word ? text.slice(0, word.index) + of + text.slice(word.index + word[0].length) : of;
  const ways = [
    () => text.slice(0, from),
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, to) + text.slice(from),
    () => text.slice(0, from) + piece + text.slice(from),
    () => instead(piece),
    () => instead(other),
    () => text.normalize("NFD"),
  ];
  return (ways[below(ways.length, rng)] as () => string)();
}

function below(bound: number, rng: Rng): number {
  return Math.floor(rng() * bound);
}
