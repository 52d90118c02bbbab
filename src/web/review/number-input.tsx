import { useState } from "preact/hooks";
import type { Json } from "../../formats/json.ts";

/** Between which numbers a question wants one. */
interface Bounds {
  min: number;
  max: number;
  integer: boolean;
}

/** A number to write; only one within the bounds is an answer. */
export function NumberInput({
  id,
  bounds,
  value,
  onAnswer,
}: {
  id: string;
  bounds: Bounds;
  value: Json;
  onAnswer: (value: Json | null) => void;
}) {
  const [text, setText] = useState(typeof value === "number" ? String(value) : "");
  const faulty = text !== "" && readNumber(text, bounds) === null;
  const wanted = `${bounds.integer ? "A whole number" : "A number"} from ${bounds.min} to ${bounds.max}`;
  return (
    <>
      <label for={id} class="small">
        {wanted}
      </label>
      <input
        id={id}
        inputMode={bounds.integer && bounds.min >= 0 ? "numeric" : "text"}
        autocomplete="off"
        value={text}
        aria-invalid={faulty}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onAnswer(readNumber(currentTarget.value, bounds));
        }}
      />
      {faulty && (
        <p class="small fault" role="alert">
          {wanted}, please.
        </p>
      )}
    </>
  );
}

/** The number that a text says, with a comma or a point; null where it is none of the wanted ones. */
export function readNumber(text: string, { min, max, integer }: Bounds): number | null {
  const plain = text.trim().replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  const wanted = number >= min && number <= max && (!integer || Number.isInteger(number));
  return wanted ? number : null;
}
