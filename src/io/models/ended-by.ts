import type { OpenAI } from "openai";
import type { TransportInit } from "./transport.ts";

/**
 * Options of a call that ends with the run. The signal goes straight to our transport: the SDK would never take its
 * listener off it again, and a run makes thousands of calls.
 */
export function endedBy(stop: AbortSignal): OpenAI.RequestOptions {
  const fetchOptions: object = { stop } satisfies Partial<TransportInit>; // the SDK hands on what it does not know
  return { fetchOptions };
}
