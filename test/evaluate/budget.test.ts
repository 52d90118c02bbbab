import { describe, expect, test } from "vitest";
import { createBudget } from "../../src/evaluate/budget.ts";

describe("createBudget", () => {
  test("sets requests aside before they are made", () => {
    const budget = createBudget({ requests: 2 });
    const first = budget.reserve(0);
    expect(budget.reserve(0)).not.toBeNull();
    expect(budget.reserve(0)).toBeNull();
    first?.settle({ requests: 1, usd: null });
    expect(budget.facts()).toEqual({ requests: 1, usd: 0, reached: true });
  });

  test("counts retries when they are settled", () => {
    const budget = createBudget({ requests: 4 });
    budget.reserve(0)?.settle({ requests: 3, usd: 0 });
    expect(budget.reserve(0)).not.toBeNull();
    expect(budget.reserve(0)).toBeNull();
  });

  test("money under way counts as spent, what was not needed comes back", () => {
    const budget = createBudget({ usd: 1 });
    const first = budget.reserve(0.6);
    first?.settle({ requests: 1, usd: 0.25 });
    expect(budget.reserve(0.75)).not.toBeNull(); // 0.25 spent + 0.75 held = 1, not over
    expect(budget.reserve(0.01)).toBeNull();
    expect(budget.facts().usd).toBe(0.25);
  });

  test("stays closed once reached: a cheaper call does not slip in", () => {
    const budget = createBudget({ usd: 1 });
    expect(budget.reserve(2)).toBeNull();
    expect(budget.reserve(0.1)).toBeNull();
    expect(budget.facts()).toEqual({ requests: 0, usd: 0, reached: true });
  });

  test("without caps it only counts", () => {
    const budget = createBudget({});
    for (let call = 0; call < 1000; call += 1) budget.reserve(5)?.settle({ requests: 1, usd: 5 });
    expect(budget.facts()).toEqual({ requests: 1000, usd: 5000, reached: false });
  });
});
