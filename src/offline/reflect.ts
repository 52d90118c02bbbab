import type { Json } from "../formats/json.ts";
import { explained } from "./explain.ts";
import { induce } from "./induce.ts";
import { observe } from "./observe.ts";
import { vocabularyIn } from "./read-prompt.ts";
import type { ReflectionPrompt } from "./read-reflection.ts";
import { polarityOf } from "./weigh.ts";

/** Answers a question to a reflection model in the shape that the question shows. */
export function reflect(prompt: ReflectionPrompt): Json {
  if (prompt.wanted.has("reasons")) return explained(prompt);
  if (prompt.wanted.has("contradictions")) return consolidated(prompt);
  const vocabulary = vocabularyIn(prompt.verdicts.replace(/^A verdict is /, ""));
  const { good, bad } = polarityOf(vocabulary);
  const words = { good: good[0] ?? "yes", bad: bad[0] ?? "no" };
  const rules = induce(observe(prompt.items, vocabulary), words);
  if (prompt.wanted.has("guidelines"))
    return { guidelines: rules.map(({ text, sources }) => ({ text, sources })) };
  if (prompt.wanted.has("advice")) return { advice: rules.map(({ text }) => text) };
  const lines = rules.map(({ text }) => `- ${text}`).join("\n");
  return { instructions: lines === "" ? prompt.instructions : `${prompt.instructions}\n\n${lines}` };
}

/** Drafts that say the same of other cues become one; the rest stays as it is. */
function consolidated({ items }: ReflectionPrompt): Json {
  const texts = items.map((item) => item.get("text") ?? "");
  const groups = new Map<string, number[]>();
  texts.forEach((text, at) => {
    const key = patternOf(text);
    groups.set(key, [...(groups.get(key) ?? []), at + 1]);
  });
  const guidelines = [...groups.values()].map((merges) => ({
    text: mergedText(merges.map((number) => texts[number - 1] ?? "")),
    merges,
  }));
  return { guidelines, contradictions: contradictionsIn(texts) };
}

const RULE = /^Where it says ((?:"[^"]+"(?: or )?)+)(.*)$/;

function patternOf(text: string): string {
  const [, , rest] = RULE.exec(text) ?? [];
  return rest ?? text;
}

function mergedText(texts: readonly string[]): string {
  const parts = texts.map((text) => RULE.exec(text));
  const rest = parts[0]?.[2];
  if (rest === undefined) return texts[0] ?? "";
  return `Where it says ${[...new Set(texts.flatMap(cuesOf))].join(" or ")}${rest}`;
}

function cuesOf(text: string): string[] {
  return (RULE.exec(text)?.[1] ?? "").match(/"[^"]+"/g) ?? [];
}

/** Rules that share a cue and say different things of it. */
function contradictionsIn(texts: readonly string[]): Json[] {
  return texts.flatMap((text, at) =>
    texts.slice(at + 1).flatMap((other, offset) => {
      const shared = cuesOf(text).find((cue) => cuesOf(other).includes(cue));
      if (shared === undefined || patternOf(text) === patternOf(other)) return [];
      return [{ guidelines: [at + 1, at + offset + 2], why: `both speak of ${shared}` }];
    }),
  );
}
