import type { OpenAI } from "openai";
import type { Clock } from "../../evaluate/clock.ts";
import type { Attempt } from "../../evaluate/limiter.ts";
import { readRetryHeaders } from "../../evaluate/retry-headers.ts";
import type { ModelRequest } from "../../judges/model.ts";
import { chatBody } from "./chat-body.ts";
import { type Answer, readCompletion } from "./completion.ts";
import { endedBy } from "./ended-by.ts";
import { type Fault, readFault } from "./fault.ts";
import { adapt, merge, type Shape } from "./shape.ts";

/** A model as this process knows it: how to reach it, and what was learnt of it. */
export interface Line {
  model: string;
  client: OpenAI;
  clock: Clock;
  shape: Shape;
  /** Why no call to it can succeed, once that is known. */
  hopeless: string | null;
  /** It has answered before: then one refused key is an accident, not the rule. */
  answered: boolean;
}

/** What one try of a call gave. */
export type Asked =
  | { kind: "answer"; answer: Answer; shape: Shape; latency_ms: number }
  | { kind: "rejected"; message: string };

/** One call under way: what is asked, and how many requests it has made. */
export interface Asking {
  line: Line;
  ask: ModelRequest;
  requests: number;
}

/**
 * One try: sends the request in the best shape known, and where the server refuses a part of it, at once again without.
 * A server's answer of any kind is `done`; what is worth another try later is for the limiter.
 */
export async function tryOnce(asking: Asking): Promise<Attempt<Asked>> {
  const { line, ask } = asking;
  for (let shape = line.shape; ; ) {
    if (line.hopeless !== null) return rejected(line.hopeless);
    const sent = await send(asking, shape);
    if (!("status" in sent)) return { status: "done", value: sent.value, hold_ms: sent.hold_ms };
    if (sent.status === "refused" || sent.status === "faulty") return sent;
    if (sent.status === "blocked") return { status: "done", value: blocked(sent.message, shape) };
    if (sent.status === "hopeless" && !line.answered) line.hopeless = sent.message;
    const next = sent.status === "unfit" ? adapt(shape, sent, ask.parameters) : null;
    if (!next) return rejected(sent.message);
    line.shape = merge(line.shape, next);
    shape = line.shape;
  }
}

type Sent = { value: Asked; hold_ms: number | null } | Fault;

async function send(asking: Asking, shape: Shape): Promise<Sent> {
  const { line, ask } = asking;
  const { clock, client, model } = line;
  const started = clock.now();
  asking.requests += 1;
  try {
    const body = chatBody({ model, ask, shape });
    const response = await client.chat.completions.create(body, endedBy(ask.signal)).asResponse();
    const answer = readCompletion(await bodyOf(response));
    if (typeof answer === "string") return { status: "faulty", message: answer };
    line.answered = true;
    const { hold_ms } = readRetryHeaders((name) => response.headers.get(name) ?? null, clock.now());
    return { value: { kind: "answer", answer, shape, latency_ms: clock.now() - started }, hold_ms };
  } catch (error) {
    const fault = readFault(error, clock.now());
    if (!fault) throw error;
    return fault;
  }
}

/** Read here and not by the SDK, which wraps every reply once more; the bare text where a server forgot to call it JSON. */
function bodyOf(response: Response): Promise<unknown> {
  const isJson = response.headers.get("content-type")?.includes("json");
  return isJson ? response.json() : response.text();
}

function rejected(message: string): Attempt<Asked> {
  return { status: "done", value: { kind: "rejected", message } };
}

function blocked(message: string, shape: Shape): Asked {
  const answer: Answer = { text: message, finish: "refusal", model: null, usage: null, logprobs: null };
  return { kind: "answer", answer, shape, latency_ms: 0 };
}
