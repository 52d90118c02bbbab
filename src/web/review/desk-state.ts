import { type Asking, askingsOf } from "../../labels/asking.ts";
import { answerTo, isUnsent, type KeptItem, type Moment, untouched } from "../../labels/kept-item.ts";
import { minutesLeft } from "../../labels/pace.ts";
import type { ItemIndex, ReviewHead } from "../../labels/review-data.ts";
import { reviewOrder } from "../../labels/review-order.ts";
import type { TracePart } from "../../labels/trace-part.ts";
import type { Vault } from "./vault.ts";

/** How far a person is with a list. */
export interface Progress {
  total: number;
  done: number;
  skipped: number;
  /** Items with something that has not been handed in. */
  unsent: number;
  /** Minutes that the open ones will take; null where none is open. */
  minutes: number | null;
}

/** What a desk is opened with; time and chance come from outside. */
export interface DeskSetup {
  head: ReviewHead;
  index: ItemIndex;
  labeler: string;
  /** Parts of an answer that are judged by themselves. */
  partsOf: (traceId: string) => readonly TracePart[];
  vault: Vault;
  now: () => string;
  newId: () => string;
}

/** What a desk remembers; `place` is the order's length at the end. */
export interface State {
  readonly setup: DeskSetup;
  readonly items: Map<string, KeptItem>;
  readonly order: number[];
  place: number;
  safe: boolean;
  readonly listeners: Set<() => void>;
}

/** The trace at a place of the order; empty behind its end. */
export function traceAt({ setup, order }: State, place: number): string {
  return setup.index.traces[order[place] ?? -1] ?? "";
}

/** What is kept of a trace, untouched where nothing is. */
export function kept({ items }: State, traceId: string): KeptItem {
  return items.get(traceId) ?? untouched(traceId);
}

/** Now, for an answer given now. */
export function moment({ setup }: State): Moment {
  return { now: setup.now(), newId: setup.newId };
}

/** Keeps an item; what the browser refuses to keep is remembered as not safe. */
export function keep(state: State, item: KeptItem): void {
  state.items.set(item.trace_id, item);
  state.safe = state.setup.vault.keep(item) && state.safe;
}

/** Keeps an item and tells who watches. */
export function store(state: State, item: KeptItem): void {
  keep(state, item);
  tell(state);
}

/** Keeps what was said of an item; one that lacks an answer now is open again. */
export function storeAnswer(state: State, item: KeptItem): void {
  keep(state, item);
  if (item.done && missingOf(state, item.trace_id).length > 0) keep(state, { ...item, done: false });
  tell(state);
}

/** Tells everybody who watches that something changed. */
export function tell({ listeners }: State): void {
  for (const listener of listeners) listener();
}

/** Goes to a place, the end included. */
export function moveTo(state: State, place: number): void {
  state.place = Math.max(0, Math.min(state.order.length, place));
  tell(state);
}

/** To the next open item behind this one, else to the first open one, else to the end; a conversation stays where it is. */
export function moveOn(state: State): void {
  const later = firstOpen(state, state.place + 1);
  const next = later < state.order.length ? later : firstOpen(state);
  moveTo(state, state.setup.head.chat ? state.place : next);
}

/** Goes to an item that has just come; the same answer to the same question is the item that it was. */
export function moveToNew(state: State, traceId: string): void {
  const position = state.setup.index.traces.indexOf(traceId);
  if (!state.order.includes(position)) state.order.push(position);
  moveTo(state, state.order.indexOf(position));
}

/** The first open place from here on, else the end. */
export function firstOpen(state: State, from = 0): number {
  const found = state.order.findIndex(
    (_, place) => place >= from && !kept(state, traceAt(state, place)).done,
  );
  return found < 0 ? state.order.length : found;
}

/** All that is asked about the item here; nothing at the end. */
export function askings(state: State): Asking[] {
  const { order, place } = state;
  return place >= order.length ? [] : askingsAbout(state, traceAt(state, place));
}

/** What has no answer yet of the item here. */
export function openAskings(state: State): Asking[] {
  return state.place >= state.order.length ? [] : missingOf(state, traceAt(state, state.place));
}

function askingsAbout({ setup }: State, traceId: string): Asking[] {
  return askingsOf(setup.head.questions, setup.partsOf(traceId));
}

/** What has no answer yet; who decides a disagreement says why as well. */
function missingOf(state: State, traceId: string): Asking[] {
  const { list } = state.setup.head;
  const item = kept(state, traceId);
  return askingsAbout(state, traceId).filter((asking) => {
    const answer = answerTo(item, asking);
    if (answer === null) return isNeeded(asking);
    return list.kind === "disagreement" && answer.reason.trim() === "";
  });
}

/** What was answered before in another place is not asked again; what this browser kept can still be edited. */
export function openOrder(
  { head, index, labeler }: DeskSetup,
  items: ReadonlyMap<string, KeptItem>,
): number[] {
  const before = new Set(head.answered[labeler] ?? []);
  const order = reviewOrder({ list: head.list, index, labeler });
  return order.filter((position) => {
    const traceId = index.traces[position] ?? "";
    return items.has(traceId) || !before.has(traceId);
  });
}

/** Texts may stay empty; everything else wants an answer or "I can't tell". */
function isNeeded({ question: { input } }: Asking): boolean {
  return !("text" in input) && !("text_list" in input);
}

/** Counts how far these items are. */
export function progressOf(items: readonly KeptItem[]): Progress {
  const done = items.filter((item) => item.done);
  return {
    total: items.length,
    done: done.length,
    skipped: done.filter(({ skipped }) => skipped !== null).length,
    unsent: done.filter(isUnsent).length,
    minutes: minutesLeft({ times: done.map(({ at }) => at), open: items.length - done.length }),
  };
}
