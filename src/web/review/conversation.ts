import type { Json, JsonObject } from "../../formats/json.ts";
import { DOCUMENT, type NamedSpan, namedSpans, partAt, partsOfKind } from "../../formats/span-path.ts";
import type { ReviewItem } from "../../labels/review-data.ts";

/** One part of what somebody said. */
export type Part =
  | { kind: "text"; text: string }
  | { kind: "json"; value: Json }
  | { kind: "fields"; fields: { name: string; value: Json }[] }
  | { kind: "call"; name: string; given: Json; result: Json | undefined }
  | { kind: "silence"; text: string };

/** One turn of a conversation, as chat shows it. */
export interface Turn {
  role: "user" | "assistant" | "system" | "tool";
  parts: Part[];
}

/** A document that the app looked up. */
export interface Document {
  /** Names it among the parts of the trace. */
  path: string;
  title: string;
  text: string;
}

/** The call of a tool, or another step: what it was given, what came back. */
export type Call = Extract<Part, { kind: "call" }> & { path: string };

/** A trace as a conversation: what was asked, what was answered. */
export function conversationOf({
  inputs,
  outputs,
  error,
}: Pick<ReviewItem, "inputs" | "outputs" | "error">): {
  asked: Turn[];
  answered: Turn[];
} {
  const answered: Turn[] =
    error === null
      ? turnsOf(outputs, "assistant")
      : [{ role: "assistant", parts: [{ kind: "silence", text: error }] }];
  return { asked: turnsOf(inputs, "user"), answered };
}

/** The documents that a trace's retrievers found. */
export function documentsOf(spans: ReviewItem["spans"]): Document[] {
  return partsOfKind(spans, DOCUMENT).map(({ path, span }, position) => {
    return { path, ...documentOf(span.outputs ?? null, position) };
  });
}

/** The calls of tools that a trace's spans tell. */
export function callsOf(spans: ReviewItem["spans"]): Call[] {
  return namedSpans(spans)
    .filter(({ span }) => span.type?.toUpperCase() === "TOOL")
    .map(callAt);
}

/** The other steps that questions are about: a search with all that it found, whatever else the app did. */
export function stepsAsked({ parts, spans }: Pick<ReviewItem, "parts" | "spans">): Call[] {
  const shown = new Set([...documentsOf(spans), ...callsOf(spans)].map(({ path }) => path));
  return parts.flatMap(({ path }) => {
    const part = shown.has(path) ? null : partAt(spans, path);
    return part ? [callAt(part)] : [];
  });
}

/** What a part is called on its card. */
export function partTitle(spans: ReviewItem["spans"], path: string): { kind: string; title: string } {
  const document = documentsOf(spans).find((one) => one.path === path);
  if (document) return { kind: "Document", title: document.title };
  const span = partAt(spans, path)?.span;
  return { kind: KINDS[span?.type?.toUpperCase() ?? ""] ?? "Step", title: span?.name ?? path };
}

/** How the page calls steps of some types. */
const KINDS: { [type: string]: string } = { TOOL: "Tool", RETRIEVER: "Search" };

function callAt({ path, span: { name, inputs = null, outputs, error } }: NamedSpan): Call {
  return { kind: "call", path, name, given: inputs, result: error ? { error } : outputs };
}

function turnsOf(value: Json, role: "user" | "assistant"): Turn[] {
  if (!isObject(value)) return [{ role, parts: partsOf(value) }];
  const { messages, choices, ...rest } = value;
  if (Array.isArray(messages))
    return [...messages.map((one) => messageTurn(one, role)), ...restTurn(rest, role)];
  const first = Array.isArray(choices) ? choices[0] : undefined;
  if (isObject(first) && isObject(first.message)) return [messageTurn(first.message, role)];
  if (typeof value.role === "string" && "content" in value) return [messageTurn(value, role)];
  const fields = Object.entries(value).map(([name, inner]) => ({ name, value: inner }));
  const [only] = fields;
  if (fields.length === 1 && typeof only?.value === "string") return [{ role, parts: partsOf(only.value) }];
  return [{ role, parts: [{ kind: "fields", fields }] }];
}

function restTurn(rest: JsonObject, role: Turn["role"]): Turn[] {
  const fields = Object.entries(rest).map(([name, value]) => ({ name, value }));
  return fields.length === 0 ? [] : [{ role, parts: [{ kind: "fields", fields }] }];
}

const ROLES: { [role: string]: Turn["role"] } = {
  user: "user",
  human: "user",
  assistant: "assistant",
  ai: "assistant",
  system: "system",
  developer: "system",
  tool: "tool",
  function: "tool",
};

function messageTurn(message: Json, otherwise: Turn["role"]): Turn {
  if (!isObject(message)) return { role: otherwise, parts: partsOf(message) };
  const role = ROLES[String(message.role)] ?? otherwise;
  const calls = Array.isArray(message.tool_calls) ? message.tool_calls.map(callOf) : [];
  const content = Array.isArray(message.content)
    ? message.content.flatMap(contentPart)
    : partsOf(message.content ?? "");
  return { role, parts: [...content, ...calls] };
}

function contentPart(part: Json): Part[] {
  if (isObject(part) && typeof part.text === "string") return partsOf(part.text);
  return partsOf(part);
}

function callOf(call: Json): Part {
  const named = isObject(call) && isObject(call.function) ? call.function : call;
  if (!isObject(named)) return { kind: "json", value: call };
  const given = typeof named.arguments === "string" ? parsed(named.arguments) : (named.arguments ?? null);
  return { kind: "call", name: String(named.name ?? "tool"), given, result: undefined };
}

function partsOf(value: Json): Part[] {
  if (typeof value !== "string") return value === null ? [] : [{ kind: "json", value }];
  return value === "" ? [] : [{ kind: "text", text: value }];
}

function documentOf(found: Json, position: number): Omit<Document, "path"> {
  const title = `Document ${position + 1}`;
  if (!isObject(found))
    return { title, text: typeof found === "string" ? found : JSON.stringify(found, null, 2) };
  const metadata = isObject(found.metadata) ? found.metadata : {};
  const name = metadata.title ?? metadata.doc_uri ?? metadata.source ?? found.title ?? found.id;
  const text = found.page_content ?? found.content ?? found.text;
  return {
    title: typeof name === "string" ? name : title,
    text: typeof text === "string" ? text : JSON.stringify(found, null, 2),
  };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json; // JSON.parse gives nothing but JSON
  } catch {
    return text;
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
