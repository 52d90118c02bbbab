import { applyGuideline, type Polarity, type Word } from "./cue-guideline.ts";
import { type Evidence, priorEvidence } from "./prior.ts";
import type { PromptExample, ReadPrompt, Vocabulary } from "./read-prompt.ts";
import { leavesOf } from "./record-leaf.ts";
import { wordCosine } from "./words.ts";

/** What the stand-in makes of a record. */
export interface Opinion {
  /** Probability that it gives to the output being good. */
  good: number;
  rationale: string;
}

/** Below this similarity an example has nothing to say. */
const NEAR = 0.25;

/** How much a fully alike example outweighs the prior's usual evidence of 1. */
const EXAMPLE_WEIGHT = 3;

/** Log-odds of a guideline that applies: it decides. */
const GUIDELINE_SCORE = 4;

/** Steepness from evidence to probability. */
const STEEPNESS = 2;

/** Guidelines decide where one applies; else examples and the prior are added up. */
export function weigh(prompt: ReadPrompt): Opinion {
  const polarity = polarityOf(prompt.vocabulary);
  return byGuidelines(prompt, polarity) ?? byEvidence(prompt, polarity);
}

/** Verdicts that speak for an output are known by their word; of strange words the first is taken for the good one. */
export function polarityOf(vocabulary: Vocabulary): Polarity {
  const words =
    vocabulary.kind === "choice" ? vocabulary.choices.map((choice) => String(choice).toLowerCase()) : [];
  const good = words.filter((word) => GOOD.test(word));
  const bad = words.filter((word) => BAD.test(word));
  if (good.length > 0)
    return { good, bad: bad.length > 0 ? bad : words.filter((word) => !good.includes(word)) };
  return {
    good: words.filter((word) => !bad.includes(word)).slice(0, 1),
    bad: bad.length > 0 ? bad : words.slice(1),
  };
}

const GOOD = /^(?:yes|true|pass|passed|good|right|correct|supported|safe|relevant|acceptable|complete|ok)$/;
const BAD =
  /^(?:no|false|fail|failed|bad|wrong|incorrect|unsupported|unsafe|irrelevant|unacceptable|incomplete)$/;

function byGuidelines(prompt: ReadPrompt, polarity: Polarity): Opinion | null {
  const leaves = leavesOf(prompt.record);
  const spoken = prompt.guidelines
    .map((text, at) => ({ text, at, word: applyGuideline(text, leaves, polarity) }))
    .filter(({ word }) => word !== "nothing");
  const [first] = spoken;
  if (!first) return null;
  const votes = spoken.reduce((sum, { word }) => sum + sign(word), 0);
  const direction = votes === 0 ? sign(first.word) : Math.sign(votes);
  const decisive = spoken.find(({ word }) => sign(word) === direction) ?? first;
  return {
    good: probability(direction * GUIDELINE_SCORE),
    rationale: `Guideline ${decisive.at + 1} applies: ${decisive.text}`,
  };
}

function byEvidence(prompt: ReadPrompt, polarity: Polarity): Opinion {
  const evidence = [
    ...priorEvidence(leavesOf(prompt.record), prompt.instructions),
    ...exampleVotes(prompt, polarity),
  ];
  const score = evidence.reduce((sum, item) => sum + item.score, 0);
  const spoken = evidence
    .filter((item) => Math.sign(item.score) === (score >= 0 ? 1 : -1))
    .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score));
  const reason = spoken[0]?.because ?? "nothing speaks against the output";
  return { good: probability(score), rationale: `${reason[0]?.toUpperCase()}${reason.slice(1)}.` };
}

function exampleVotes({ examples, record }: ReadPrompt, polarity: Polarity): Evidence[] {
  const own = textsOf(record);
  return examples.flatMap((example, at) => {
    const similarity = wordCosine(textsOf(example.values), own);
    const word = sideOf(example, polarity);
    if (similarity < NEAR || word === "nothing") return [];
    const because = `people said "${example.verdict}" of example ${at + 1}, which is like it`;
    return [{ score: sign(word) * EXAMPLE_WEIGHT * similarity ** 2, because }];
  });
}

function textsOf(values: ReadonlyMap<string, string>): string {
  return leavesOf(values)
    .map(({ text }) => text)
    .join("\n");
}

function sideOf({ verdict }: PromptExample, { good, bad }: Polarity): Word {
  const said = verdict.toLowerCase();
  return good.includes(said) ? "for" : bad.includes(said) ? "against" : "nothing";
}

function sign(word: Word): -1 | 0 | 1 {
  return word === "for" ? 1 : word === "against" ? -1 : 0;
}

function probability(score: number): number {
  return 1 / (1 + Math.exp(-STEEPNESS * score));
}
