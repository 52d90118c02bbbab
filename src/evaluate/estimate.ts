import type { Config } from "../formats/config.ts";
import { grouped } from "../formats/grouped.ts";

/** One call that a run would make. */
export interface PlannedCall {
  /** `provider:/model`. */
  model: string;
  /** Length of the whole prompt. */
  input_chars: number;
  /** Tokens that the reply may take, where the judge's parameters bound it. */
  max_output_tokens?: number;
}

/** What a run would take; tokens and money are guesses from lengths. */
export interface Estimate {
  calls: number;
  input_tokens: number;
  output_tokens: number;
  /** Null where the price of a model is not known. */
  usd: number | null;
}

type Prices = Config["models"]["prices"];

/** English text in the common tokenizers; other languages take more. */
const CHARS_PER_TOKEN = 4;
/** A rationale of a few sentences and a verdict. */
const TYPICAL_OUTPUT_TOKENS = 150;

/** Sums up what the calls would take. */
export function estimate(request: { calls: readonly PlannedCall[]; prices: Prices }): Estimate {
  const total: Estimate = { calls: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
  for (const call of request.calls) {
    const tokens = tokensOf(call);
    const usd = priceOf({ model: call.model, prices: request.prices, ...tokens });
    total.calls += 1;
    total.input_tokens += tokens.input_tokens;
    total.output_tokens += tokens.output_tokens;
    total.usd = total.usd === null || usd === null ? null : total.usd + usd;
  }
  return total;
}

/** US dollars for so many tokens; null where the price is not known. */
export function priceOf(request: {
  model: string;
  prices: Prices;
  input_tokens: number;
  output_tokens: number;
}): number | null {
  const price = request.prices[request.model];
  if (!price) return null;
  return (request.input_tokens * price.input + request.output_tokens * price.output) / 1e6;
}

/** Tokens that a call would take. */
export function tokensOf(call: PlannedCall): { input_tokens: number; output_tokens: number } {
  return {
    input_tokens: Math.ceil(call.input_chars / CHARS_PER_TOKEN),
    output_tokens: Math.min(call.max_output_tokens ?? TYPICAL_OUTPUT_TOKENS, TYPICAL_OUTPUT_TOKENS),
  };
}

/** One line for people: "412 calls, about 310,000 tokens in and 62,000 out, about $0.08". */
export function formatEstimate({ calls, input_tokens, output_tokens, usd }: Estimate): string {
  if (calls === 0) return "no calls: everything needed is in the store";
  const money =
    usd === null ? "price not known" : usd === 0 ? "free" : `about $${usd.toFixed(usd < 0.995 ? 3 : 2)}`;
  const noun = calls === 1 ? "call" : "calls";
  return `${grouped(calls)} ${noun}, about ${rough(input_tokens)} tokens in and ${rough(output_tokens)} out, ${money}`;
}

function rough(tokens: number): string {
  return grouped(Number(tokens.toPrecision(2)));
}
