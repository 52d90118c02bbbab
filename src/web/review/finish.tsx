import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "./desk.ts";
import { useItemKeys } from "./use-item-keys.ts";
import type { Panel } from "./workspace.tsx";

/** Nothing is at hand here: what is left of the keys is back, the list and help. */
const NO_ITEM = { answer: () => {}, next: () => {}, onReason: () => {} };

/** The end of the list: thanks, what there is, and the way to hand it in. */
export function Finish({
  desk,
  keys,
  onSave,
  onPanel,
}: {
  desk: Desk;
  keys: boolean;
  onSave: () => void;
  onPanel: (panel: Panel) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const here = (panel: Panel) => panel !== "skip" && onPanel(panel);
  useItemKeys({ desk, asking: null, enabled: keys, ...NO_ITEM, onPanel: here });
  const { done, skipped, unsent, total } = desk.progress();
  const { handIn } = desk.head;
  return (
    <main class="finish">
      <h2 ref={heading} tabIndex={-1}>
        {total === 0 ? "Nothing waits for you here." : "That was the last one. Thank you!"}
      </h2>
      {total > 0 && (
        <p class="lead">
          You answered {done - skipped} of {total}
          {skipped > 0 && ` and skipped ${skipped}`}.{" "}
          {unsent > 0 ? "One step is left: hand them in." : "Everything is handed in."}
        </p>
      )}
      {total > 0 && (
        <div class="steps">
          <button type="button" class="primary" onClick={onSave}>
            Save my answers
          </button>
          <button type="button" class="secondary" onClick={() => onPanel("overview")}>
            Look at the list again
          </button>
        </div>
      )}
      {handIn.kind === "file" && total > 0 && (
        <p class="small">Saving makes one file. Send it back to the person who asked you.</p>
      )}
      {handIn.kind === "file" && handIn.github && total > 0 && (
        <button type="button" class="quiet" onClick={() => onPanel("token")}>
          I have a GitHub token
        </button>
      )}
    </main>
  );
}
