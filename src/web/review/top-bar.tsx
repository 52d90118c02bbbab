import type { Desk } from "./desk.ts";
import type { Panel } from "./workspace.tsx";

/** The bar on top: which list, how far, how long still, and the way to hand answers in. */
export function TopBar({
  desk,
  onPanel,
  busy,
  onSave,
  onLeave,
}: {
  desk: Desk;
  /** Answers are on their way. */
  busy: boolean;
  onPanel: (panel: Panel) => void;
  onSave: () => void;
  onLeave: () => void;
}) {
  const { done, total, minutes, unsent } = desk.progress();
  return (
    <header class="bar">
      <div class="bar-title">
        <h1>{desk.head.list.name}</h1>
        <button
          type="button"
          class="quiet who"
          onClick={onLeave}
          aria-label={`You are ${desk.labeler}. Change`}
        >
          {desk.labeler}
        </button>
      </div>
      <div class="bar-progress">
        <progress value={done} max={Math.max(1, total)} aria-label="Answered" />
        <p>
          {total === 0 && desk.head.chat
            ? "Nothing asked yet"
            : `${done.toLocaleString("en")} of ${total.toLocaleString("en")} answered`}
          {minutes !== null && <span> · {timeLeft(minutes)}</span>}
        </p>
      </div>
      <div class="bar-actions">
        <button type="button" class="quiet" onClick={() => onPanel("overview")}>
          List
        </button>
        <button type="button" class="quiet" aria-label="Help and keys" onClick={() => onPanel("help")}>
          ?
        </button>
        <button
          type="button"
          class={unsent > 0 ? "primary" : "secondary"}
          disabled={done === 0 || busy}
          onClick={onSave}
        >
          {busy ? "Saving…" : "Save my answers"}
        </button>
      </div>
    </header>
  );
}

const HOUR = 60;

/** The time that is left, in words one would say. */
export function timeLeft(minutes: number): string {
  if (minutes === 1) return "about a minute left";
  if (minutes < 2 * HOUR) return `about ${minutes} minutes left`;
  return `about ${Math.round(minutes / HOUR)} hours left`;
}
