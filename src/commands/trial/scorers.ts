import { UserError } from "../../errors.ts";
import type { ScorerPlan } from "../../evaluate/plan.ts";
import type { Judge } from "../../formats/judge-file.ts";
import { ANSWERS } from "../../formats/metrics.ts";
import { scorerName } from "../../formats/scorer-name.ts";
import type { Trace } from "../../formats/trace.ts";
import { createCodeScorer } from "../../judges/code/create-code-scorer.ts";
import { createJudge } from "../../judges/llm-judge.ts";
import { createRecordedJudge } from "../../judges/recorded-judge.ts";
import type { Scorer } from "../../judges/scorer.ts";
import type { Checkout } from "./checkouts.ts";
import type { Given, GivenScorer } from "./given.ts";
import type { GatePorts, Models } from "./ports.ts";
import { appRoot } from "./sides.ts";

/** The model that stands in for every judge under --offline. */
export const STAND_IN = "offline:/standin";

/** A scorer that is ready, with what the gate must know of it beside its verdicts. */
export interface ReadyScorer {
  name: string;
  scorer: Scorer;
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
  models: Models;
  /** Where the deciding side's files lie, for module scorers and schema files. */
  checkout: Checkout;
  recorded: { base: Trace[]; head: Trace[] };
  offline: boolean;
  only: string | null;
  ports: Pick<GatePorts, "scorerPorts" | "nonce">;
}

/** Makes every scorer of the configuration ready; problems of all of them come as one UserError. */
export async function readyScorers(making: ScorerMaking): Promise<ReadyScorer[]> {
  const wanted = making.given.scorers.filter(
    ({ spec }) => making.only === null || scorerName(spec) === making.only,
  );
  const made = await Promise.allSettled(wanted.map((given) => readyScorer(given, making)));
  return allOrProblems(made);
}

function allOrProblems(made: readonly PromiseSettledResult<ReadyScorer>[]): ReadyScorer[] {
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
  return scorers.flatMap(({ name, scorer, beside, sampleRate }) => {
    const decides: ScorerPlan = { key: name, scorer, sample_rate: sampleRate };
    return beside ? [decides, { key: besideKey(name), scorer: beside, sample_rate: sampleRate }] : [decides];
  });
}

async function readyScorer(given: GivenScorer, making: ScorerMaking): Promise<ReadyScorer> {
  const { spec, judge, headJudge, blocking } = given;
  const common = { name: scorerName(spec), blocking, sampleRate: spec.sample_rate ?? 1, judge, headJudge };
  if (!judge) {
    const scorer = await createCodeScorer({ spec, ports: codePorts(making) });
    return { ...common, scorer, beside: null, label: null, differs: false };
  }
  const scorer = renamed(makeJudge(judge, making), common.name);
  const head = headJudge && headJudge !== judge ? renamed(makeJudge(headJudge, making), common.name) : null;
  return {
    ...common,
    scorer,
    beside: head && head.fingerprint !== scorer.fingerprint ? head : null,
    label: judge.file.labels ?? judge.file.name,
    differs: judgeDiffers(judge, making.recorded),
  };
}

function makeJudge(judge: Judge, { models, given, recorded, offline, ports }: ScorerMaking): Scorer {
  if (judge.file.model === "recorded") {
    return createRecordedJudge({ judge, traces: [...recorded.base, ...recorded.head] });
  }
  const { judge: model = null, embedding } = given.policy.config.models;
  return createJudge({
    judge: offline ? { ...judge, file: { ...judge.file, model: STAND_IN } } : judge,
    model: models.model,
    embed: embedding === "lexical" ? "lexical" : models.embedder(embedding),
    defaults: { model },
    nonce: ports.nonce,
  });
}

/** A scorer entry may name its judge otherwise; the metric goes by the entry's name. */
function renamed(scorer: Scorer, name: string): Scorer {
  return scorer.name === name ? scorer : { ...scorer, name };
}

function judgeDiffers(judge: Judge, { base, head }: ScorerMaking["recorded"]): boolean {
  if (judge.file.model !== "recorded" || base.length === 0) return false;
  const [before, after] = [base, head].map((traces) => createRecordedJudge({ judge, traces }).fingerprint);
  return before !== after;
}

function codePorts({ checkout, given, ports }: ScorerMaking) {
  return ports.scorerPorts(async () => appRoot(await checkout.dir(), given.policy));
}

/** `answers` has no entry in the configuration; it is always there. */
export function isBuiltIn(name: string): boolean {
  return name === ANSWERS;
}
