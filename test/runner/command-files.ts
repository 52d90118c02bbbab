import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a step wrote to the files that the runner gives it. */
export interface Written {
  outputs: Record<string, string>;
  env: Record<string, string>;
  state: Record<string, string>;
  path: string[];
  summary: string;
}

const FILES = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"] as const;

/** Makes the files for one step, and the variables that name them. */
export async function makeCommandFiles(folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  const named = FILES.map((name) => [`GITHUB_${name}`, join(folder, name.toLowerCase())] as const);
  await Promise.all(named.map(([, file]) => writeFile(file, "")));
  return Object.fromEntries(named);
}

/** Reads what the step left in them. */
export async function readCommandFiles(files: Record<string, string>): Promise<Written> {
  const read = (name: (typeof FILES)[number]) => readFile(files[`GITHUB_${name}`] ?? "", "utf8");
  return {
    outputs: parsePairs(await read("OUTPUT")),
    env: parsePairs(await read("ENV")),
    state: parsePairs(await read("STATE")),
    path: (await read("PATH")).split("\n").filter((line) => line !== ""),
    summary: await read("STEP_SUMMARY"),
  };
}

/** `name=value` on a line, or `name<<END`, lines, `END`; anything else fails the step, as on the runner. */
export function parsePairs(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const pairs: Record<string, string> = {};
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === "") continue;
    const [, name = "", mark = "", rest = ""] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`Invalid format '${line}'`);
    pairs[name] = mark === "=" ? rest : untilDelimiter(lines, rest);
  }
  return pairs;
}

function untilDelimiter(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  return lines
    .splice(0, end + 1)
    .slice(0, -1)
    .join("\n");
}
