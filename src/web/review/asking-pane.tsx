import { useEffect, useState } from "preact/hooks";
import type { Json } from "../../formats/json.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import type { Asking } from "../../labels/asking.ts";
import { answerTo } from "../../labels/kept-item.ts";
import { CHAT_TEXT } from "./chat-composer.tsx";
import { partTitle } from "./conversation.ts";
import type { Desk } from "./desk.ts";
import { isYesNo } from "./keys.ts";
import { OpinionsView } from "./opinions-view.tsx";
import type { PageData } from "./page-data.ts";
import { QuestionCard, wantsReason } from "./question-card.tsx";
import { Steps } from "./steps.tsx";
import { useItemKeys } from "./use-item-keys.ts";
import type { Panel } from "./workspace.tsx";

interface AskingPaneProps {
  desk: Desk;
  data: PageData;
  keys: boolean;
  onPanel: (panel: Panel) => void;
  /** Tells which document or tool call is asked about; null: the answer. */
  onPart: (path: string | null) => void;
}

/** The questions about the answer at hand, and the steps from it to the next. */
export function AskingPane({ desk, data, keys, onPanel, onPart }: AskingPaneProps) {
  const traceId = desk.traceAt(desk.place());
  const { list } = desk.head;
  const askings = desk.asked();
  const [active, setActive] = useActiveQuestion(desk, traceId);
  const [nudge, setNudge] = useState(false);
  const asking = askings[active] ?? null;
  const path = asking?.part?.path ?? null;
  useEffect(() => onPart(path), [path]);
  useEffect(() => {
    // The first question stands where the eye is; the page begins with the answer.
    if (active > 0) document.getElementById(cardId(traceId, active))?.scrollIntoView({ block: "nearest" });
  }, [traceId, active]);
  const next = () => {
    const missing = desk.open().length > 0;
    setNudge(missing);
    if (missing) setActive(nextOpen(desk, active - 1)); // keys then answer what is missing, not what was answered last
    desk.next();
    if (desk.head.chat && desk.open().length === 0) focusLater(CHAT_TEXT);
  };
  const answer = (asked: Asking, value: Json | null) => {
    setNudge(false);
    giveAnswer({ desk, traceId, asked, value });
    if (value !== null && askings.length > 1) setActive(nextOpen(desk, positionOf(askings, asked)));
  };
  // From a reason that is written on to the next open question; where none is, to the next answer.
  const goOn = (position: number) => {
    const after = nextOpen(desk, position);
    if (desk.open().length === 0 || after === position) return next();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setActive(after);
  };
  const onReason = () => asking && focusLater(reasonId(traceId, active));
  useItemKeys({ desk, asking, enabled: keys, answer, next, onPanel, onReason });
  return (
    <aside class="asking" aria-label="Questions">
      <OpinionsView item={data.item(traceId)} questions={desk.head.questions} />
      {askings.map((one, position) => (
        <div key={`${traceId} ${one.key}`} onFocusIn={() => setActive(position)}>
          <QuestionCard
            question={one.question}
            id={cardId(traceId, position)}
            about={one.part && partTitle(data.item(traceId).spans, one.part.path)}
            answer={answerTo(desk.kept(traceId), one)}
            active={keys && position === active}
            decides={list.kind === "disagreement"}
            numbered={askings.length > 1 ? `${position + 1}` : null}
            onAnswer={(value) =>
              isTyped(one.question) ? desk.answer(traceId, one, value) : answer(one, value)
            }
            onReason={(reason) => desk.explain(traceId, one, reason)}
            onDone={() => goOn(position)}
          />
        </div>
      ))}
      <Steps desk={desk} nudge={nudge} onNext={next} onPanel={onPanel} />
    </aside>
  );
}

/** Keeps an answer, then goes where it leads: to the reason it asks for, or straight on from a lone yes or no. */
function giveAnswer({
  desk,
  traceId,
  asked,
  value,
}: {
  desk: Desk;
  traceId: string;
  asked: Asking;
  value: Json | null;
}): void {
  const askings = desk.asked();
  const { question } = asked;
  desk.answer(traceId, asked, value);
  if (value === null) return;
  const wantsWhy = desk.head.list.kind === "disagreement" || wantsReason(question, value);
  if (wantsWhy) focusLater(reasonId(traceId, positionOf(askings, asked)));
  else if (askings.length === 1 && isYesNo(question)) desk.next();
}

function isTyped({ input }: LabelSchema): boolean {
  return "text" in input || "text_list" in input || ("numeric" in input && !input.numeric.integer);
}

/** The question that keys act on: the first without an answer, until another is chosen. */
function useActiveQuestion(desk: Desk, traceId: string): [number, (position: number) => void] {
  const [state, setState] = useState({ traceId, active: nextOpen(desk, -1) });
  const here = state.traceId === traceId ? state.active : nextOpen(desk, -1);
  return [here, (active) => setState({ traceId, active })];
}

function nextOpen(desk: Desk, from: number): number {
  const askings = desk.asked();
  const open = desk.open().map((asking) => positionOf(askings, asking));
  return open.find((position) => position > from) ?? open[0] ?? Math.max(0, from);
}

function positionOf(askings: readonly Asking[], { key }: Asking): number {
  return askings.findIndex((one) => one.key === key);
}

function cardId(traceId: string, position: number): string {
  return `${traceId}-${position}`;
}

function reasonId(traceId: string, position: number): string {
  return `${cardId(traceId, position)}-reason`;
}

/** The box may only just be coming: it stands once the change is rendered, in a microtask ahead of this one. Not later: what is typed at once belongs into it. */
function focusLater(id: string): void {
  queueMicrotask(() => document.getElementById(id)?.focus());
}
