import { expect, test } from "vitest";
import { estimate, formatEstimate, priceOf } from "../../src/evaluate/estimate.ts";

const prices = { "openai:/a": { input: 0.15, output: 0.6 } };

test("sums calls, tokens and money", () => {
  const calls = Array.from({ length: 100 }, () => ({ model: "openai:/a", input_chars: 4001 }));
  // 4001 characters are 1001 tokens; 100 x (1001 x 0.15 + 150 x 0.60) / 1e6 = 0.024015
  const total = estimate({ calls, prices });
  expect(total).toMatchObject({ calls: 100, input_tokens: 100_100, output_tokens: 15_000 });
  expect(total.usd).toBeCloseTo(0.024015, 12);
  expect(formatEstimate(total)).toBe("100 calls, about 100,000 tokens in and 15,000 out, about $0.024");
});

test("one model without a price makes the sum unknown", () => {
  const calls = [
    { model: "openai:/a", input_chars: 400 },
    { model: "groq:/b", input_chars: 400, max_output_tokens: 50 },
  ];
  const total = estimate({ calls, prices });
  expect(total).toEqual({ calls: 2, input_tokens: 200, output_tokens: 200, usd: null });
  expect(formatEstimate(total)).toBe("2 calls, about 200 tokens in and 200 out, price not known");
});

test("nothing to ask", () => {
  expect(formatEstimate(estimate({ calls: [], prices }))).toBe("no calls: everything needed is in the store");
});

test("prices are per million tokens", () => {
  expect(priceOf({ model: "openai:/a", prices, input_tokens: 1e6, output_tokens: 1e6 })).toBe(0.75);
  expect(priceOf({ model: "x:/y", prices, input_tokens: 1, output_tokens: 1 })).toBeNull();
});
