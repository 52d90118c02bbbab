import { useState } from "preact/hooks";
import type { GitHubTarget } from "../../labels/github-target.ts";
import { Dialog } from "./dialog.tsx";

/** Asks for a token, for who has one: it stays in this window's memory and goes to GitHub only. */
export function TokenDialog({
  target,
  busy,
  onToken,
  onClose,
}: {
  target: GitHubTarget;
  /** Answers are on their way. */
  busy: boolean;
  onToken: (token: string) => void;
  onClose: () => void;
}) {
  const [token, setToken] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    if (token.trim() !== "") onToken(token.trim());
  };
  return (
    <Dialog title="Hand in with a GitHub token" onClose={onClose}>
      <p>
        For people who work with GitHub. Your answers become a pull request to{" "}
        <strong>{target.repository}</strong>, in your name.
      </p>
      <form onSubmit={submit}>
        <label for="token">Your token</label>
        {/* A text field drawn as dots: a password field would have the browser offer to keep it. */}
        <input
          id="token"
          class="secret"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={token}
          aria-describedby="token-help"
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />
        <p id="token-help" class="small">
          A fine-grained token for this repository, with “Contents” and “Pull requests” set to “Read and
          write”. It is forgotten when you close or reload this page.
        </p>
        <button type="submit" class="primary" disabled={busy || token.trim() === ""}>
          {busy ? "Handing in…" : "Hand in"}
        </button>
      </form>
    </Dialog>
  );
}
