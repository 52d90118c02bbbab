import { sha256 } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";
import type { ChatRequest } from "./chat-request.ts";
import type { Fault, FaultKind } from "./faults.ts";
import { type ReplyText, replyText } from "./reply-text.ts";

/** Characters of one token in the usage the stand-in reports. */
const CHARS_PER_TOKEN = 4;

/** The body of a chat completion, with the faults that spoil the message worked in. */
export function chatCompletion(request: ChatRequest, faults: readonly Fault[]): Json {
  const reply = replyText(request);
  const said = spoil(reply.text, new Set(faults.map(({ kind }) => kind)));
  const prompt = request.messages.map(({ content }) => content).join("\n");
  const usage = {
    prompt_tokens: tokens(prompt),
    completion_tokens: tokens(said.content ?? said.refusal ?? ""),
  };
  return {
    id: `chatcmpl-${sha256(`${prompt}\n${said.content}`).slice(0, 24)}`,
    object: "chat.completion",
    created: 0,
    model: request.model.split("+")[0] ?? request.model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: said.content, refusal: said.refusal },
        finish_reason: said.finish,
        logprobs: request.logprobs && said.content ? { content: logprobs(said.content, reply) } : null,
      },
    ],
    usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
  };
}

interface Said {
  content: string | null;
  refusal: string | null;
  finish: "stop" | "length";
}

function spoil(text: string, kinds: ReadonlySet<FaultKind>): Said {
  const plain: Said = { content: text, refusal: null, finish: "stop" };
  if (kinds.has("refusal")) return { ...plain, content: null, refusal: "I can't help with judging this." };
  if (kinds.has("empty")) return { ...plain, content: "" };
  if (kinds.has("truncation")) return { ...plain, content: text.slice(0, text.length / 2), finish: "length" };
  if (kinds.has("malformed_json")) return { ...plain, content: text.replaceAll('"', "'") };
  if (kinds.has("out_of_vocabulary")) {
    return { ...plain, content: JSON.stringify({ rationale: "Hard to say.", verdict: "perhaps" }) };
  }
  return plain;
}

/** Sure of every token but the verdict. */
function logprobs(content: string, { verdict }: ReplyText): Json {
  const from = verdict ? content.lastIndexOf(verdict.literal) : -1;
  const pieces = content.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_]/gu);
  return [...pieces].map(({ 0: token, index }) => {
    const isVerdict =
      verdict !== null && from >= 0 && index >= from && /\w/.test(token) && verdict.literal.includes(token);
    return { token, logprob: isVerdict ? verdict.logprob : 0, bytes: null, top_logprobs: [] };
  });
}

function tokens(text: string): number {
  return Math.ceil(text.length / CHARS_PER_TOKEN);
}
