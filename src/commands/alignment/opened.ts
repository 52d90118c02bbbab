import { UserError } from "../../errors.ts";
import { createBudget } from "../../evaluate/budget.ts";
import type { Judge } from "../../formats/judge-file.ts";
import { modelOf, RECORDED } from "../../formats/model-use.ts";
import type { Suite } from "../../formats/suite.ts";
import { createJudge } from "../../judges/llm-judge.ts";
import { createRecordedJudge } from "../../judges/recorded-judge.ts";
import type { Scorer } from "../../judges/scorer.ts";
import { STAND_IN } from "../trial/asked-models.ts";
import type { Models } from "../trial/ports.ts";
import type { JudgePorts } from "./align-ports.ts";

/** What a call about judges asks for, beside the judges. */
export interface JudgeSetting {
  configPath: string;
  /** The stand-in answers for every judge. */
  offline: boolean;
  concurrency: number | null;
  maxUsd: number | null;
  store: string;
}

/** The judge as it is asked here: by the stand-in under --offline. */
export function asAsked(judge: Judge, { offline }: JudgeSetting): Judge {
  if (!offline || judge.file.model === RECORDED) return judge;
  return { ...judge, file: { ...judge.file, model: STAND_IN } };
}

/** Opens the models that judges and reflection ask; a missing key ends it before anything is spent. */
export async function openJudgeModels(
  of: { suite: Suite; judges: readonly Judge[]; reflection: string | null; setting: JudgeSetting },
  ports: JudgePorts,
): Promise<Models> {
  const { suite, judges, reflection, setting } = of;
  const { models: spec, budget } = suite.config;
  const asked = judges.flatMap((judge) => askedBy(asAsked(judge, setting), suite) ?? []);
  const names = [...new Set(reflection === null ? asked : [...asked, reflection])];
  return ports.openModels({
    models: spec,
    names,
    concurrency: setting.concurrency ?? spec.concurrency,
    budget: createBudget({ ...budget, usd: setting.maxUsd ?? budget.usd }),
  });
}

/** Opens what a call needs beside its models. Where that fails they are closed: the stand-in would go on for ever. */
export async function openBeside<T>(models: Models, open: () => Promise<T>): Promise<T> {
  return open().catch((error: unknown) => {
    models.close();
    throw error;
  });
}

/** The model that a judge asks; null for recorded verdicts. */
export function askedBy(judge: Judge, suite: Suite): string | null {
  return judge.file.model === RECORDED ? null : modelOf(judge.file, suite.config.models);
}

/** A judge ready to be asked about labelled outputs. */
export function scorerFor(
  judge: Judge,
  of: { suite: Suite; models: Models; setting: JudgeSetting },
  { nonce }: JudgePorts,
): Scorer {
  const { suite, models, setting } = of;
  if (judge.file.model === RECORDED)
    return createRecordedJudge({ judge, traces: [...suite.traces.values()] });
  return createJudge({
    judge: asAsked(judge, setting),
    model: models.model,
    embed: embedderOf(suite, models),
    defaults: { model: suite.config.models.judge ?? null },
    nonce,
  });
}

/** How examples are compared. */
export function embedderOf({ config }: Suite, models: Models) {
  const { embedding } = config.models;
  return embedding === "lexical" ? embedding : models.embedder(embedding);
}

/** The model that reflects: the configured one, else the judge's own. */
export function reflectionModel(judge: Judge, suite: Suite, setting: JudgeSetting): string {
  if (setting.offline) return STAND_IN;
  const name = suite.config.models.reflection ?? askedBy(judge, suite);
  if (name) return name;
  throw new UserError({
    code: "no_reflection_model",
    message: "no model is named that could write guidelines",
    hint: 'Name one: models: { reflection: "provider:/model" }.',
    at: { file: suite.configPath },
  });
}
