/** Something that the reader can do: words, and a command where one helps. Plain text. */
export interface Step {
  text: string;
  command: string | null;
}

/** A step, in words alone unless a command is given. */
export function step(text: string, command: string | null = null): Step {
  return { text, command };
}
