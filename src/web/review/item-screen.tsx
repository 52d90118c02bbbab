import { useEffect, useRef, useState } from "preact/hooks";
import type { LabelSchema } from "../../formats/schema.ts";
import { answerTo, type KeptAnswer } from "../../labels/kept-item.ts";
import { CompareView } from "./compare-view.tsx";
import { AnsweredView, AskedView } from "./conversation-view.tsx";
import type { Desk } from "./desk.ts";
import { isYesNo } from "./keys.ts";
import { OpinionsView } from "./opinions-view.tsx";
import type { PageData } from "./page-data.ts";
import { QuestionCard, wantsReason } from "./question-card.tsx";
import { useItemKeys } from "./use-item-keys.ts";
import type { Panel } from "./workspace.tsx";

/** What the screen of one answer needs. */
export interface ItemScreenProps {
  desk: Desk;
  data: PageData;
  /** Single keys act: switched on, and no dialog is open. */
  keys: boolean;
  onPanel: (panel: Panel) => void;
}

/** One answer at hand: the conversation on the left, the questions on the right. */
export function ItemScreen({ desk, data, keys, onPanel }: ItemScreenProps) {
  const place = desk.place();
  const traceId = desk.traceAt(place);
  const item = data.item(traceId);
  const { questions, list } = desk.head;
  const [active, setActive] = useActiveQuestion(desk, traceId);
  const [nudge, setNudge] = useState(false);
  const decides = list.kind === "disagreement";
  const heading = useFocusOnChange(traceId);
  const question = questions[active] ?? null;
  const next = () => {
    setNudge(desk.open().length > 0);
    desk.next();
  };
  const answer = (asked: LabelSchema, value: KeptAnswer["value"] | null) => {
    desk.answer(traceId, asked, value);
    setNudge(false);
    if (value === null) return;
    if (asked.reason_for.length > 0 && wantsReason(asked, value)) return focusLater(reasonId(traceId, asked));
    if (questions.length === 1 && isYesNo(asked)) return desk.next();
    setActive(nextOpen(desk, questions.indexOf(asked)));
  };
  useItemKeys({
    desk,
    question,
    enabled: keys,
    answer,
    next,
    onPanel,
    onReason: () => question && focusLater(reasonId(traceId, question)),
  });
  const withReference = questions.some(({ show_expectation }) => show_expectation);
  return (
    <main class={list.kind === "compare" ? "item comparing" : "item"}>
      <section class="reading" aria-labelledby="here">
        <h2 id="here" ref={heading} tabIndex={-1}>
          Answer {(place + 1).toLocaleString("en")} of {desk.order.length.toLocaleString("en")}
        </h2>
        <div key={traceId}>
          <AskedView item={item} />
          {list.kind === "compare" ? (
            <CompareView desk={desk} data={data} withReference={withReference} />
          ) : (
            <AnsweredView item={item} withReference={withReference} />
          )}
          <OpinionsView item={item} questions={questions} />
        </div>
      </section>
      <aside class="asking" aria-label="Questions">
        {questions.map((one, position) => (
          <div key={`${traceId} ${one.name}`} onFocusIn={() => setActive(position)}>
            <QuestionCard
              question={one}
              scope={traceId}
              answer={answerTo(desk.kept(traceId), one)}
              active={keys && position === active}
              decides={decides}
              numbered={questions.length > 1 ? `${position + 1}` : null}
              onAnswer={(value) => (isTyped(one) ? desk.answer(traceId, one, value) : answer(one, value))}
              onReason={(reason) => desk.explain(traceId, one, reason)}
              onDone={next}
            />
          </div>
        ))}
        <Steps desk={desk} nudge={nudge} onNext={next} onPanel={onPanel} />
      </aside>
    </main>
  );
}

function Steps({
  desk,
  nudge,
  onNext,
  onPanel,
}: {
  desk: Desk;
  nudge: boolean;
  onNext: () => void;
  onPanel: (panel: Panel) => void;
}) {
  const open = desk.open().length;
  return (
    <>
      <p role="status" class={nudge ? "small fault" : "small"}>
        {nudge && nudgeText(desk)}
      </p>
      <div class="steps">
        <button type="button" class="secondary" disabled={desk.place() === 0} onClick={desk.back}>
          Back
        </button>
        <button type="button" class="secondary" onClick={() => onPanel("skip")}>
          Skip
        </button>
        <button type="button" class={open === 0 ? "primary" : "secondary"} onClick={onNext}>
          Next
        </button>
      </div>
    </>
  );
}

function nudgeText(desk: Desk): string {
  const open = desk.open().length;
  if (desk.head.list.kind === "disagreement") return "Please decide, and say why.";
  return open === 1 ? "One question has no answer yet." : `${open} questions have no answer yet.`;
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

/** With a new answer the focus goes to its heading: keyboards and screen readers start at the top. */
function useFocusOnChange(traceId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [traceId]);
  return heading;
}

function reasonId(traceId: string, { name }: LabelSchema): string {
  return `${traceId}-${name}-reason`;
}

/** The box may only just be coming: focus it when the page is drawn. */
function focusLater(id: string): void {
  requestAnimationFrame(() => setTimeout(() => document.getElementById(id)?.focus()));
}
