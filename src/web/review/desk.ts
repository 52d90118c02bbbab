import type { Json } from "../../formats/json.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import {
  answerTo,
  finished,
  handedIn,
  isUnsent,
  type KeptItem,
  type Moment,
  passedOver,
  untouched,
  withAnswer,
  withoutAnswer,
  withReason,
} from "../../labels/kept-item.ts";
import { minutesLeft } from "../../labels/pace.ts";
import type { ItemIndex, ReviewHead } from "../../labels/review-data.ts";
import { reviewOrder } from "../../labels/review-order.ts";
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

/** One person's work on one list: where they are and what they said. Every change is kept before it is shown. */
export interface Desk {
  readonly head: ReviewHead;
  readonly labeler: string;
  /** Positions of this person's items, in their order. */
  readonly order: readonly number[];
  /** Place in the order; its length stands for the end. */
  place(): number;
  traceAt(place: number): string;
  kept(traceId: string): KeptItem;
  answer(traceId: string, question: LabelSchema, value: Json | null): void;
  explain(traceId: string, question: LabelSchema, reason: string): void;
  skip(reason: string): void;
  /** Moves on from a complete item to the next open one. */
  next(): void;
  back(): void;
  goTo(place: number): void;
  /** Questions of the item here that have no answer yet. */
  open(): LabelSchema[];
  progress(): Progress;
  /** Takes up what another tab wrote. */
  adopt(item: KeptItem): void;
  markHandedIn(traceIds: readonly string[]): void;
  /** False once the browser refused to keep something. */
  safe(): boolean;
  subscribe(listener: () => void): () => void;
}

/** What a desk is opened with; time and chance come from outside. */
export interface DeskSetup {
  head: ReviewHead;
  index: ItemIndex;
  labeler: string;
  vault: Vault;
  now: () => string;
  newId: () => string;
}

/** Opens a person's desk at their first open item, with all that this browser has kept. */
export function openDesk(setup: DeskSetup): Desk {
  const items = setup.vault.load();
  const state: State = {
    setup,
    items,
    order: openOrder(setup, items),
    place: 0,
    safe: true,
    listeners: new Set(),
  };
  state.place = firstOpen(state);
  return { ...reading(state), ...writing(state), ...moving(state) };
}

/** What a desk remembers; `place` is the order's length at the end. */
interface State {
  readonly setup: DeskSetup;
  readonly items: Map<string, KeptItem>;
  readonly order: readonly number[];
  place: number;
  safe: boolean;
  readonly listeners: Set<() => void>;
}

type Reading =
  | "head"
  | "labeler"
  | "order"
  | "place"
  | "traceAt"
  | "kept"
  | "open"
  | "progress"
  | "safe"
  | "subscribe";
type Moving = "skip" | "next" | "back" | "goTo";

function reading(state: State): Pick<Desk, Reading> {
  const { setup, order, listeners } = state;
  return {
    head: setup.head,
    labeler: setup.labeler,
    order,
    place: () => state.place,
    traceAt: (place) => traceAt(state, place),
    kept: (traceId) => kept(state, traceId),
    open: () => openQuestions(state),
    progress: () => progressOf(order.map((_, place) => kept(state, traceAt(state, place)))),
    safe: () => state.safe,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function writing(state: State): Omit<Desk, Reading | Moving> {
  return {
    answer(traceId, question, value) {
      const item = { ...kept(state, traceId), skipped: null };
      const changed =
        value === null
          ? withoutAnswer(item, question.name)
          : withAnswer(item, { question, value, ...moment(state) });
      store(state, changed);
    },
    explain(traceId, question, reason) {
      store(state, withReason(kept(state, traceId), { question, reason, ...moment(state) }));
    },
    adopt(item) {
      state.items.set(item.trace_id, item);
      tell(state);
    },
    markHandedIn(traceIds) {
      for (const traceId of traceIds) keep(state, handedIn(kept(state, traceId)));
      tell(state);
    },
  };
}

function moving(state: State): Pick<Desk, Moving> {
  const here = () => kept(state, traceAt(state, state.place));
  return {
    skip(reason) {
      const { questions } = state.setup.head;
      store(state, passedOver(here(), { questions, reason, ...moment(state) }));
      moveOn(state);
    },
    next() {
      if (state.place >= state.order.length || openQuestions(state).length > 0) return;
      if (!here().done) store(state, finished(here(), state.setup.now()));
      moveOn(state);
    },
    back: () => moveTo(state, state.place - 1),
    goTo: (place) => moveTo(state, place),
  };
}

function traceAt({ setup, order }: State, place: number): string {
  return setup.index.traces[order[place] ?? -1] ?? "";
}

function kept({ items }: State, traceId: string): KeptItem {
  return items.get(traceId) ?? untouched(traceId);
}

function moment({ setup }: State): Moment {
  return { now: setup.now(), newId: setup.newId };
}

function keep(state: State, item: KeptItem): void {
  state.items.set(item.trace_id, item);
  state.safe = state.setup.vault.keep(item) && state.safe;
}

function store(state: State, item: KeptItem): void {
  keep(state, item);
  tell(state);
}

function tell({ listeners }: State): void {
  for (const listener of listeners) listener();
}

function moveTo(state: State, place: number): void {
  state.place = Math.max(0, Math.min(state.order.length, place));
  tell(state);
}

/** To the next open item behind this one, else to the first open one, else to the end. */
function moveOn(state: State): void {
  const later = firstOpen(state, state.place + 1);
  moveTo(state, later < state.order.length ? later : firstOpen(state));
}

function firstOpen(state: State, from = 0): number {
  const found = state.order.findIndex(
    (_, place) => place >= from && !kept(state, traceAt(state, place)).done,
  );
  return found < 0 ? state.order.length : found;
}

/** Questions without an answer; who decides a disagreement says why as well. */
function openQuestions(state: State): LabelSchema[] {
  const { questions, list } = state.setup.head;
  const item = kept(state, traceAt(state, state.place));
  return questions.filter((question) => {
    const answer = answerTo(item, question);
    if (answer === null) return isNeeded(question);
    return list.kind === "disagreement" && answer.reason.trim() === "";
  });
}

/** What was answered before in another place is not asked again; what this browser kept can still be edited. */
function openOrder({ head, index, labeler }: DeskSetup, items: ReadonlyMap<string, KeptItem>): number[] {
  const before = new Set(head.answered[labeler] ?? []);
  const order = reviewOrder({ list: head.list, index, labeler });
  return order.filter((position) => {
    const traceId = index.traces[position] ?? "";
    return items.has(traceId) || !before.has(traceId);
  });
}

/** Texts may stay empty; everything else wants an answer or "I can't tell". */
function isNeeded({ input }: LabelSchema): boolean {
  return !("text" in input) && !("text_list" in input);
}

function progressOf(items: readonly KeptItem[]): Progress {
  const done = items.filter((item) => item.done);
  return {
    total: items.length,
    done: done.length,
    skipped: done.filter(({ skipped }) => skipped !== null).length,
    unsent: done.filter(isUnsent).length,
    minutes: minutesLeft({ times: done.map(({ at }) => at), open: items.length - done.length }),
  };
}
