import type { Json } from "../../formats/json.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import { CANT_TELL } from "../../labels/kept-item.ts";
import { optionKeys, optionsOf } from "./keys.ts";
import { ListInput } from "./list-input.tsx";
import { NumberInput } from "./number-input.tsx";
import type { QuestionCardProps } from "./question-card.tsx";

/** The ways to answer a question: buttons wherever there are options, fields elsewhere. */
export function AnswerInput(props: QuestionCardProps) {
  const { question, answer, id, onAnswer } = props;
  const { input } = question;
  const value = answer === null || answer.value === CANT_TELL ? null : answer.value;
  if (optionsOf(question).length > 0) return <Options {...props} value={value} />;
  if ("numeric" in input)
    return <NumberInput id={id} bounds={input.numeric} value={value} onAnswer={onAnswer} />;
  if ("text_list" in input)
    return <ListInput id={id} limits={input.text_list} value={value} onAnswer={onAnswer} />;
  const longest = "text" in input ? input.text.max_length : 0;
  return <TextInput id={id} longest={longest} value={value} title={question.title} onAnswer={onAnswer} />;
}

/** The value of a question after one of its options was chosen; several may stand where the question says so. */
export function chosen(question: LabelSchema, value: Json, option: number): Json | null {
  const picked = optionsOf(question)[option] ?? null;
  if (!isMultiple(question)) return picked;
  const before = Array.isArray(value) ? value : [];
  const after = before.includes(picked) ? before.filter((one) => one !== picked) : [...before, picked];
  const inOrder = optionsOf(question).filter((one) => after.includes(one));
  return inOrder.length === 0 ? null : inOrder;
}

function isMultiple({ input }: LabelSchema): boolean {
  return "categorical" in input && input.categorical.multiple;
}

function Options({ question, active, value, onAnswer }: QuestionCardProps & { value: Json }) {
  const keys = optionKeys(question);
  const options = optionsOf(question);
  const isChosen = (option: Json) => (Array.isArray(value) ? value.includes(option) : value === option);
  const scale = "numeric" in question.input;
  return (
    <>
      {isMultiple(question) && <p class="small">More than one may be right.</p>}
      <div class={scale ? "options scale" : options.length === 2 ? "options two" : "options"}>
        {options.map((option, position) => (
          <button
            type="button"
            class="option"
            aria-pressed={isChosen(option)}
            aria-keyshortcuts={active && keys[position] ? keys[position] : undefined}
            onClick={() => onAnswer(chosen(question, value, position))}
          >
            <span>{wordsOf(question, option)}</span>
            {active && keys[position] && !scale && <kbd>{keys[position]}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}

/** What an option says on its button. */
export function wordsOf({ input }: LabelSchema, option: Json): string {
  if ("pass_fail" in input && typeof option === "boolean") {
    return capital(option ? input.pass_fail.positive : input.pass_fail.negative);
  }
  if (Array.isArray(option)) return option.map(String).join(", ");
  return typeof option === "string" ? capital(option) : JSON.stringify(option);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface TextInputProps {
  id: string;
  longest: number;
  title: string;
  value: Json;
  onAnswer: (value: Json | null) => void;
}

function TextInput({ id, longest, title, value, onAnswer }: TextInputProps) {
  const text = typeof value === "string" ? value : "";
  const left = longest - text.length;
  return (
    <>
      <textarea
        id={id}
        rows={5}
        maxLength={longest}
        aria-label={title}
        value={text}
        onInput={({ currentTarget }) => onAnswer(currentTarget.value === "" ? null : currentTarget.value)}
      />
      {left < longest / 10 && <p class="small">{left} characters left</p>}
    </>
  );
}
