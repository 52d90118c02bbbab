import { isJson, isPlainObject } from "../formats/json.ts";
import {
  type CallFacts,
  type Scored,
  type SpanVerdict,
  UNSCORED_REASONS,
  type Unscored,
  type UnscoredReason,
  type Verdict,
} from "../formats/verdict.ts";

type Members = { [key: string]: unknown };

/**
 * A verdict as a store or a run's evidence holds it; null where it is none, and nothing but its own members. Stores
 * travel, so they are a door. By hand, not by a schema: a run that asks nobody does little else than read these.
 */
export function readStoredVerdict(stored: unknown): Verdict | null {
  if (!isPlainObject(stored)) return null;
  const verdict = readScored(stored) ?? readUnscored(stored);
  if (verdict === null || stored.call === undefined) return verdict;
  const call = readCall(stored.call);
  return call && { ...verdict, call };
}

function readScored({ status, value, pass, number, rationale, spans }: Members): Scored | null {
  if (status !== "scored" || !isJson(value) || typeof rationale !== "string") return null;
  if (!(pass === null || typeof pass === "boolean") || !(number === null || isNumber(number))) return null;
  const scored: Scored = { status, value, pass, number, rationale };
  if (spans === undefined) return scored;
  const read = Array.isArray(spans) ? spans.map(readSpan) : [null];
  const all = read.filter((span) => span !== null);
  return all.length === read.length ? { ...scored, spans: all } : null;
}

function readSpan(stored: unknown): SpanVerdict | null {
  if (!isPlainObject(stored)) return null;
  const { span, value, pass, rationale } = stored;
  if (typeof span !== "string" || !isJson(value) || typeof rationale !== "string") return null;
  return pass === null || typeof pass === "boolean" ? { span, value, pass, rationale } : null;
}

function readUnscored({ status, reason, detail }: Members): Unscored | null {
  if (status !== "unscored" || !isReason(reason) || typeof detail !== "string") return null;
  return { status, reason, detail };
}

function readCall(stored: unknown): CallFacts | null {
  if (!isPlainObject(stored)) return null;
  const { model, input_tokens, output_tokens, usd, latency_ms, attempts, probability, parameters } = stored;
  if (typeof model !== "string" || !isNumber(input_tokens) || !isNumber(output_tokens)) return null;
  if (!isNumber(latency_ms) || !isNumber(attempts)) return null;
  if (!(usd === null || isNumber(usd)) || !(probability === null || isNumber(probability))) return null;
  const call = { model, input_tokens, output_tokens, usd, latency_ms, attempts, probability };
  if (parameters === undefined) return call;
  return isJson(parameters) && isPlainObject(parameters) ? { ...call, parameters } : null;
}

/** JSON has no other numbers, but what is read here may not come from JSON alone. */
function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

const REASONS: ReadonlySet<unknown> = new Set(UNSCORED_REASONS);

function isReason(value: unknown): value is UnscoredReason {
  return REASONS.has(value);
}
