import { z } from "zod";

const part = z.object({ type: z.string(), text: z.string().optional() });

const choice = z.object({
  finish_reason: z.string().nullish(),
  message: z.object({
    /** Mistral's reasoning models answer in parts. */
    content: z.union([z.string(), z.array(part)]).nullish(),
    refusal: z.string().nullish(),
  }),
  logprobs: z
    .object({ content: z.array(z.object({ token: z.string(), logprob: z.number() })).nullish() })
    .nullish()
    .catch(null),
});

/** A chat completion as servers send it: tolerant, for many of them add and omit. */
const completion = z.object({
  model: z.string().nullish(),
  choices: z.tuple([choice], choice),
  usage: z
    .object({ prompt_tokens: z.number().nonnegative(), completion_tokens: z.number().nonnegative() })
    .nullish()
    .catch(null),
});

/** What a completion says, in our words. */
export interface Answer {
  text: string;
  finish: "stop" | "length" | "refusal";
  /** As the server reports it, null where it does not. */
  model: string | null;
  /** Null where the server reports none. */
  usage: { input_tokens: number; output_tokens: number } | null;
  logprobs: { token: string; logprob: number }[] | null;
}

/** Reads a reply's body; a sentence where it is no chat completion. */
export function readCompletion(body: unknown): Answer | string {
  // Bare text where a server forgot to call it JSON.
  const read = completion.safeParse(typeof body === "string" ? parsed(body) : body);
  if (!read.success) return errorIn(body) ?? "the reply was no chat completion";
  const { model, choices, usage } = read.data;
  const [{ message, finish_reason, logprobs }] = choices;
  return {
    text: message.refusal || textOf(message.content),
    finish: message.refusal ? "refusal" : finishOf(finish_reason),
    model: model ?? null,
    usage: usage ? { input_tokens: usage.prompt_tokens, output_tokens: usage.completion_tokens } : null,
    logprobs: logprobs?.content ?? null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Gateways report what went wrong behind them with status 200. */
function errorIn(body: unknown): string | null {
  const read = z.object({ error: z.object({ message: z.string() }) }).safeParse(body);
  return read.success ? read.data.error.message : null;
}

function textOf(content: z.infer<typeof choice>["message"]["content"]): string {
  if (typeof content === "string") return content;
  return (content ?? []).map(({ type, text }) => (type === "text" ? (text ?? "") : "")).join("");
}

/** Providers' words for an end: cut off, refused; anything else is a whole reply. */
function finishOf(reason: string | null | undefined): Answer["finish"] {
  switch (reason) {
    case "length":
    case "max_tokens":
    case "model_length":
      return "length";
    case "content_filter":
    case "refusal":
    case "safety":
      return "refusal";
    default:
      return "stop";
  }
}
