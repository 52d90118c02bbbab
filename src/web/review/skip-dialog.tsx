import { useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";

const REASONS = ["It is not my field", "Something is missing to decide", "I can't read it", "Another reason"];
const OTHER = REASONS.length - 1;

/** Asks why an answer is passed over; the reason goes to whoever made the list. */
export function SkipDialog({ onSkip, onClose }: { onSkip: (reason: string) => void; onClose: () => void }) {
  const [picked, setPicked] = useState(0);
  const [text, setText] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    const said = text.trim();
    onClose();
    onSkip(picked === OTHER ? said || "Another reason" : [REASONS[picked], said].filter(Boolean).join(": "));
  };
  return (
    <Dialog title="Skip this answer" onClose={onClose}>
      <form onSubmit={submit}>
        <fieldset class="choices">
          <legend>Why?</legend>
          {REASONS.map((reason, position) => (
            <label class="check">
              <input
                type="radio"
                name="why"
                checked={picked === position}
                onChange={() => setPicked(position)}
              />
              {reason}
            </label>
          ))}
        </fieldset>
        <label for="skip-text">A word more, if you like</label>
        <textarea
          id="skip-text"
          rows={2}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="primary">
          Skip it
        </button>
      </form>
    </Dialog>
  );
}
