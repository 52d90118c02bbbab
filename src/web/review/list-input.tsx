import { useState } from "preact/hooks";
import type { Json } from "../../formats/json.ts";

/** A list of short texts; an empty one at the end waits for the next. */
export function ListInput({
  id,
  limits,
  value,
  onAnswer,
}: {
  id: string;
  limits: { max_count: number; max_length_each: number };
  value: Json;
  onAnswer: (value: Json | null) => void;
}) {
  const given = Array.isArray(value) ? value.map(String) : [];
  const [texts, setTexts] = useState(given);
  const rows = texts.length < limits.max_count ? [...texts, ""] : texts;
  const change = (position: number, text: string) => {
    const changed = rows.map((row, at) => (at === position ? text : row));
    while (changed.at(-1) === "") changed.pop();
    setTexts(changed);
    const written = changed.map((row) => row.trim()).filter((row) => row !== "");
    onAnswer(written.length === 0 ? null : written);
  };
  return (
    <ol class="texts">
      {rows.map((row, position) => (
        <li>
          <input
            id={position === 0 ? id : `${id}-${position}`}
            aria-label={`Point ${position + 1}`}
            maxLength={limits.max_length_each}
            autocomplete="off"
            value={row}
            placeholder={position === 0 ? "One point a line" : "Another one"}
            onInput={({ currentTarget }) => change(position, currentTarget.value)}
          />
        </li>
      ))}
    </ol>
  );
}
