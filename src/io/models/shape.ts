import type { JsonObject } from "../../formats/json.ts";
import type { ProviderRow } from "./providers.ts";

/** How a reply's form is asked for, best first. */
const FORMATS = ["json_schema", "json_object", "text"] as const;

/** How a model is asked: what it was seen to refuse is left out. Learnt per process and model. */
export interface Shape {
  format: (typeof FORMATS)[number];
  logprobs: boolean;
  /** Parameters that it refuses. */
  dropped: readonly string[];
  /** It wants `max_completion_tokens` where others take `max_tokens`. */
  completionTokens: boolean;
}

/** What a server said against a request. */
export interface Refusal {
  message: string;
  /** The parameter it names, where it names one. */
  param: string | null;
}

/** How a provider's models are asked before anything is known of them. */
export function firstShape(row: ProviderRow): Shape {
  return {
    format: row.format ?? "json_schema",
    logprobs: row.logprobs ?? false,
    dropped: [],
    completionTokens: false,
  };
}

const ABOUT_FORMAT =
  /response_?format|json_schema|json_object|structured output|json mode|grammar|response_?mime/i;
/** A refusal of the parameter itself; a value out of its range is the user's mistake and stays an error. */
const NOT_TAKEN =
  /unsupported|not supported|not support|unknown|unrecognized|not permitted|not allowed|not enabled|not available|unexpected|deprecated|cannot be (used|set)|only the default|may only be set|instead/i;

/**
 * The next shape to try after a refusal of what was sent; null where the refusal is about something else. Each step leaves
 * one thing out, so it ends.
 */
export function adapt(sent: Shape, refusal: Refusal, parameters: JsonObject): Shape | null {
  const { message, param } = refusal;
  if (sent.format !== "text" && (ABOUT_FORMAT.test(param ?? "") || ABOUT_FORMAT.test(message))) {
    return { ...sent, format: FORMATS[FORMATS.indexOf(sent.format) + 1] ?? "text" };
  }
  if (!NOT_TAKEN.test(message)) return null;
  const names = (name: string) => param === name || new RegExp(`\\b${name}\\b`).test(message);
  if (
    !sent.completionTokens &&
    "max_tokens" in parameters &&
    names("max_tokens") &&
    names("max_completion_tokens")
  ) {
    return { ...sent, completionTokens: true };
  }
  if (sent.logprobs && names("logprobs")) return { ...sent, logprobs: false };
  const refused = Object.keys(sentParameters(sent, parameters)).find(names);
  return refused ? { ...sent, dropped: [...sent.dropped, originalName(refused, parameters)] } : null;
}

/** What two calls learnt side by side: everything that either saw refused is left out. */
export function merge(known: Shape, learnt: Shape): Shape {
  return {
    format: FORMATS[Math.max(FORMATS.indexOf(known.format), FORMATS.indexOf(learnt.format))] ?? "text",
    logprobs: known.logprobs && learnt.logprobs,
    dropped: [...new Set([...known.dropped, ...learnt.dropped])],
    completionTokens: known.completionTokens || learnt.completionTokens,
  };
}

/** Ours to set: a judge's file may not turn them. */
const RESERVED = new Set([
  "model",
  "messages",
  "stream",
  "stream_options",
  "n",
  "response_format",
  "logprobs",
]);

/** A judge's parameters as this shape sends them. */
export function sentParameters(shape: Shape, parameters: JsonObject): JsonObject {
  const taken = Object.entries(parameters).filter(
    ([name]) => !RESERVED.has(name) && !shape.dropped.includes(name),
  );
  return Object.fromEntries(
    taken.map(([name, value]) => [
      name === "max_tokens" && shape.completionTokens ? "max_completion_tokens" : name,
      value,
    ]),
  );
}

function originalName(name: string, parameters: JsonObject): string {
  return name in parameters ? name : "max_tokens";
}
