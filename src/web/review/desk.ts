import type { Json } from "../../formats/json.ts";
import type { Asking } from "../../labels/asking.ts";
import {
  finished,
  handedIn,
  type KeptItem,
  passedOver,
  withAnswer,
  withoutAnswer,
  withReason,
} from "../../labels/kept-item.ts";
import type { ReviewHead } from "../../labels/review-data.ts";
import {
  askings,
  type DeskSetup,
  firstOpen,
  keep,
  kept,
  moment,
  moveOn,
  moveTo,
  moveToNew,
  openAskings,
  openOrder,
  type Progress,
  progressOf,
  type State,
  store,
  storeAnswer,
  tell,
  traceAt,
} from "./desk-state.ts";

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
  answer(traceId: string, asking: Asking, value: Json | null): void;
  explain(traceId: string, asking: Asking, reason: string): void;
  skip(reason: string): void;
  /** Moves on from a complete item to the next open one. */
  next(): void;
  back(): void;
  goTo(place: number): void;
  /** Goes to an item that has just come into the index. */
  append(traceId: string): void;
  /** What is asked about the item here and has no answer yet. */
  open(): Asking[];
  /** All that is asked about the item here. */
  asked(): Asking[];
  progress(): Progress;
  /** Takes up what another tab wrote. */
  adopt(item: KeptItem): void;
  markHandedIn(traceIds: readonly string[]): void;
  /** False once the browser refused to keep something. */
  safe(): boolean;
  subscribe(listener: () => void): () => void;
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

type Reading =
  | "head"
  | "labeler"
  | "order"
  | "place"
  | "traceAt"
  | "kept"
  | "open"
  | "asked"
  | "progress"
  | "safe"
  | "subscribe";
type Moving = "skip" | "next" | "back" | "goTo" | "append";

function reading(state: State): Pick<Desk, Reading> {
  const { setup, order, listeners } = state;
  return {
    head: setup.head,
    labeler: setup.labeler,
    order,
    place: () => state.place,
    traceAt: (place) => traceAt(state, place),
    kept: (traceId) => kept(state, traceId),
    open: () => openAskings(state),
    asked: () => askings(state),
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
    answer(traceId, asking, value) {
      const item = { ...kept(state, traceId), skipped: null };
      const changed =
        value === null
          ? withoutAnswer(item, asking.key)
          : withAnswer(item, { question: asking, value, ...moment(state) });
      storeAnswer(state, changed);
    },
    explain(traceId, asking, reason) {
      storeAnswer(state, withReason(kept(state, traceId), { question: asking, reason, ...moment(state) }));
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
      store(state, passedOver(here(), { questions: askings(state), reason, ...moment(state) }));
      moveOn(state);
    },
    next() {
      if (state.place >= state.order.length || openAskings(state).length > 0) return;
      if (!here().done) store(state, finished(here(), state.setup.now()));
      moveOn(state);
    },
    back: () => moveTo(state, state.place - 1),
    goTo: (place) => moveTo(state, place),
    append: (traceId) => moveToNew(state, traceId),
  };
}
