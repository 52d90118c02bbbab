import type { Budget } from "../../evaluate/budget.ts";
import { priceOf, tokensOf } from "../../evaluate/estimate.ts";
import type { Limited, Limiter } from "../../evaluate/limiter.ts";
import type { Config } from "../../formats/config.ts";
import type { ModelReply, ModelRequest } from "../../judges/model.ts";
import type { Mask } from "../masking.ts";
import { type Asked, type Asking, tryOnce } from "./ask.ts";
import type { LineOf } from "./lines.ts";
import { type Shape, sentParameters } from "./shape.ts";

/** What a call needs around it. */
export interface Desk {
  lineOf: LineOf;
  limiterOf: (provider: string) => Limiter;
  budget: Budget;
  prices: Config["models"]["prices"];
  mask: Mask;
  note(spent: Spent): void;
}

/** What one call took. */
export interface Spent {
  requests: number;
  input_tokens: number;
  output_tokens: number;
  /** Null where tokens or price are not known. */
  usd: number | null;
}

/** One call to a chat model: reserve, wait for a slot, ask, retry, settle. Faults of the server come back as values. */
export async function completeWith(desk: Desk, ask: ModelRequest): Promise<ModelReply> {
  const { provider, line } = desk.lineOf(ask.model);
  if (ask.signal.aborted) return { status: "aborted" };
  const reservation = desk.budget.reserve(expectedPrice(desk, ask));
  if (!reservation) return { status: "over_budget" };
  const asking: Asking = { line: await line, ask, requests: 0 };
  let spent: Spent = { requests: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
  try {
    const ended = await desk.limiterOf(provider).run(() => tryOnce(asking), ask.signal);
    spent = spentOn(desk, asking, ended);
    return replyOf(desk, asking, { ended, spent });
  } finally {
    reservation.settle(spent);
    desk.note(spent);
  }
}

function expectedPrice({ prices }: Desk, ask: ModelRequest): number {
  const { max_tokens } = ask.parameters;
  const tokens = tokensOf({
    model: ask.model,
    input_chars: ask.messages.reduce((sum, { content }) => sum + content.length, 0),
    ...(typeof max_tokens === "number" ? { max_output_tokens: max_tokens } : {}),
  });
  return priceOf({ model: ask.model, prices, ...tokens }) ?? 0;
}

type Ended = Limited<Asked>;

function spentOn({ prices }: Desk, { ask, requests }: Asking, ended: Ended): Spent {
  const usage =
    ended.status === "done" && ended.value.kind === "answer" ? ended.value.answer.usage : undefined;
  if (usage === undefined) return { requests, input_tokens: 0, output_tokens: 0, usd: 0 };
  if (usage === null) return { requests, input_tokens: 0, output_tokens: 0, usd: null };
  return { requests, ...usage, usd: priceOf({ model: ask.model, prices, ...usage }) };
}

function replyOf(
  desk: Desk,
  { ask, requests }: Asking,
  { ended, spent }: { ended: Ended; spent: Spent },
): ModelReply {
  if (ended.status === "aborted") return { status: "aborted" };
  if (ended.status === "failed" && ask.signal.aborted) return { status: "aborted" };
  if (ended.status === "failed") return failed(desk, ended.message, requests);
  if (ended.value.kind === "rejected") return failed(desk, ended.value.message, requests);
  const { answer, shape, latency_ms } = ended.value;
  const dropped = droppedFrom(shape, ask);
  return {
    status: "replied",
    text: desk.mask(answer.text), // a server that echoes what it was sent echoes the key
    finish: answer.finish,
    model: answer.model ?? ask.model,
    input_tokens: spent.input_tokens,
    output_tokens: spent.output_tokens,
    usd: spent.usd,
    latency_ms,
    attempts: requests,
    logprobs: answer.logprobs,
    dropped,
    ...(dropped.length > 0 ? { sent: sentParameters(shape, ask.parameters) } : {}),
  };
}

function failed(desk: Desk, message: string, requests: number): ModelReply {
  return { status: "failed", message: desk.mask(message), attempts: requests };
}

/** Names of what was asked for and not sent: parameters, and the reply formats that the model refused. */
function droppedFrom(shape: Shape, ask: ModelRequest): string[] {
  const formats = shape.format === "text" ? ["json_schema", "json_object"] : ["json_schema"];
  return [
    ...shape.dropped.filter((name) => name in ask.parameters),
    ...(shape.completionTokens && "max_tokens" in ask.parameters ? ["max_tokens"] : []),
    ...(ask.schema && shape.format !== "json_schema" ? formats : []),
  ];
}
