import type { Problem } from "../errors.ts";
import type { Check, CheckContext } from "./check-context.ts";
import { askedJudges, modelOf, unpricedModels } from "./model-use.ts";

/** Every judge that is used has a model, and a budget in money has the prices it is counted with. */
export const checkModels: Check = (context) => {
  if (context.flags.offline) return [];
  return [...modelProblems(context), ...priceProblems(context)];
};

function modelProblems(context: CheckContext): Problem[] {
  const { config, locate } = context;
  const without = askedJudges(suiteOf(context)).filter((judge) => modelOf(judge, config.models) === null);
  return without.map(({ name }) => ({
    code: "no_model",
    message: `the judge "${name}" has no model to ask`,
    hint: "Name one for all judges under models.judge, or in its judge.yaml: provider:/model.",
    at: locate(["scorers", config.scorers.findIndex(({ judge }) => judge === name), "judge"]),
  }));
}

function priceProblems(context: CheckContext): Problem[] {
  const { config, locate, flags } = context;
  const budgeted = config.budget.usd !== undefined;
  if (!budgeted && !flags.maxUsd) return [];
  return unpricedModels(suiteOf(context)).map((model) => ({
    code: "no_price",
    message: `${budgeted ? "the budget" : "--max-usd"} is in US dollars, but "${model}" has no price`,
    hint: `Write it under models.prices: "${model}": { input: …, output: … } (US dollars per million tokens), or bound budget.requests.`,
    at: budgeted ? locate(["budget", "usd"]) : locate(["models"], "key"),
  }));
}

function suiteOf({ config, judges }: CheckContext) {
  return { config: { ...config, name: config.name ?? "" }, judges: new Map(judges) };
}
