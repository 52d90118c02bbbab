import type { Problem } from "../errors.ts";
import type { Config } from "../formats/config.ts";

/** Caps of one run; absent means no cap. */
export interface BudgetCaps {
  usd?: number;
  requests?: number;
}

/** Money and one request set aside for a call; settled exactly once, with what it really took. */
export interface Reservation {
  settle(spent: { requests: number; usd: number | null }): void;
}

/** What a run may spend. */
export interface Budget {
  /** Sets aside one request and so many US dollars; null when they no longer fit, from then on always. */
  reserve(usd: number): Reservation | null;
  facts(): { requests: number; usd: number; reached: boolean };
}

/**
 * A budget. Money is reserved before it is spent, so calls under way cannot overrun the cap together; once something did
 * not fit the run stops asking, so that cheap calls are not favoured over dear ones.
 */
export function createBudget(caps: BudgetCaps): Budget {
  const account = { requests: 0, usd: 0, heldRequests: 0, heldUsd: 0, reached: false };
  return {
    reserve(usd) {
      const overRequests = account.requests + account.heldRequests + 1 > (caps.requests ?? Infinity);
      const overUsd = account.usd + account.heldUsd + usd > (caps.usd ?? Infinity);
      account.reached ||= overRequests || overUsd;
      if (account.reached) return null;
      account.heldRequests += 1;
      account.heldUsd += usd;
      return {
        settle(spent) {
          account.heldRequests -= 1;
          account.heldUsd -= usd;
          account.requests += spent.requests;
          account.usd += spent.usd ?? 0;
        },
      };
    },
    facts: () => ({ requests: account.requests, usd: account.usd, reached: account.reached }),
  };
}

/** A budget in money cannot bound a model whose price is not known: one problem for each such model. */
export function unpricedModels(request: {
  models: readonly string[];
  usd: number | undefined;
  prices: Config["models"]["prices"];
}): Problem[] {
  if (request.usd === undefined) return [];
  const unpriced = [...new Set(request.models)].filter((model) => !request.prices[model]);
  return unpriced.map((model) => ({
    code: "budget_without_price",
    message: `budget.usd is ${request.usd}, but the price of ${model} is not known`,
    hint: `add it in US dollars per million tokens: models: { prices: { "${model}": { input: 0.15, output: 0.60 } } }, or bound the run by budget.requests`,
  }));
}
