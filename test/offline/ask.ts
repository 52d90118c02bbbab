import type { Json } from "../../src/formats/json.ts";
import type { JudgeExample } from "../../src/formats/judge-file.ts";
import type { Verdict } from "../../src/formats/verdict.ts";
import { createJudge } from "../../src/judges/llm-judge.ts";
import type { Model, ModelReply } from "../../src/judges/model.ts";
import type { Subject } from "../../src/judges/scorer.ts";
import { calm, judgeOf } from "../judges/make.ts";

/** The Model port over fetch, without retries: what these tests need of a client. */
export function fetchModel(url: string, more: object = {}): Model {
  return {
    async complete({ model, messages, parameters, schema, signal }) {
      const response_format = schema && { type: "json_schema", json_schema: { ...schema, strict: true } };
      const name = model.replace("offline:/", "");
      const body = JSON.stringify({ model: name, messages, ...parameters, response_format, ...more });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${url}/v1/chat/completions`, { method: "POST", headers, body, signal });
      const text = await response.text();
      return response.ok ? repliedFrom(JSON.parse(text)) : { status: "failed", message: text, attempts: 1 };
    },
  };
}

/** Asks the stand-in at `url` as a judge made of `file` would. */
export async function judgeWith(
  url: string,
  { file, examples = [] }: { file: object; examples?: JudgeExample[] },
  subject: Subject,
): Promise<Verdict> {
  const judge = judgeOf({ model: "offline:/standin", ...file }, examples);
  const nonce = String(Math.random());
  const scorer = createJudge({
    judge,
    model: fetchModel(url),
    embed: "lexical",
    defaults: { model: null },
    nonce,
  });
  const reading = scorer.read(subject);
  if (reading.status !== "ready") return reading;
  const verdict = await scorer.score(reading.content, { repeat: 0, signal: calm() });
  if (verdict.status === "not_sampled") throw new Error("there is no budget here");
  return verdict;
}

/** POSTs JSON and reads JSON. */
export async function post(url: string, body: object, headers: { [name: string]: string } = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

interface Completion {
  model: string;
  choices: [
    {
      message: { content: string | null; refusal: string | null };
      finish_reason: string;
      logprobs: { content: { token: string; logprob: number }[] } | null;
    },
  ];
  usage: { prompt_tokens: number; completion_tokens: number };
}

function repliedFrom({ model, choices: [choice], usage }: Completion): ModelReply {
  const { message, finish_reason, logprobs } = choice;
  return {
    status: "replied",
    text: message.content ?? message.refusal ?? "",
    finish: message.refusal ? "refusal" : finish_reason === "length" ? "length" : "stop",
    model,
    input_tokens: usage.prompt_tokens,
    output_tokens: usage.completion_tokens,
    usd: null,
    latency_ms: 0,
    attempts: 1,
    logprobs: logprobs?.content ?? null,
    dropped: [],
  };
}

/** A completion's text as JSON, for tests that look at the wire. */
export function contentOf(text: string): Json {
  const reply: Completion = JSON.parse(text);
  return JSON.parse(reply.choices[0].message.content ?? "null");
}
