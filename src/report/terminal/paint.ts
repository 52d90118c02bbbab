/** What a terminal can show. */
export interface Terminal {
  colour: boolean;
  /** Columns. */
  width: number;
}

const CODES = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 } as const;

/** Text in a colour where colours are wanted; colour only ever repeats what the words say. */
export function paint(text: string, colour: keyof typeof CODES, terminal: Pick<Terminal, "colour">): string {
  return terminal.colour && text !== "" ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}

/** The colour of an answer. */
export const MOODS = { pass: "green", fail: "red", inconclusive: "yellow", shown: "dim" } as const;
