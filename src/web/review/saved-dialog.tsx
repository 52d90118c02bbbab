import { Dialog } from "./dialog.tsx";
import type { HandedIn } from "./hand-in.ts";

/** Says what became of the answers, and what to do now. */
export function SavedDialog({
  outcome,
  onRetry,
  onToken,
  onClose,
}: {
  outcome: HandedIn;
  onRetry: () => void;
  /** The way with a token of one's own; null where there is none. */
  onToken: (() => void) | null;
  onClose: () => void;
}) {
  switch (outcome.status) {
    case "saved":
      return (
        <Dialog title="Your answers are in a file" onClose={onClose}>
          <p>
            <strong>{outcome.name}</strong> is with your downloads. Send it back to the person who asked you,
            by mail or however you like.
          </p>
          <p>
            You can go on and save again later: the new file then has everything, and nothing counts twice.
          </p>
          {onToken && (
            <button type="button" class="quiet" onClick={onToken}>
              I have a GitHub token
            </button>
          )}
        </Dialog>
      );
    case "sent":
      return (
        <Dialog title="Your answers are handed in" onClose={onClose}>
          <p>{outcome.message}</p>
          {outcome.url && <p class="target">{outcome.url}</p>}
        </Dialog>
      );
    case "failed":
      return (
        <Dialog title="That did not work yet" onClose={onClose}>
          <p>{outcome.message}</p>
          <p>Your answers are safe on this device.</p>
          <button type="button" class="primary" onClick={onRetry}>
            Try again
          </button>
        </Dialog>
      );
  }
}
