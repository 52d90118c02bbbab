/** One flag of a command: the terminal's `--name`, and for `gate` in a workflow the Action's input of the same name. */
export interface Flag {
  name: string;
  type: "text" | "number" | "switch";
  /** How help names the value ("<ref>"). */
  value?: string;
  /** How help names the default, where there is one worth saying. */
  default?: string;
  help: string;
}

/** What a command takes and says of itself: the source of parsing, help and the reference page. */
export interface CommandSpec {
  name: string;
  /** One line for the table of commands. */
  summary: string;
  /** One paragraph. */
  description: string;
  /** Positional arguments as help names them ("<record...>"), empty for none. */
  positionals: string;
  flags: readonly Flag[];
  examples: readonly { line: string; says: string }[];
}

/** The words of one call, sorted and typed. */
export interface Parsed {
  positionals: string[];
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  on(name: string): boolean;
}
