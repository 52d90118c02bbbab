import type { ModelsSpec } from "./config.ts";
import type { JudgeFile } from "./judge-file.ts";
import type { Suite } from "./suite.ts";

/** The model of judges whose verdicts the traces already carry. */
export const RECORDED = "recorded";

/** The model that a judge asks, null where nothing names one; `recorded` asks nobody. */
export function modelOf(judge: Pick<JudgeFile, "model">, models: Pick<ModelsSpec, "judge">): string | null {
  return judge.model ?? models.judge ?? null;
}

/** The judges that scorers name, without those whose verdicts are recorded. */
export function askedJudges({ config, judges }: Pick<Suite, "config" | "judges">): JudgeFile[] {
  const names = new Set(config.scorers.map(({ judge }) => judge));
  const files = [...judges.values()].map(({ file }) => file);
  return files.filter(({ name, model }) => names.has(name) && model !== RECORDED);
}

/** Models of used judges that `models.prices` lacks: money can't be counted for them. */
export function unpricedModels(suite: Pick<Suite, "config" | "judges">): string[] {
  const { models } = suite.config;
  const asked = askedJudges(suite).map((judge) => modelOf(judge, models));
  const priced = (model: string) => model.startsWith("offline:") || Object.hasOwn(models.prices, model);
  return [...new Set(asked)].filter((model) => model !== null).filter((model) => !priced(model));
}
