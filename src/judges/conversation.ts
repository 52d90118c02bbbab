import { z } from "zod";
import { sha256 } from "../formats/hash.ts";
import { type Json, json } from "../formats/json.ts";
import type { Span } from "../formats/span.ts";
import { outputsOf, type Trace } from "../formats/trace.ts";
import { elide } from "./elide.ts";
import { CHARS_PER_TOKEN } from "./trace-outline.ts";

/** Most of a prompt that earlier turns may take, in tokens. */
const CONVERSATION_TOKENS = 16_000;

/** Longest single message of a conversation, in characters. */
const MAX_MESSAGE_CHARS = 20_000;

interface Turn {
  speaker: string;
  text: string;
}

const message = z.looseObject({
  role: z.string(),
  content: json.optional(),
  tool_calls: json.optional(),
});

const chatShape = z.looseObject({
  content: json.optional(),
  messages: z.array(message).optional(),
  choices: z.array(z.looseObject({ message })).optional(),
});

/**
 * What was said before: the messages of `inputs.messages`, else the earlier traces of the session, with tool calls.
 * Null where the trace has neither messages nor a session. The oldest turns are left out first, and that is said.
 */
export function conversationText(trace: Trace, earlier: readonly Trace[]): string | null {
  const turns = messageTurns(trace.inputs) ?? sessionTurns(trace, earlier);
  if (!turns) return null;
  if (turns.length === 0) return "(no earlier turns)";
  const shown = turns.map((turn, index) => renderTurn(turn, index + 1));
  return keepNewest(shown, CONVERSATION_TOKENS * CHARS_PER_TOKEN);
}

/** The plain text of a chat-shaped value: a string, the last message's content, a completion's content; else JSON. */
function chatText(value: Json): string {
  if (typeof value === "string") return value;
  const chat = chatShape.safeParse(value);
  if (!chat.success) return JSON.stringify(value);
  const { messages, choices, content } = chat.data;
  const said = content ?? messages?.at(-1)?.content ?? choices?.[0]?.message.content;
  return typeof said === "string" ? said : JSON.stringify(said ?? value);
}

function messageTurns(inputs: Json): Turn[] | null {
  const parsed = z.looseObject({ messages: z.array(message) }).safeParse(inputs);
  if (!parsed.success) return null;
  return parsed.data.messages.flatMap(({ role, content, tool_calls }) => [
    ...(content === undefined || content === null ? [] : [{ speaker: role, text: chatText(content) }]),
    ...(tool_calls === undefined ? [] : [{ speaker: `${role} calls`, text: JSON.stringify(tool_calls) }]),
  ]);
}

function sessionTurns(trace: Trace, earlier: readonly Trace[]): Turn[] | null {
  if (trace.session === null) return null;
  return earlier.flatMap((turn) => [
    { speaker: "user", text: chatText(turn.inputs) },
    ...turn.spans.filter(({ type }) => type?.toUpperCase() === "TOOL").map(toolTurn),
    { speaker: "assistant", text: answerText(turn) },
  ]);
}

function toolTurn({ name, inputs, outputs, error }: Span): Turn {
  const text = JSON.stringify({ inputs, outputs, ...(error ? { error } : {}) });
  return { speaker: `tool ${name}`, text };
}

function answerText(turn: Trace): string {
  if (turn.outcome.status === "silent") return `(no answer: ${turn.outcome.reason})`;
  return chatText(outputsOf(turn));
}

/** Every line of what was said is indented, so that no message can forge a turn. */
function renderTurn({ speaker, text }: Turn, position: number): string {
  const name = speaker.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  const body = elide(text, MAX_MESSAGE_CHARS).replace(/\r\n?|[\n\u2028\u2029]/g, "\n  ");
  return `[${position}] ${name}:\n  ${body}`;
}

function keepNewest(turns: readonly string[], budget: number): string {
  let size = 0;
  let from = turns.length;
  for (const turn of turns.toReversed()) {
    size += turn.length + 1;
    if (size > budget) break;
    from--;
  }
  if (from === 0) return turns.join("\n");
  const note = `(${from} earlier entries left out, #${sha256(turns.slice(0, from).join("\n")).slice(0, 8)})`;
  return [note, ...turns.slice(from)].join("\n");
}
