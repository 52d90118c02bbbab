import { UserError } from "../../errors.ts";
import type { ScorerPlan } from "../../evaluate/plan.ts";
import { type Judge, labelName } from "../../formats/judge-file.ts";
import { RECORDED } from "../../formats/model-use.ts";
import { scorerName } from "../../formats/scorer-name.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import { createCodeScorer } from "../../judges/code/create-code-scorer.ts";
import { createJudge } from "../../judges/llm-judge.ts";
import { createRecordedJudge } from "../../judges/recorded-judge.ts";
import type { Scorer } from "../../judges/scorer.ts";
import { type AskedJudge, askedJudges, askedModel, STAND_IN } from "./asked-models.ts";
import type { Checkouts } from "./checkouts.ts";
import type { Given, GivenScorer } from "./given.ts";
import type { GatePorts, Models } from "./ports.ts";
import type { GateRequest } from "./request.ts";
import { appRoot, policyCheckout } from "./sides.ts";

/** A scorer that is ready, with what the gate must know of it beside its verdicts. */
export interface ReadyScorer {
  name: string;
  scorer: Scorer;
  /** Reads the base where verdicts come recorded with each side's traces; null: the same scorer. */
  baseScorer: Scorer | null;
  /** The head's judge of the same name, where it differs from the one that decides. */
  beside: Scorer | null;
  blocking: boolean;
  sampleRate: number;
  judge: Judge | null;
  headJudge: Judge | null;
  /** Whose labels speak for it; null for code. */
  label: string | null;
  /** Recorded verdicts on the two sides come from different judges. */
  differs: boolean;
}

/** What making scorers takes. */
export interface ScorerMaking {
  given: Given;
  /** The head's own suite: its defaults hold for what it adds. */
  head: Suite;
  /** Where module scorers and schema files lie. */
  checkouts: Pick<Checkouts, "head" | "base" | "tip">;
  models: Models;
  recorded: { base: Trace[]; head: Trace[] };
  request: Pick<GateRequest, "offline">;
  ports: Pick<GatePorts, "scorerPorts" | "nonce">;
}

/** Makes every scorer of the configuration ready; problems of all of them come as one UserError. */
export async function readyScorers(making: ScorerMaking): Promise<ReadyScorer[]> {
  const made = await Promise.allSettled(making.given.scorers.map((given) => readyScorer(given, making)));
  return allOrProblems(made);
}

function allOrProblems(made: readonly PromiseSettledResult<ReadyScorer>[]): ReadyScorer[] {
  // The reason of a rejection is typed any; unknown makes the two tests below necessary.
  const failures = made.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  const bug = failures.find((failure) => !(failure instanceof UserError));
  if (bug) throw bug;
  const problems = failures.flatMap((failure) => (failure instanceof UserError ? failure.problems : []));
  if (problems.length > 0) throw new UserError(problems);
  return made.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

/** The name under which the head's judge is scored beside the base's. */
export function besideKey(name: string): string {
  return `${name}@head`;
}

/** What `evaluate` is asked to score. */
export function scorerPlans(scorers: readonly ReadyScorer[]): ScorerPlan[] {
  return scorers.flatMap(({ name, scorer, baseScorer, beside, sampleRate }) => {
    const base_scorer = baseScorer ?? undefined;
    const decides: ScorerPlan = { key: name, scorer, base_scorer, sample_rate: sampleRate };
    return beside ? [decides, { key: besideKey(name), scorer: beside, sample_rate: sampleRate }] : [decides];
  });
}

async function readyScorer(given: GivenScorer, making: ScorerMaking): Promise<ReadyScorer> {
  const { spec, judge, headJudge, blocking } = given;
  const common = { name: scorerName(spec), blocking, sampleRate: spec.sample_rate ?? 1, judge, headJudge };
  const { decides, beside } = askedJudges(given, making);
  if (!decides) {
    const scorer = await createCodeScorer({ spec, ports: codePorts(making, { blocking }) });
    return { ...common, scorer, baseScorer: null, beside: null, label: null, differs: false };
  }
  const scorer = renamed(makeJudge(decides, making), common.name);
  const head = beside && renamed(makeJudge(beside, making), common.name);
  const baseScorer = recordedBase(decides.judge, making.recorded);
  return {
    ...common,
    scorer,
    baseScorer: baseScorer && renamed(baseScorer, common.name),
    beside: head && head.fingerprint !== scorer.fingerprint ? head : null,
    label: labelName(decides.judge),
    differs: baseScorer !== null && baseScorer.fingerprint !== scorer.fingerprint,
  };
}

function makeJudge(asked: AskedJudge, { models, recorded, request, ports }: ScorerMaking): Scorer {
  const { judge, suite } = asked;
  if (judge.file.model === RECORDED) {
    return createRecordedJudge({ judge, traces: recorded.head });
  }
  const { embedding } = suite.config.models;
  return createJudge({
    judge: request.offline ? { ...judge, file: { ...judge.file, model: STAND_IN } } : judge,
    model: models.model,
    embed: embedding === "lexical" ? "lexical" : models.embedder(embedding),
    defaults: { model: askedModel(asked, request) },
    nonce: ports.nonce,
  });
}

/** A scorer entry may name its judge otherwise; the metric goes by the entry's name. */
function renamed(scorer: Scorer, name: string): Scorer {
  return scorer.name === name ? scorer : { ...scorer, name };
}

/** Recorded verdicts of the two sides may come from different judges; each side is read by its own. */
function recordedBase(judge: Judge, { base }: ScorerMaking["recorded"]): Scorer | null {
  return judge.file.model === RECORDED && base.length > 0
    ? createRecordedJudge({ judge, traces: base })
    : null;
}

/** What decides is the base's, files and all; what the head adds is the head's. */
function codePorts({ checkouts, given, head, ports }: ScorerMaking, { blocking }: { blocking: boolean }) {
  const fromBase = blocking && given.policyFrom !== "head" ? policyCheckout(checkouts, given) : null;
  const checkout = fromBase ?? checkouts.head;
  return ports.scorerPorts(async () => appRoot(await checkout.dir(), fromBase ? given.policy : head));
}
