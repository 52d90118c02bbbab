import { type BudgetCaps, createBudget } from "../../../src/evaluate/budget.ts";
import { createLimiters } from "../../../src/evaluate/limiter.ts";
import { systemClock } from "../../../src/io/clock.ts";
import { createMask } from "../../../src/io/masking.ts";
import { type Models, openModels } from "../../../src/io/models/open-models.ts";
import type { Model, ModelReply, ModelRequest } from "../../../src/judges/model.ts";

/** The name under which tests ask the scripted server. */
export const NAME = "compatible:/tiny";

/** Models against a server on loopback, closed when disposed. */
export function openDesk(options: {
  url: string;
  env?: Record<string, string>;
  caps?: BudgetCaps;
  concurrency?: number;
  prices?: Parameters<typeof openModels>[0]["prices"];
}): Models & Disposable {
  const env = { ASSIZE_BASE_URL: options.url, ASSIZE_API_KEY: "key-for-tests-1234", ...options.env };
  const models = openModels({
    env,
    limiterOf: createLimiters({
      concurrency: options.concurrency ?? 8,
      clock: systemClock,
      rng: () => 0.01, // backoff of a few milliseconds
    }),
    budget: createBudget(options.caps ?? {}),
    prices: options.prices ?? {},
    clock: systemClock,
    mask: createMask(env),
  });
  return { ...models, [Symbol.dispose]: models.close };
}

const SCHEMA = { name: "verdict", schema: { type: "object", properties: { verdict: { type: "string" } } } };

/** Asks one question. */
export function ask(model: Model, more: Partial<ModelRequest> = {}): Promise<ModelReply> {
  return model.complete({
    model: NAME,
    messages: [{ role: "user", content: "Is it right?" }],
    parameters: { temperature: 0 },
    schema: SCHEMA,
    signal: new AbortController().signal,
    ...more,
  });
}
