/** The terminal or log that a shell writes to; handed in, so a test can read what a user would. */
export interface Console {
  /** Data: what a pipe takes. */
  out(text: string): void;
  /** Words for people. */
  err(text: string): void;
  /** A person watches: progress and colour make sense. */
  terminal: boolean;
  colour: boolean;
  width: number;
}

/** What a shell is started with. */
export interface Started {
  argv: readonly string[];
  env: { [name: string]: string | undefined };
  cwd: string;
  console: Console;
  signal: AbortSignal;
  /** Called whenever a store is opened, for whoever keeps it for later runs. */
  onStoreOpened?(): void;
}
