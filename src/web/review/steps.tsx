import type { Desk } from "./desk.ts";
import type { Panel } from "./workspace.tsx";

/** Back, skip and next, and what is missing where somebody wants to move on too early. */
export function Steps({
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
  const complete = desk.open().length === 0;
  return (
    <>
      <p role="status" class={nudge ? "small fault" : "small"}>
        {nudge && missing(desk)}
      </p>
      <div class="steps">
        <button type="button" class="secondary" disabled={desk.place() === 0} onClick={desk.back}>
          Back
        </button>
        <button type="button" class="secondary" onClick={() => onPanel("skip")}>
          Skip
        </button>
        <button type="button" class={complete ? "primary" : "secondary"} onClick={onNext}>
          Next
        </button>
      </div>
    </>
  );
}

function missing(desk: Desk): string {
  const open = desk.open().length;
  if (desk.head.list.kind === "disagreement") return "Please decide, and say why.";
  return open === 1 ? "One question has no answer yet." : `${open} questions have no answer yet.`;
}
