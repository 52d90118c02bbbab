import { isJson, isPlainObject, type Json, type JsonObject } from "../formats/json.ts";
import type { JudgeValue } from "../formats/judge-file.ts";
import type { JudgeReply } from "./model.ts";
import { describeVocabulary, inVocabulary, vocabularySchema } from "./vocabulary.ts";

/** A judge's answer as read from the model's text, or the one sentence that a re-ask tells the model. */
export type ParsedReply = { status: "parsed"; reply: JudgeReply } | { status: "invalid"; detail: string };

/** The schema that servers are asked to hold the reply to: rationale before verdict, so that the reason comes first. */
export function replySchema(vocabulary: JudgeValue): { name: string; schema: JsonObject } {
  const properties = { rationale: { type: "string" }, verdict: vocabularySchema(vocabulary) };
  const required = ["rationale", "verdict"];
  return { name: "verdict", schema: { type: "object", properties, required, additionalProperties: false } };
}

/**
 * Reads a judge's answer out of a model's text. Code fences, thinking blocks, prose around the object and raw control
 * characters are forgiven; the vocabulary is not, and two different verdicts in one reply are no verdict.
 */
export function parseReply(text: string, vocabulary: JudgeValue): ParsedReply {
  const answers = jsonObjects(withoutThinking(text)).flatMap(answerIn);
  const last = answers.at(-1);
  if (!last) return { status: "invalid", detail: 'the reply has no JSON object with a "verdict"' };
  if (answers.some(({ verdict }) => JSON.stringify(verdict) !== JSON.stringify(last.verdict))) {
    return { status: "invalid", detail: "the reply has several different verdicts" };
  }
  if (!inVocabulary(last.verdict, vocabulary)) return outOfVocabulary(last.verdict, vocabulary);
  return { status: "parsed", reply: { rationale: last.rationale.trim(), value: last.verdict } };
}

/** What a judge must send, where it is there: more keys are fine, a verdict without a reason is taken. */
function answerIn(found: Json): { rationale: string; verdict: Json }[] {
  if (!isPlainObject(found) || !isJson(found)) return [];
  const { rationale, verdict } = found;
  if (verdict === undefined) return [];
  return [{ rationale: typeof rationale === "string" ? rationale : "", verdict }];
}

/** Longest part of a bad verdict that is repeated back, in characters. */
const MAX_QUOTED = 80;

function outOfVocabulary(verdict: Json, vocabulary: JudgeValue): ParsedReply {
  const said = JSON.stringify(verdict).slice(0, MAX_QUOTED);
  return {
    status: "invalid",
    detail: `the verdict was ${said}, but it must be ${describeVocabulary(vocabulary)}`,
  };
}

/** Reasoning models on local servers put their thinking into the text; a verdict weighed there is not the answer. */
function withoutThinking(text: string): string {
  return text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/g, "");
}

/** Opening braces tried in one reply; a reply of nothing but braces would else cost quadratic time. */
const MAX_CANDIDATES = 64;

/** Every outermost `{ … }` of the text that is JSON, in order. */
export function jsonObjects(text: string): Json[] {
  const found: Json[] = [];
  let from = text.indexOf("{");
  for (let tries = 0; from >= 0 && tries < MAX_CANDIDATES; tries++) {
    const end = closingBrace(text, from);
    const value = end === null ? null : parseLenient(text.slice(from, end + 1));
    if (value !== null) found.push(value);
    from = text.indexOf("{", value === null || end === null ? from + 1 : end + 1);
  }
  return found;
}

/** Index of the brace that closes the one at `from`, braces in strings not counted; null where none does. */
function closingBrace(text: string, from: number): number | null {
  let depth = 0;
  let inString = false;
  for (let index = from; index < text.length; index++) {
    const char = text[index];
    if (inString && char === "\\") index++;
    else if (char === '"') inString = !inString;
    else if (!inString && char === "{") depth++;
    else if (!inString && char === "}" && --depth === 0) return index;
  }
  return null;
}

function parseLenient(text: string): Json | null {
  return parseJson(text) ?? parseJson(escapeControls(text));
}

function parseJson(text: string): Json | null {
  try {
    return JSON.parse(text) as Json; // JSON.parse gives nothing but JSON
  } catch {
    return null;
  }
}

/** Raw line breaks and the like inside strings, which some local models write, become their escapes. */
function escapeControls(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is mended here
    string.replace(/[\u0000-\u001f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
