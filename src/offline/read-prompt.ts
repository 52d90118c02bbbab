/** What one prompt to a judge says, as far as the stand-in understands prompts. */
export interface ReadPrompt {
  instructions: string;
  guidelines: string[];
  examples: PromptExample[];
  /** The record's values by the names the prompt gives them: `inputs.question`, `outputs`. */
  record: Map<string, string>;
  vocabulary: Vocabulary;
}

/** One example of people's verdicts. */
export interface PromptExample {
  values: Map<string, string>;
  verdict: string;
}

/** The verdicts that the prompt allows. */
export type Vocabulary =
  | { kind: "choice"; choices: (string | number | boolean)[] }
  | { kind: "number"; min: number; max: number; integer: boolean }
  | { kind: "text" };

/** A message of a chat request. */
export interface ChatMessage {
  role: string;
  content: string;
}

/**
 * Reads a judge's prompt by its headings and its marked values, as any model would; null where it is no such prompt. Only
 * what stands between marks is a value, so a record that forges headings or marks stays a value.
 */
export function readPrompt(messages: readonly ChatMessage[]): ReadPrompt | null {
  const system = messages.find(({ role }) => role === "system")?.content ?? "";
  const user = messages.find(({ content }) => MARK.test(content))?.content;
  const mark = user && MARK.exec(user)?.[1];
  if (!user || !mark) return null;
  const values: string[] = [];
  const [examples, record] = splitRecord(hideValues(user, mark, values));
  return {
    instructions: section(system, "Instructions"),
    guidelines: [
      ...listItems(`${section(system, "Given")}\n${section(system, "Guidelines")}`),
      ...rulesIn(section(system, "Instructions")),
    ],
    examples: examples.map((example) => exampleOf(valuesOf(example, values))),
    record: valuesOf(record, values),
    vocabulary: vocabularyOf(section(system, "Answer")),
  };
}

const MARK = /^The mark of this message is ([0-9a-f]+)\.$/m;

/** The body below `# title`, up to the next of our headings. */
function section(text: string, title: string): string {
  const [, body = ""] =
    new RegExp(`(?:^|\\n)# ${title}\\n([\\s\\S]*?)(?=\\n# (?:${TITLES})\\n|$)`).exec(text) ?? [];
  return body;
}

const TITLES = "Instructions|Given|Guidelines|Data|Answer";

/** Lines of instructions that are rules with a cue in quotation marks. */
function rulesIn(instructions: string): string[] {
  return [...instructions.matchAll(/^- (.*["“].+)$/gm)].map((match) => match[1] ?? "");
}

function listItems(text: string): string[] {
  return [...text.matchAll(/^\d+\. (.+)$/gm)].map((match) => match[1] ?? "");
}

/** Values put aside in `values` and named by their place there, so that no value can look like structure. */
function hideValues(text: string, mark: string, values: string[]): string {
  const [open, close] = [`<<<${mark}\n`, `\n${mark}>>>`];
  let shown = "";
  let at = 0;
  for (;;) {
    const start = text.indexOf(open, at);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return shown + text.slice(at);
    shown += `${text.slice(at, start)}=${values.push(text.slice(start + open.length, end)) - 1}`;
    at = end + close.length;
  }
}

function splitRecord(text: string): [string[], string] {
  const [before = "", record = ""] = text.split(/^# Record$/m);
  return [before.split(/^## Example \d+$/m).slice(1), record];
}

function valuesOf(text: string, values: readonly string[]): Map<string, string> {
  const found = [...text.matchAll(/^### (.+)\n=(\d+)$/gm)];
  return new Map(found.map(([, name = "", at]) => [name, values[Number(at)] ?? ""]));
}

function exampleOf(values: Map<string, string>): PromptExample {
  const verdict = values.get("people's verdict") ?? "";
  const own = [...values].filter(([name]) => !name.startsWith("people's "));
  return { values: new Map(own), verdict };
}

function vocabularyOf(answer: string): Vocabulary {
  return vocabularyIn(/^- verdict: (.+)$/m.exec(answer)?.[1] ?? "");
}

/** The vocabulary that a line describes: `"yes" or "no"`, `a whole number from 1 to 5`. */
export function vocabularyIn(line: string): Vocabulary {
  const range = /^a (whole )?number(?: from (-?[\d.]+) to (-?[\d.]+))?/.exec(line);
  if (range) {
    const [, whole, min = "0", max = "1"] = range;
    return { kind: "number", min: Number(min), max: Number(max), integer: whole !== undefined };
  }
  const choices = [...line.matchAll(/"(?:[^"\\]|\\.)*"|true|false|-?\d+(?:\.\d+)?/g)].map(([word]) =>
    JSON.parse(word),
  );
  return choices.length > 0 ? { kind: "choice", choices } : { kind: "text" };
}
