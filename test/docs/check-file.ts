import { type ZodType, z } from "zod";
import { configFile } from "../../src/formats/config.ts";
import { judgeFile } from "../../src/formats/judge-file.ts";
import { labelLine } from "../../src/formats/label.ts";
import { parseYaml } from "../../src/formats/parse-yaml.ts";
import { quarantineFile } from "../../src/formats/quarantine.ts";
import { anyTrace } from "../../src/formats/read-trace.ts";
import { recordLine } from "../../src/formats/record.ts";
import { labelSchema } from "../../src/formats/schema.ts";
import { sessionFile } from "../../src/formats/session.ts";

/** The schemas by the path of a file that a page shows; a file of lines has that of a line. */
const KINDS: readonly [path: RegExp, schema: ZodType][] = [
  [/^eval\/assize\.yaml$/, configFile],
  [/^eval\/datasets\/.+\.jsonl$/, recordLine],
  [/^eval\/schemas\/.+\.yaml$/, labelSchema],
  [/^eval\/judges\/.+\/judge\.yaml$/, judgeFile],
  [/^eval\/labels\/.+\.jsonl$/, labelLine],
  [/^eval\/traces\/.+\.jsonl$/, anyTrace],
  [/^eval\/sessions\/.+\.yaml$/, sessionFile],
  [/^eval\/quarantine\.yaml$/, quarantineFile],
];

/** What is wrong with a file that a page shows, or with a piece of one; nothing where it is sound or none of our files. */
export function faultsOf(path: string, text: string, whole: boolean): string[] {
  const schema = KINDS.find(([pattern]) => pattern.test(path))?.[1];
  if (!schema) return path.endsWith(".yaml") || path.endsWith(".yml") ? yamlFaults(text) : [];
  const values = path.endsWith(".jsonl") ? text.trim().split("\n").map(json) : [yaml(text)];
  return values.flatMap((value) => valueFaults(schema, value, whole));
}

function valueFaults(schema: ZodType, value: unknown, whole: boolean): string[] {
  const { error } = schema.safeParse(value);
  const issues = (error?.issues ?? []).filter((issue) => whole || !isMissingKey(issue, value));
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

/** A piece of a file may leave out keys at its top. */
function isMissingKey({ path }: z.core.$ZodIssue, value: unknown): boolean {
  const [key] = path;
  return path.length === 1 && key !== undefined && !Object.hasOwn(Object(value), key);
}

function json(line: string): unknown {
  return JSON.parse(line);
}

function yaml(text: string): unknown {
  const parsed = parseYaml(text, "page");
  return parsed.status === "faulty" ? z.NEVER : parsed.value;
}

function yamlFaults(text: string): string[] {
  const parsed = parseYaml(text, "page");
  return parsed.status === "faulty" ? parsed.problems.map(({ message }) => message) : [];
}
