import { Dialog } from "./dialog.tsx";

const KEYS: readonly [string, string][] = [
  ["y / n", "yes or no (of two answers the first or the second)"],
  ["1 … 9", "an option by its number"],
  ["c", "I can't tell"],
  ["Enter", "next"],
  ["←", "back, to change what you said"],
  ["r", "write a reason"],
  ["s", "skip, with a reason"],
  ["l", "the whole list"],
  ["Esc", "leave a text or close a window"],
  ["?", "this help"],
];

/** How the page works, and every key. */
export function HelpDialog({
  keys,
  onKeys,
  onClose,
}: {
  keys: boolean;
  onKeys: (on: boolean) => void;
  onClose: () => void;
}) {
  return (
    <Dialog title="Help" onClose={onClose}>
      <p>
        Read what was asked and what was answered, then say what you think. There is no hurry: everything is
        kept on this device as you go. When you can't decide, say so; that helps more than a guess.
      </p>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([key, does]) => (
            <tr>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="check">
        <input
          type="checkbox"
          checked={keys}
          onChange={({ currentTarget }) => onKeys(currentTarget.checked)}
        />
        Answer with single keys
      </label>
    </Dialog>
  );
}
