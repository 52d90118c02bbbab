import { partsOfKind } from "../formats/span-path.ts";
import type { Scored, Unscored, Verdict } from "../formats/verdict.ts";
import { combinedCall } from "./combine-repeats.ts";
import type { JudgeContent } from "./judge-content.ts";
import type { JudgeScale } from "./judge-scale.ts";
import type { NotSampled, Subject } from "./scorer.ts";

/** What a judge reads of one output or step, or why there is nothing to ask. */
export type ReadContent = { status: "ready"; content: JudgeContent } | Unscored;

/** Steps of one output that are judged: beyond, the app is better judged as a whole. */
const MOST_STEPS = 50;

/**
 * What a judge of steps reads of a whole output: each step of its type. Without any, the output is read once as a whole
 * where the instructions can do without a step (`{{ span? }}`), else it is unscored.
 */
export function readSteps(
  subject: Subject,
  { type, read }: { type: string; read: (step: Subject) => ReadContent },
): ReadContent {
  const steps = partsOfKind(subject.trace.spans, type);
  if (steps.length === 0) return withoutSteps(read(subject), type);
  if (steps.length > MOST_STEPS) {
    const detail = `the trace has ${steps.length} ${type} steps, and a judge of steps reads ${MOST_STEPS} at most`;
    return { status: "unscored", reason: "scorer_error", detail };
  }
  const contents: NonNullable<JudgeContent["steps"]> = [];
  for (const { path } of steps) {
    const reading = read({ ...subject, span: path });
    if (reading.status === "unscored") return reading;
    contents.push({ span: path, content: reading.content });
  }
  return { status: "ready", content: { values: [], recall: null, steps: contents } };
}

function withoutSteps(reading: ReadContent, type: string): ReadContent {
  if (reading.status === "ready" || !reading.detail.startsWith("the trace has no span;")) return reading;
  return { ...reading, detail: `the trace has no ${type} step; write {{ span? }} where it may have none` };
}

/** A step with the verdict on it. */
interface StepVerdict {
  span: string;
  verdict: Verdict | NotSampled;
}

/**
 * The verdict on an output from those on its steps: it passes if all do, and a number is the mean of theirs. One step
 * without a verdict leaves the whole without one, for it might be the one that fails.
 */
export function worstStep(steps: readonly StepVerdict[], scale: JudgeScale): Verdict | NotSampled {
  const scored: { span: string; verdict: Scored }[] = [];
  for (const { span, verdict } of steps) {
    if (verdict.status === "not_sampled") return verdict;
    if (verdict.status === "unscored") return { ...verdict, detail: `${span}: ${verdict.detail}` };
    scored.push({ span, verdict });
  }
  const speaker = scored.find(({ verdict }) => verdict.pass === false) ?? scored[0];
  if (!speaker) return { status: "unscored", reason: "scorer_error", detail: "there is no step" };
  const { value, pass, rationale } = speaker.verdict;
  const mean = scored.reduce((sum, { verdict }) => sum + (verdict.number ?? 0), 0) / scored.length;
  return {
    status: "scored",
    value: scale.kind === "mean" ? mean : value,
    pass,
    number: scale.kind === "mean" ? mean : null,
    rationale: `${speaker.span}: ${rationale}`,
    spans: scored.map(({ span, verdict }) => ({
      span,
      value: verdict.value,
      pass: verdict.pass,
      rationale: verdict.rationale,
    })),
    ...combinedCall(scored.map(({ verdict }) => verdict)),
  };
}
