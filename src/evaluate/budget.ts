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
