import { canonicalJson } from "../formats/canonical.ts";
import { hashJson } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";
import type { JudgeValue } from "../formats/judge-file.ts";
import type { Label } from "../formats/label.ts";
import type { LabelSchema } from "../formats/schema.ts";
import { traceGroup } from "../formats/trace-group.ts";
import type { Scorer, Subject } from "../judges/scorer.ts";
import { labelInVocabulary } from "../judges/vocabulary.ts";
import { medianOf, middleOf, outcomeBetween } from "../labels/middle.ts";
import type { PartsRead } from "../labels/place-label.ts";
import { type Vote, votesOf } from "../labels/votes.ts";
import type { Example, Voice } from "./alignment.ts";
import { votesByTrace } from "./votes-by-trace.ts";

/** Which of several labels of one output is learned from. */
export type ConflictPolicy = "majority" | "unanimous" | "all";

/** What examples are made from. */
export interface ExampleSource {
  labels: readonly Label[];
  schema: LabelSchema;
  /** Whose labels count; empty: anyone's. */
  labelers: readonly string[];
  policy: ConflictPolicy;
  /** The judge's vocabulary and pass rule. */
  vocabulary: JudgeValue;
  outcomeOf: Scorer["outcomeOf"];
  /** The labelled output with its record and the turns before it; null where the repository does not have it. */
  subjectOf(traceId: string): Subject | null;
  /** The parts that the judge reads one by one: labels on them count, each for its part. Null: outputs alone. */
  parts: PartsRead | null;
}

/** A label that taught nothing, and why. */
export interface LeftOutLabel {
  trace_id: string;
  labeler: string;
  reason: string;
}

/** Examples by trace, in order of their ids, and every label left out with its reason. */
export function examplesFrom(source: ExampleSource): { examples: Example[]; leftOut: LeftOutLabel[] } {
  const { votes, leftOut: notVoting } = votesOf(source);
  const leftOut: LeftOutLabel[] = notVoting.map(({ label, reason }) => refused(label, reason));
  const examples = [...votesByTrace(votes)].flatMap(([traceId, own]) => {
    const made = exampleOf(traceId, own, source);
    leftOut.push(...made.leftOut);
    return made.example ? [made.example] : [];
  });
  examples.sort((a, b) => (a.trace_id < b.trace_id ? -1 : 1));
  return { examples, leftOut };
}

function subjectOf([first]: readonly Vote[], source: ExampleSource): Subject | null {
  const subject = first ? source.subjectOf(first.label.trace_id) : null;
  const span = first?.label.span_id;
  return subject && span ? { ...subject, span } : subject;
}

interface Made {
  example: Example | null;
  leftOut: LeftOutLabel[];
}

function exampleOf(traceId: string, votes: readonly Vote[], source: ExampleSource): Made {
  const nothing = (reason: string): Made => {
    return { example: null, leftOut: votes.map(({ label }) => refused(label, reason)) };
  };
  const subject = subjectOf(votes, source);
  if (!subject) return nothing("its output is not in the repository");
  if (subject.trace.outcome.status === "silent") return nothing("the app gave no output");
  const abstained = votes.filter(({ value }) => value.status === "abstained");
  const answers = votes.flatMap((vote) => answerOf(vote, source.vocabulary));
  if (abstained.length + answers.length < votes.length)
    return nothing("the judge has no word for this answer");
  const word = settle(answers, source);
  const human = word.status === "settled" ? word.human : null;
  if (word.status === "settled" && !human)
    return nothing("the judge's pass rule says nothing of this answer");
  const unsure = abstained.map(({ label }) => refused(label, "the labeler could not tell"));
  if (word.status === "left_out" || !human) {
    const reason = word.status === "left_out" ? word.reason : "the labeler could not tell";
    return { example: null, leftOut: [...unsure, ...answers.map(({ label }) => refused(label, reason))] };
  }
  return withVoices({ traceId, subject, word, human, answers, source, unsure });
}

/** The example with those who are heard; who is outvoted is left out, unless the policy hears all. */
function withVoices(of: {
  traceId: string;
  subject: Subject;
  word: Extract<Word, { status: "settled" }>;
  human: Example["human"];
  answers: readonly Answer[];
  source: ExampleSource;
  unsure: readonly LeftOutLabel[];
}): Made {
  const { traceId, subject, word, human, answers, source, unsure } = of;
  const behind = answers.filter(({ key }) => word.numeric || key === canonicalJson(word.value));
  const heard = source.policy === "all" ? answers : behind;
  const outvoted = answers.filter((answer) => !heard.includes(answer));
  const example: Example = {
    trace_id: traceId,
    group: traceGroup(subject.trace, subject.record),
    subject,
    label: word.value,
    human,
    voices: heard.map(({ voice }) => voice),
    fingerprint: fingerprintOf(answers),
    settled: word.settled,
  };
  return { example, leftOut: [...unsure, ...outvoted.map(({ label }) => refused(label, "outvoted"))] };
}

/** Hex digits of a fingerprint of labels: it tells versions of one output's labels apart, nothing more. */
const FINGERPRINT_DIGITS = 16;

function fingerprintOf(answers: readonly Answer[]): string {
  const lines = answers.map(({ key, label }) => [label.assessment_id, key]).sort();
  return hashJson(lines).slice(0, FINGERPRINT_DIGITS);
}

/** One person's answer in the judge's vocabulary. */
interface Answer {
  label: Label;
  /** Canonical text of the value. */
  key: string;
  voice: Voice;
}

function answerOf({ label, value }: Vote, vocabulary: JudgeValue): Answer[] {
  if (value.status === "abstained") return [];
  const own = labelInVocabulary(value.value, vocabulary);
  if (own === null) return [];
  const voice = { labeler: label.source.source_id, value: own, rationale: label.rationale?.trim() ?? "" };
  return [{ label, key: canonicalJson(own), voice }];
}

type Word =
  | { status: "settled"; value: Json; human: Example["human"] | null; settled: boolean; numeric: boolean }
  | { status: "left_out"; reason: string };

const DISAGREE: Word = { status: "left_out", reason: "people disagree, and the policy is unanimous" };

/** What the policy makes of the answers on one output; answers come oldest first. */
function settle(answers: readonly Answer[], source: ExampleSource): Word {
  const latest = answers.at(-1);
  if (!latest) return { status: "left_out", reason: "the labeler could not tell" };
  if ("numeric" in source.schema.input) return settleNumbers(answers, source);
  const counts = countsOf(answers);
  if (source.policy === "unanimous" && counts.size > 1) return DISAGREE;
  const most = Math.max(...counts.values());
  const winners = answers.filter(({ key }) => counts.get(key) === most);
  const tied = new Set(winners.map(({ key }) => key)).size > 1;
  const value = (tied ? latest : (winners[0] ?? latest)).voice.value;
  return { status: "settled", value, human: source.outcomeOf(value), settled: !tied, numeric: false };
}

/**
 * Numbers have a median, by the gate's own rule (labels/middle.ts). Where it lies between an answer that passes and one
 * that fails it is a tie, and as with names the latest of the two is learned from. Unanimous are people whose answers all
 * pass or all fail.
 */
function settleNumbers(answers: readonly Answer[], { policy, outcomeOf }: ExampleSource): Word {
  const sides = new Set(answers.map(({ voice }) => outcomeOf(voice.value)?.pass));
  if (policy === "unanimous" && sides.size > 1) return DISAGREE;
  const middle = middleOf(answers.map(({ voice }) => Number(voice.value)));
  const outcome = outcomeBetween(middle, outcomeOf);
  if (outcome?.status === "contested") {
    const last = answers.findLast(({ voice }) => middle.includes(Number(voice.value)));
    const value = last?.voice.value ?? middle[0];
    return { status: "settled", value, human: outcomeOf(value), settled: false, numeric: true };
  }
  // On a scale of whole numbers the judge has no word for 3.5: the lower of the two stands for it.
  const value = outcomeOf(medianOf(middle)) ? medianOf(middle) : middle[0];
  const human = outcome && { pass: outcome.pass, number: outcome.number };
  return { status: "settled", value, human, settled: true, numeric: true };
}

function countsOf(answers: readonly Answer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of answers) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function refused(label: Label, reason: string): LeftOutLabel {
  return { trace_id: label.trace_id, labeler: label.source.source_id, reason };
}
