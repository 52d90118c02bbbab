import { z } from "zod";
import type { AppReply } from "../../evaluate/app.ts";
import { type Json, json } from "../../formats/json.ts";
import { span, usage } from "../../formats/span.ts";
import type { AppOutcome, Silence } from "../../formats/trace.ts";
import type { Mask } from "../masking.ts";
import { parseMasked } from "./parse-masked.ts";

/** A reply line of the app protocol (formats.md), as far as it must be right; extra keys are fine. */
const replyLine = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  outputs: json.optional(),
  error: json.optional(),
  session: z.string().optional(),
  /** What the app itself measured; else the time from asking to the reply. */
  duration_ms: z.number().nonnegative().optional(),
});

const tagValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);
/** Keys that say something about an answer; where one is wrong the answer stands without it. */
const extras = {
  spans: z.array(span),
  tags: z.record(z.string(), tagValue),
  usage,
} as const;

/** What a reply is read for. An error beside other keys may be a structured log. */
const REPLY_KEYS: readonly string[] = [...Object.keys(replyLine.shape), ...Object.keys(extras)];

/** What one line of stdout is. */
export type OutputLine =
  | { kind: "log" }
  /** Starts like a reply and is none: broken JSON, or a wrong type; `id`: the request that it begins to answer. */
  | { kind: "broken"; detail: string; id: string | null }
  | {
      kind: "reply";
      id: string | null;
      /** It has no id, and is no structured log either. */
      lacksId: boolean;
      reply: Omit<AppReply, "duration_ms">;
      durationMs: number | null;
      dropped: string[];
    };

/** Reads a line of stdout. An object with neither id, outputs nor an error is a structured log. */
export function readOutputLine(line: string, mask: Mask): OutputLine {
  if (!line.startsWith("{")) return { kind: "log" };
  const value = parseMasked(line, mask);
  const id = beginsToAnswer(line);
  if (value === undefined) return { kind: "broken", detail: NO_JSON, id };
  const parsed = replyLine.safeParse(value);
  if (!parsed.success) return { kind: "broken", detail: describe(parsed.error), id };
  const { outputs, error, session = null, duration_ms = null } = parsed.data;
  const answers = parsed.data.id ?? null;
  if (answers === null && outputs === undefined && (error ?? null) === null) return { kind: "log" };
  const isReply = outputs !== undefined || Object.keys(parsed.data).every((key) => REPLY_KEYS.includes(key));
  const { spans, tags, usage: used, dropped } = readExtras(parsed.data);
  const outcome = outcomeOf(outputs, error);
  const reply = { outcome, session, spans: spans ?? [], tags: tags ?? {}, usage: used ?? null };
  const named = { id: answers === null ? null : String(answers), lacksId: answers === null && isReply };
  return { kind: "reply", ...named, reply, durationMs: duration_ms, dropped };
}

const NO_JSON = "a line starts with { and is not JSON; a reply is one line, without NaN or Infinity";

/** The id at the beginning of a line, which most programs write first, also where the rest of it can't be read. */
function beginsToAnswer(line: string): string | null {
  const [, id] = /^\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,1000}")/.exec(line) ?? [];
  try {
    return id === undefined ? null : String(JSON.parse(id));
  } catch {
    return null;
  }
}

/** A reply that is silence. */
export function silentReply(reason: Silence, detail: string, durationMs: number): AppReply {
  const outcome: AppOutcome = { status: "silent", reason, detail };
  return { outcome, spans: [], tags: {}, usage: null, session: null, duration_ms: durationMs };
}

/** A reply with outputs and nothing else; no outputs are silence. */
export function plainReply(outputs: Json | undefined, durationMs: number): AppReply {
  const outcome = outcomeOf(outputs, undefined);
  return { outcome, spans: [], tags: {}, usage: null, session: null, duration_ms: durationMs };
}

function outcomeOf(outputs: Json | undefined, error: Json | undefined): AppOutcome {
  if (error !== undefined && error !== null) {
    return { status: "silent", reason: "app_error", detail: errorText(error) };
  }
  if (outputs === undefined || outputs === null) {
    return { status: "silent", reason: "no_output", detail: "the reply has no outputs" };
  }
  return { status: "answered", outputs };
}

/** Errors come as texts, and as objects with a message. */
function errorText(error: Json): string {
  if (typeof error === "string") return error;
  const message =
    error !== null && typeof error === "object" && !Array.isArray(error) ? error.message : undefined;
  return typeof message === "string" ? message : JSON.stringify(error);
}

function readExtras(line: { [key: string]: unknown }) {
  const dropped: string[] = [];
  const read = <T>(key: keyof typeof extras, schema: z.ZodType<T>): T | undefined => {
    if (line[key] === undefined || line[key] === null) return undefined;
    const parsed = schema.safeParse(line[key]);
    if (parsed.success) return parsed.data;
    dropped.push(`${key}: ${describe(parsed.error)}`);
    return undefined;
  };
  return {
    spans: read("spans", extras.spans),
    tags: read("tags", extras.tags),
    usage: read("usage", extras.usage),
    dropped,
  };
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue
    ? [issue.path.join("."), issue.message].filter((part) => part !== "").join(": ")
    : error.message;
}
