import type { ChatMessage } from "./read-prompt.ts";

/** A question to a reflection model, as far as the stand-in understands such questions. */
export interface ReflectionPrompt {
  /** Members that the answer must have, by the JSON object that the prompt shows. */
  wanted: ReadonlySet<string>;
  instructions: string;
  /** The judge's possible verdicts, in the prompt's words. */
  verdicts: string;
  items: Map<string, string>[];
}

/** Reads a question by its headings and its marked values; null where it is none. */
export function readReflection(messages: readonly ChatMessage[]): ReflectionPrompt | null {
  const system = messages.find(({ role }) => role === "system")?.content ?? "";
  const user = messages.find(({ content }) => MARK.test(content))?.content;
  const mark = user && MARK.exec(user)?.[1];
  if (!user || !mark || !system.includes("\n# Judge's instructions\n")) return null;
  const shown = /^Reply with one JSON object and nothing else: (\{.*\})$/m.exec(system)?.[1] ?? "";
  return {
    wanted: new Set([...shown.matchAll(/"(\w+)":/g)].map((match) => match[1] ?? "")),
    instructions: section(system, "Judge's instructions"),
    verdicts: section(system, "Judge's verdicts"),
    items: itemsOf(user, mark),
  };
}

const MARK = /^The mark of this message is ([0-9a-f]+)\.$/m;

const TITLES = ["Task", "Judge's instructions", "Judge's verdicts", "Judge's guidelines", "Data", "Answer"];

function section(text: string, title: string): string {
  const from = text.indexOf(`\n# ${title}\n`);
  if (from < 0) return "";
  const body = text.slice(from + title.length + 4);
  const ends = TITLES.map((next) => body.indexOf(`\n# ${next}\n`)).filter((end) => end >= 0);
  return body.slice(0, Math.min(body.length, ...ends)).trim();
}

/** Values are put aside first, so that nothing in them can look like a heading. */
function itemsOf(user: string, mark: string): Map<string, string>[] {
  const values: string[] = [];
  const value = new RegExp(`<<<${mark}\\n([\\s\\S]*?)\\n${mark}>>>`, "g");
  const hidden = user.replace(value, (_, inner: string) => `=${values.push(inner) - 1}`);
  return hidden
    .split(/^## .+$/m)
    .slice(1)
    .map((item) => {
      const found = [...item.matchAll(/^### (.+)\n=(\d+)$/gm)];
      return new Map(found.map(([, name = "", at]) => [name, values[Number(at)] ?? ""]));
    });
}
