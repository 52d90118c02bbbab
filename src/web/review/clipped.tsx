import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** Characters shown at first, and added by each press: five million of them would stop the page. */
const FIRST = 12_000;
const MORE = 60_000;

/** A text of any length, its beginning first. */
export function Clipped({
  text,
  children,
}: {
  text: string;
  children: (shown: string) => ComponentChildren;
}) {
  const [length, setLength] = useState(FIRST);
  if (text.length <= length) return <>{children(text)}</>;
  const left = text.length - length;
  return (
    <>
      {children(text.slice(0, length))}
      <button type="button" class="more" onClick={() => setLength(length + MORE)}>
        Show more ({amount(left)} left)
      </button>
    </>
  );
}

function amount(characters: number): string {
  if (characters >= 1_000_000) return `${(characters / 1_000_000).toFixed(1)} million characters`;
  return `${characters.toLocaleString("en")} characters`;
}
