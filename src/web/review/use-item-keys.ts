import { useLayoutEffect, useRef } from "preact/hooks";
import type { Json } from "../../formats/json.ts";
import type { Asking } from "../../labels/asking.ts";
import { answerTo, CANT_TELL } from "../../labels/kept-item.ts";
import { chosen } from "./answer-input.tsx";
import type { Desk } from "./desk.ts";
import { type KeyAction, keyAction } from "./keys.ts";
import type { Panel } from "./workspace.tsx";

/** What keys act on while an answer is at hand. */
export interface ItemKeys {
  desk: Desk;
  asking: Asking | null;
  enabled: boolean;
  answer: (asking: Asking, value: Json | null) => void;
  next: () => void;
  onPanel: (panel: Panel) => void;
  onReason: () => void;
}

/** Listens to keys as long as a screen is shown: from before it is drawn, so that fast hands lose none between two screens. */
export function useItemKeys(keys: ItemKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && isWriting(event.target)) (event.target as HTMLElement).blur(); // as just asked
      const { enabled, asking } = latest.current;
      if (document.querySelector("dialog[open]") !== null) return;
      const action = enabled ? keyAction(pressOf(event), asking?.question ?? null) : null;
      if (action === null) return;
      event.preventDefault();
      act(action, latest.current);
    };
    window.addEventListener("keydown", listen);
    window.addEventListener("click", leaveOption);
    return () => {
      window.removeEventListener("keydown", listen);
      window.removeEventListener("click", leaveOption);
    };
  }, []);
}

/** A pointer leaves no focus on an option: Enter would press it again, which takes some answers back, and not go on. */
function leaveOption({ detail, target }: MouseEvent): void {
  const option = target instanceof Element ? target.closest<HTMLElement>("button.option") : null;
  if (detail > 0 && option === document.activeElement) option?.blur();
}

function act(action: KeyAction, keys: ItemKeys): void {
  const { desk, asking, answer } = keys;
  switch (action.kind) {
    case "choose":
      if (asking !== null) answer(asking, chosen(asking.question, valueHere(desk, asking), action.option));
      break;
    case "cant_tell":
      if (asking !== null) answer(asking, CANT_TELL);
      break;
    case "next":
      keys.next();
      break;
    case "back":
      desk.back();
      break;
    case "reason":
      keys.onReason();
      break;
    case "skip":
    case "help":
    case "overview":
      keys.onPanel(action.kind);
  }
}

function valueHere(desk: Desk, asking: Asking): Json {
  return answerTo(desk.kept(desk.traceAt(desk.place())), asking)?.value ?? null;
}

function pressOf(event: KeyboardEvent) {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  const onControl = target instanceof Element && target.closest("button, summary, a, [role=button]") !== null;
  return {
    key,
    modified: ctrlKey || altKey || metaKey || event.repeat,
    writing: isWriting(target),
    onControl,
  };
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
