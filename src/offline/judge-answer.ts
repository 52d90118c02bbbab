import type { Json } from "../formats/json.ts";
import type { ReadPrompt, Vocabulary } from "./read-prompt.ts";
import { polarityOf, weigh } from "./weigh.ts";

/** The stand-in's reply to a judge's prompt, and how sure it is of the verdict. */
export interface JudgeAnswer {
  rationale: string;
  verdict: Json;
  probability: number;
}

/** Judges the record of a prompt in the vocabulary of that prompt. */
export function judgeAnswer(prompt: ReadPrompt): JudgeAnswer {
  const { good, rationale } = weigh(prompt);
  const verdict = verdictFor(good, prompt.vocabulary, rationale);
  return { rationale, verdict, probability: Math.max(good, 1 - good) };
}

function verdictFor(good: number, vocabulary: Vocabulary, rationale: string): Json {
  if (vocabulary.kind === "text") return rationale;
  if (vocabulary.kind === "number") return onScale(good, vocabulary);
  const polarity = polarityOf(vocabulary);
  const [wanted] = good >= 0.5 ? polarity.good : polarity.bad;
  return (
    vocabulary.choices.find((choice) => String(choice).toLowerCase() === wanted) ??
    vocabulary.choices[0] ??
    null
  );
}

function onScale(good: number, { min, max, integer }: Extract<Vocabulary, { kind: "number" }>): number {
  const value = min + good * (max - min);
  return integer ? Math.round(value) : Math.round(value * 100) / 100;
}
