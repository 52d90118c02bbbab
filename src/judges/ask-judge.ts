import type { JudgeValue } from "../formats/judge-file.ts";
import type { CallFacts, Unscored, UnscoredReason, Verdict } from "../formats/verdict.ts";
import type { JudgeScale } from "./judge-scale.ts";
import { scoredBy } from "./judge-scale.ts";
import type { JudgeReply, Model, ModelReply, ModelRequest } from "./model.ts";
import { reAsk } from "./record-message.ts";
import { parseReply } from "./reply.ts";
import type { NotSampled } from "./scorer.ts";
import { verdictProbability } from "./verdict-probability.ts";

/**
 * One verdict from a model: asks, and where the reply can't be read or leaves the vocabulary, asks once more with the
 * error named. Every other way to end without a verdict has a reason of its own.
 */
export async function askJudge(options: {
  model: Model;
  request: ModelRequest;
  vocabulary: JudgeValue;
  scale: JudgeScale;
}): Promise<Verdict | NotSampled> {
  const { model, request, vocabulary, scale } = options;
  const first = readReply(await model.complete(request), vocabulary);
  if (first.status !== "invalid") return settle(first, scale);
  const messages: ModelRequest["messages"] = [
    ...request.messages,
    { role: "assistant", content: first.text },
    { role: "user", content: reAsk(first.detail) },
  ];
  const second = readReply(await model.complete({ ...request, messages }), vocabulary);
  return settle(withEarlierCall(second, first.call), scale);
}

/** What one reply amounts to. */
type Reading =
  | { status: "answered"; reply: JudgeReply; call: CallFacts }
  | { status: "invalid"; detail: string; text: string; call: CallFacts }
  | Unscored
  | NotSampled;

function readReply(reply: ModelReply, vocabulary: JudgeValue): Reading {
  switch (reply.status) {
    case "over_budget":
      return { status: "not_sampled" };
    case "aborted":
      return { status: "unscored", reason: "aborted", detail: "the run was stopped" };
    case "failed":
      return { status: "unscored", reason: "model_error", detail: reply.message };
    case "replied":
      return readText(reply, vocabulary);
  }
}

type Replied = Extract<ModelReply, { status: "replied" }>;

/** A refusal or a cut reply may still hold something that parses: it is not the judge's answer. */
function readText(reply: Replied, vocabulary: JudgeValue): Reading {
  const call = callFacts(reply);
  const failed = (reason: UnscoredReason, detail: string): Unscored => ({
    status: "unscored",
    reason,
    detail,
    call,
  });
  if (reply.finish === "refusal") return failed("refused", firstWords(reply.text) || "the model refused");
  if (reply.finish === "length")
    return failed("truncated", "the reply was cut off at the model's token limit");
  if (reply.text.trim() === "") return failed("empty_reply", "the model replied with nothing");
  const parsed = parseReply(reply.text, vocabulary);
  if (parsed.status === "invalid")
    return { status: "invalid", detail: parsed.detail, text: reply.text, call };
  return { status: "answered", reply: parsed.reply, call };
}

function settle(reading: Reading, scale: JudgeScale): Verdict | NotSampled {
  switch (reading.status) {
    case "answered":
      return { ...scoredBy(scale, reading.reply), call: reading.call };
    case "invalid": {
      const detail = `asked twice: ${reading.detail}`;
      return { status: "unscored", reason: "invalid_reply", detail, call: reading.call };
    }
    case "unscored":
    case "not_sampled":
      return reading;
  }
}

/** What the verdict cost is what both calls cost. */
function withEarlierCall(reading: Reading, earlier: CallFacts): Reading {
  if (reading.status === "not_sampled") return reading;
  if (!reading.call) return { ...reading, call: earlier };
  const { call } = reading;
  return {
    ...reading,
    call: {
      ...call,
      input_tokens: earlier.input_tokens + call.input_tokens,
      output_tokens: earlier.output_tokens + call.output_tokens,
      usd: earlier.usd === null || call.usd === null ? null : earlier.usd + call.usd,
      latency_ms: earlier.latency_ms + call.latency_ms,
      attempts: earlier.attempts + call.attempts,
    },
  };
}

function callFacts(reply: Replied): CallFacts {
  const { model, input_tokens, output_tokens, usd, latency_ms, attempts, sent } = reply;
  const probability = verdictProbability(reply.logprobs);
  const facts = { model, input_tokens, output_tokens, usd, latency_ms, attempts, probability };
  return sent ? { ...facts, parameters: sent } : facts;
}

/** Longest quotation of a refusal, in characters. */
const MAX_DETAIL = 200;

function firstWords(text: string): string {
  return text.trim().slice(0, MAX_DETAIL);
}
