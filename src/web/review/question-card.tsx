import type { Json } from "../../formats/json.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import { CANT_TELL, type KeptAnswer } from "../../labels/kept-item.ts";
import { AnswerInput } from "./answer-input.tsx";
import { MarkdownView } from "./markdown-view.tsx";
import { visibleText } from "./visible-text.ts";

/** What a card needs: one question about one answer, and what was said so far. */
export interface QuestionCardProps {
  question: LabelSchema;
  /** Of the card's element; no other has it. */
  id: string;
  /** The document or tool call that is asked about; null: the answer. */
  about: { kind: string; title: string } | null;
  answer: KeptAnswer | null;
  /** Keys act on this question. */
  active: boolean;
  numbered: string | null;
  /** The list decides a disagreement: every answer wants its reason. */
  decides: boolean;
  onAnswer: (value: Json | null) => void;
  onReason: (reason: string) => void;
  onDone: () => void;
}

/** One question: title, instruction, the ways to answer it, "I can't tell", and room for a reason. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, id, about, answer, active, numbered, onAnswer } = props;
  const cant = answer?.value === CANT_TELL;
  return (
    <fieldset
      id={id}
      class={`question${active ? " active" : ""}${numbered ? " one-of-many" : ""}`}
      aria-describedby={question.instruction ? `${id}-how` : undefined}
    >
      <legend>
        {numbered && <span class="number">{numbered}</span>} {question.title}
        {about && (
          <span class="about">
            <span class="tag">{about.kind}</span> {visibleText(about.title)}
          </span>
        )}
      </legend>
      {question.instruction && (
        <div id={`${id}-how`} class="instruction">
          <MarkdownView text={question.instruction} />
        </div>
      )}
      <AnswerInput {...props} id={`${id}-answer`} />
      <button
        type="button"
        class="option cant"
        aria-pressed={cant}
        aria-keyshortcuts={active ? "c" : undefined}
        onClick={() => onAnswer(cant ? null : CANT_TELL)}
      >
        <span>I can't tell</span> {active && <kbd>c</kbd>}
      </button>
      {asksReason(props) && <ReasonBox {...props} id={`${id}-reason`} />}
    </fieldset>
  );
}

/** A reason may be given once there is an answer; some answers ask for one. */
function asksReason({ question, answer, decides }: QuestionCardProps): boolean {
  return answer !== null && (decides || question.enable_comment || wantsReason(question, answer.value));
}

/** Whether this answer asks what is wrong. */
export function wantsReason(question: LabelSchema, value: Json): boolean {
  const { input } = question;
  const named = "pass_fail" in input && typeof value === "boolean" ? nameOf(input.pass_fail, value) : value;
  return question.reason_for.some((one) => one === value || one === named);
}

function nameOf({ positive, negative }: { positive: string; negative: string }, value: boolean): string {
  return value ? positive : negative;
}

function ReasonBox({ id, question, answer, decides, onReason, onDone }: QuestionCardProps & { id: string }) {
  const wanted = answer !== null && wantsReason(question, answer.value);
  return (
    <div class={wanted || decides ? "reason wanted" : "reason"}>
      <label for={id}>{decides ? "Why?" : wanted ? "What is wrong?" : "Why? (if you like)"}</label>
      <textarea
        id={id}
        rows={1}
        value={answer?.reason ?? ""}
        onInput={({ currentTarget }) => onReason(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          onDone();
        }}
      />
      <p class="small while-writing">Enter goes on, Shift and Enter starts a new line.</p>
    </div>
  );
}
