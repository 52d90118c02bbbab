import { useState } from "preact/hooks";
import type { Json } from "../../formats/json.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import { answerTo } from "../../labels/kept-item.ts";
import type { Desk } from "./desk.ts";
import { isYesNo } from "./keys.ts";
import { QuestionCard, wantsReason } from "./question-card.tsx";
import { Steps } from "./steps.tsx";
import { useItemKeys } from "./use-item-keys.ts";
import type { Panel } from "./workspace.tsx";

interface AskingPaneProps {
  desk: Desk;
  keys: boolean;
  onPanel: (panel: Panel) => void;
}

/** The questions about the answer at hand, and the steps from it to the next. */
export function AskingPane({ desk, keys, onPanel }: AskingPaneProps) {
  const traceId = desk.traceAt(desk.place());
  const { questions, list } = desk.head;
  const [active, setActive] = useActiveQuestion(desk, traceId);
  const [nudge, setNudge] = useState(false);
  const question = questions[active] ?? null;
  const next = () => {
    setNudge(desk.open().length > 0);
    desk.next();
  };
  const answer = (asked: LabelSchema, value: Json | null) => {
    setNudge(false);
    giveAnswer({ desk, traceId, asked, value });
    if (value !== null && questions.length > 1) setActive(nextOpen(desk, questions.indexOf(asked)));
  };
  const onReason = () => question && focusLater(reasonId(traceId, question));
  useItemKeys({ desk, question, enabled: keys, answer, next, onPanel, onReason });
  return (
    <aside class="asking" aria-label="Questions">
      {questions.map((one, position) => (
        <div key={`${traceId} ${one.name}`} onFocusIn={() => setActive(position)}>
          <QuestionCard
            question={one}
            scope={traceId}
            answer={answerTo(desk.kept(traceId), one)}
            active={keys && position === active}
            decides={list.kind === "disagreement"}
            numbered={questions.length > 1 ? `${position + 1}` : null}
            onAnswer={(value) => (isTyped(one) ? desk.answer(traceId, one, value) : answer(one, value))}
            onReason={(reason) => desk.explain(traceId, one, reason)}
            onDone={next}
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
  asked: LabelSchema;
  value: Json | null;
}): void {
  const { questions, list } = desk.head;
  desk.answer(traceId, asked, value);
  if (value === null) return;
  if (list.kind === "disagreement" || wantsReason(asked, value)) focusLater(reasonId(traceId, asked));
  else if (questions.length === 1 && isYesNo(asked)) desk.next();
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
  const open = desk.open().map((question) => desk.head.questions.indexOf(question));
  return open.find((position) => position > from) ?? open[0] ?? Math.max(0, from);
}

function reasonId(traceId: string, { name }: LabelSchema): string {
  return `${traceId}-${name}-reason`;
}

/** The box may only just be coming: focus it when the page is drawn. */
function focusLater(id: string): void {
  requestAnimationFrame(() => setTimeout(() => document.getElementById(id)?.focus()));
}
