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
  const { head, index, labeler, vault } = setup;
  const items = vault.load();
  const order = openOrder(setup, items);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let safe = true;
  const traceAt = (place: number) => index.traces[order[place] ?? -1] ?? "";
  const kept = (traceId: string) => items.get(traceId) ?? untouched(traceId);
  const isDone = (place: number) => kept(traceAt(place)).done;
  const isOpen = (_: number, place: number) => !isDone(place);
  let place = afterEnd(order.findIndex(isOpen));
  const moment = (): Moment => ({ now: setup.now(), newId: setup.newId });

  function afterEnd(found: number): number {
    return found < 0 ? order.length : found;
  }

  function store(item: KeptItem): void {
    items.set(item.trace_id, item);
    safe = vault.keep(item) && safe;
    tell();
  }

  function moveTo(next: number): void {
    place = Math.max(0, Math.min(order.length, next));
    tell();
  }

  function moveOn(): void {
    const later = order.findIndex((_, at) => at > place && !isDone(at));
    moveTo(later < 0 ? afterEnd(order.findIndex(isOpen)) : later);
  }

  const open = () =>
    head.questions.filter(
      (question) => isNeeded(question) && answerTo(kept(traceAt(place)), question) === null,
    );

  return {
    head,
    labeler,
    order,
    place: () => place,
    traceAt,
    kept,
    answer(traceId, question, value) {
      const item = { ...kept(traceId), skipped: null };
      store(
        value === null
          ? withoutAnswer(item, question.name)
          : withAnswer(item, { question, value, ...moment() }),
      );
    },
    explain(traceId, question, reason) {
      store(withReason(kept(traceId), { question, reason, ...moment() }));
    },
    skip(reason) {
      store(passedOver(kept(traceAt(place)), { questions: head.questions, reason, ...moment() }));
      moveOn();
    },
    next() {
      const item = kept(traceAt(place));
      if (place >= order.length || open().length > 0) return;
      if (!item.done) store(finished(item, setup.now()));
      moveOn();
    },
    back: () => moveTo(place - 1),
    goTo: moveTo,
    open,
    progress: () => progressOf(order.map((_, at) => kept(traceAt(at)))),
    adopt(item) {
      items.set(item.trace_id, item);
      tell();
    },
    markHandedIn(traceIds) {
      for (const traceId of traceIds) store(handedIn(kept(traceId)));
    },
    safe: () => safe,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
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
