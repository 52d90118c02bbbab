import type { Json } from "../formats/json.ts";
import type { ABSTAIN } from "../formats/label.ts";
import type { Asking } from "./asking.ts";

/** The value of "I can't tell". The type holds it to the format's, whose module would bring its schemas to the page. */
export const CANT_TELL: typeof ABSTAIN = "abstain";

/** What one person has said about one question of one item. */
export interface KeptAnswer {
  /** The value, or `abstain` for "I can't tell". */
  value: Json;
  reason: string;
  /** ISO time of the last change. */
  at: string;
  /** The id that the label will have. */
  id: string;
  /** The label that this one takes back. */
  overrides: string | null;
  /** Version of the question that was answered. */
  version: number;
}

/** One person's answers on one item, as the browser keeps them. */
export interface KeptItem {
  trace_id: string;
  /** By the key of what was asked. */
  answers: { [key: string]: KeptAnswer };
  /** Passed over, with the reason given. */
  skipped: string | null;
  /** The person has moved on: the answers stand. */
  done: boolean;
  /** When the person moved on, ISO. */
  at: string;
  /** Ids of answers that have been handed in; a change of one of these is an override. */
  handedIn: string[];
  /** Answers that were handed in and then changed: they stay, taken back. */
  earlier: { [key: string]: KeptAnswer[] };
}

/** What an answer answers: a question about all of the item, or about one of its parts. */
export type Asked = Pick<Asking, "key" | "version">;

/** Time and chance come from outside. */
export interface Moment {
  now: string;
  newId: () => string;
}

/** An item nobody has touched yet. */
export function untouched(trace_id: string): KeptItem {
  return { trace_id, answers: {}, skipped: null, done: false, at: "", handedIn: [], earlier: {} };
}

/** The answer to a question as it is asked now; what was said to an older version of it is not one. */
export function answerTo(item: KeptItem, { key, version }: Asked): KeptAnswer | null {
  const answer = item.answers[key];
  return answer?.version === version ? answer : null;
}

/** The item with one question answered; the reason given before stays. What was handed in is overridden, not lost. */
export function withAnswer(
  item: KeptItem,
  { question, value, now, newId }: Moment & { question: Asked; value: Json },
): KeptItem {
  const before = answerTo(item, question);
  if (before && same(before.value, value)) return item;
  return change(item, { question, value, reason: before?.reason ?? "", now, newId });
}

/** The item with the reason of an answered question changed; unanswered ones have none. */
export function withReason(
  item: KeptItem,
  { question, reason, now, newId }: Moment & { question: Asked; reason: string },
): KeptItem {
  const before = answerTo(item, question);
  if (!before || before.reason === reason) return item;
  return change(item, { question, value: before.value, reason, now, newId });
}

/** The item with an answer taken back before it was handed in. What was handed in stands as it is, and stands again. */
export function withoutAnswer(item: KeptItem, key: string): KeptItem {
  const before = item.answers[key];
  if (!before || item.handedIn.includes(before.id)) return item;
  const { [key]: _, ...answers } = item.answers;
  const sent = item.earlier[key] ?? [];
  const last = sent.at(-1);
  if (!last) return { ...item, answers };
  return {
    ...item,
    answers: { ...answers, [key]: last },
    earlier: { ...item.earlier, [key]: sent.slice(0, -1) },
  };
}

/** The item as done: the person has moved on. */
export function finished(item: KeptItem, now: string): KeptItem {
  return { ...item, done: true, skipped: null, at: now };
}

/** The item as passed over: "I can't tell" to every question not answered yet, with the reason. */
export function passedOver(
  item: KeptItem,
  { questions, reason, ...moment }: Moment & { questions: readonly Asked[]; reason: string },
): KeptItem {
  const open = questions.filter((question) => answerTo(item, question) === null);
  const answered = open.reduce((one, question) => {
    const told = withAnswer(one, { question, value: CANT_TELL, ...moment });
    return withReason(told, { question, reason, ...moment });
  }, item);
  return { ...answered, done: true, skipped: reason, at: moment.now };
}

/** The item with everything in it marked as handed in. */
export function handedIn(item: KeptItem): KeptItem {
  const ids = Object.values(item.answers).map(({ id }) => id);
  return { ...item, handedIn: [...new Set([...item.handedIn, ...ids])] };
}

/** Whether something in the item has not been handed in yet. */
export function isUnsent(item: KeptItem): boolean {
  return item.done && Object.values(item.answers).some(({ id }) => !item.handedIn.includes(id));
}

function change(
  item: KeptItem,
  { question, value, reason, now, newId }: Moment & { question: Asked; value: Json; reason: string },
): KeptItem {
  const { key, version } = question;
  const before = item.answers[key];
  const sent = before !== undefined && item.handedIn.includes(before.id);
  const answer: KeptAnswer = {
    value,
    reason,
    at: now,
    id: before && !sent ? before.id : newId(),
    overrides: sent ? before.id : (before?.overrides ?? null),
    version,
  };
  const earlier = sent ? { ...item.earlier, [key]: [...(item.earlier[key] ?? []), before] } : item.earlier;
  return { ...item, answers: { ...item.answers, [key]: answer }, earlier };
}

function same(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
