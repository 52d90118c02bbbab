import type { Json, JsonObject } from "../formats/json.ts";

/** One turn of a chat request. */
export interface Message {
  role: "system" | "user" | "assistant";
  content: string;
}

/** A request to a chat model, in our words. */
export interface ModelRequest {
  /** `provider:/model`. */
  model: string;
  messages: Message[];
  /** Temperature and the like, as the judge's file gives them. */
  parameters: JsonObject;
  /** JSON Schema of the wanted reply; the edge degrades to json_object and plain text where the server refuses. */
  schema: { name: string; schema: JsonObject } | null;
  signal: AbortSignal;
}

/** What came back, or why nothing did. Faults of the server are values: an outage is never an exception up here. */
export type ModelReply =
  | {
      status: "replied";
      text: string;
      finish: "stop" | "length" | "refusal";
      model: string;
      input_tokens: number;
      output_tokens: number;
      /** Null where the price of the model is not known. */
      usd: number | null;
      latency_ms: number;
      /** Requests made, retries included. */
      attempts: number;
      /** Log-probabilities of the reply's tokens where the server gave them. */
      logprobs: { token: string; logprob: number }[] | null;
      /** Parameters dropped because the server refused them. */
      dropped: string[];
      /** The parameters as they were really sent, where that differs from what was asked. */
      sent?: JsonObject;
    }
  | { status: "failed"; message: string; attempts: number }
  | { status: "aborted" }
  /** The budget is used up: the caller counts it as not sampled. */
  | { status: "over_budget" };

/** A chat model behind a limiter and a budget. */
export interface Model {
  complete(request: ModelRequest): Promise<ModelReply>;
}

/** Vectors for texts from a server. A rejection means that the server gave none: verdicts that need them are unscored. */
export interface Embedder {
  /** Names the embedding in fingerprints. */
  readonly name: string;
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float64Array[]>;
}

/** A verdict's raw parts as a judge's reply gives them. */
export interface JudgeReply {
  rationale: string;
  value: Json;
}
