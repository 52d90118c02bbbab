/** A remark on a run's page, made by a workflow command. */
export interface LogAnnotation {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: string;
}

/** GitHub shows so many annotations of a level for a step and drops the others without a word. */
const SHOWN_PER_LEVEL = 10;
const COMMAND = /^\s*::([a-z-]+)(?:\s+(.*?))?::(.*)$/i;
/** Commands that leave nothing in the log. */
const SILENT = ["endgroup", "debug"];
const LEVELS = ["error", "warning", "notice"] as const;

/** The log of a job: workflow commands are obeyed, secrets are masked, and what remains is what people read. */
export class JobLog {
  readonly #masks = new Set<string>();
  readonly #lines: string[] = [];
  readonly #annotations: LogAnnotation[] = [];
  /** While commands are stopped: the word that resumes them. */
  #stopped: string | undefined;

  constructor(secrets: string[]) {
    for (const secret of secrets) this.#mask(secret);
  }

  /** Takes one line that a process wrote. */
  write(line: string): void {
    const [, command = "", properties = "", data = ""] = COMMAND.exec(line) ?? [];
    if (this.#stopped !== undefined) {
      if (command === this.#stopped) this.#stopped = undefined;
      else this.#show(line);
    } else if (command === "") this.#show(line);
    else this.#obey({ command: command.toLowerCase(), properties, data: unescapeData(data), line });
  }

  /** What the log shows, masked. */
  get text(): string {
    return this.#lines.join("\n");
  }

  /** What GitHub shows of the annotations, and how many it drops. */
  get annotations(): { shown: LogAnnotation[]; dropped: number } {
    const shown = LEVELS.flatMap((level) =>
      this.#annotations.filter((one) => one.level === level).slice(0, SHOWN_PER_LEVEL),
    );
    return { shown, dropped: this.#annotations.length - shown.length };
  }

  #obey(said: { command: string; properties: string; data: string; line: string }): void {
    const { command, data } = said;
    const level = LEVELS.find((name) => name === command);
    if (level !== undefined) this.#annotate({ level, message: data, ...parseProperties(said.properties) });
    else if (command === "add-mask") this.#mask(data);
    else if (command === "stop-commands") this.#stopped = data;
    else if (command === "group") this.#show(data);
    else if (!SILENT.includes(command)) this.#show(said.line);
  }

  #annotate(annotation: LogAnnotation): void {
    const masked = Object.entries(annotation).map(([key, value]) => [key, this.#masked(value)]);
    // The same keys as before, with masked texts.
    this.#annotations.push(Object.fromEntries(masked) as unknown as LogAnnotation);
    const name = annotation.level.charAt(0).toUpperCase() + annotation.level.slice(1);
    this.#show(`${name}: ${annotation.message}`);
  }

  #show(line: string): void {
    this.#lines.push(this.#masked(line));
  }

  /** A secret of several lines is masked line by line too, as the log is. */
  #mask(secret: string): void {
    for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim() !== "") this.#masks.add(part);
  }

  #masked(text: string): string {
    const longestFirst = [...this.#masks].toSorted((one, other) => other.length - one.length);
    return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
  }
}

function parseProperties(text: string): Partial<LogAnnotation> {
  const pairs = text.split(",").flatMap((pair) => {
    const [name = "", ...value] = pair.split("=");
    return value.length === 0 ? [] : [[name.trim(), unescapeProperty(value.join("="))]];
  });
  return Object.fromEntries(pairs);
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  const colons = text.replaceAll("%3A", ":").replaceAll("%2C", ",");
  return unescapeData(colons);
}
