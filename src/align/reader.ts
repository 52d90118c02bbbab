import type { Judge } from "../formats/judge-file.ts";
import type { Verdict } from "../formats/verdict.ts";
import { createJudge } from "../judges/llm-judge.ts";
import type { NotSampled, Scorer } from "../judges/scorer.ts";
import type { AlignCalls, AlignTask, Example } from "./alignment.ts";
import { type MeteredModel, meteredModel } from "./metered-model.ts";

/** What reading takes; a task of an optimizer has it all. */
export type Reading = Pick<AlignTask, "model" | "embed" | "nonce" | "signal" | "replies">;

/** Asks variants of a judge about examples, within the budget. */
export interface Reader {
  /** Verdicts in the order of the examples; `repeat` names a further read of the same. */
  read(judge: Judge, examples: readonly Example[], repeat?: number): Promise<(Verdict | NotSampled)[]>;
  /** Calls made so far. */
  asked(): number;
  /** The budget has ended something. */
  reached(): boolean;
}

/** Opens a reader with so many calls to spend; tokens, money and reuse are added to `calls`. */
export function createReader(
  reading: Reading,
  { limit, calls }: { limit: number; calls: AlignCalls },
): Reader {
  const { model, replies } = reading;
  const metered = meteredModel({ port: model.port, replies, limit, calls, kind: "judge" });
  return {
    read: (judge, examples, repeat = 0) => readAll({ reading, metered, judge, repeat }, examples),
    asked: metered.asked,
    reached: metered.reached,
  };
}

interface Asking {
  reading: Reading;
  metered: MeteredModel;
  judge: Judge;
  repeat: number;
}

/** All at once: the limiter behind the model bounds what is under way. */
async function readAll(asking: Asking, examples: readonly Example[]): Promise<(Verdict | NotSampled)[]> {
  const { reading, metered, judge, repeat } = asking;
  const scorer = createJudge({
    judge,
    model: metered.again(repeat),
    embed: reading.embed,
    defaults: { model: reading.model.judge },
    nonce: reading.nonce,
  });
  return Promise.all(examples.map((example) => readOne(scorer, example, asking)));
}

async function readOne(
  scorer: Scorer,
  { subject }: Example,
  { repeat, reading: { signal } }: Asking,
): Promise<Verdict | NotSampled> {
  signal.throwIfAborted();
  const content = scorer.read(subject);
  return content.status === "ready" ? scorer.score(content.content, { repeat, signal }) : content;
}

/** Nothing asked yet. */
export function noCalls(): AlignCalls {
  return { judge: 0, reflection: 0, reused: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
}
