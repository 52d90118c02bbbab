import type { z } from "zod";
import type { Locate } from "./locate.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type FileToRead, readText } from "./text-file.ts";
import { nameIn } from "./tree-path.ts";
import { checkOnce } from "./zod-problems.ts";

/**
 * A YAML file as read: what the schema made of it (null where it refused, with the faults reported), the value as
 * written, and where its parts stand.
 */
export interface YamlFile<T> {
  value: T | null;
  raw: unknown;
  locate: Locate;
}

/** Reads a YAML file against a schema, every fault reported; null where it is not even YAML. */
export async function readYaml<T>({
  schema,
  ...file
}: FileToRead & { schema: z.ZodType<T> }): Promise<YamlFile<T> | null> {
  const text = await readText(file);
  if (text === null) return null;
  const parsed = parseYaml(text, nameIn(file.tree, file.path));
  if (parsed.status === "faulty") {
    file.findings.problems.push(...parsed.problems);
    return null;
  }
  const checked = checkOnce(schema, parsed.value, parsed.locate);
  if (checked.status === "sound") return { value: checked.value, raw: parsed.value, locate: parsed.locate };
  file.findings.problems.push(...checked.problems);
  return { value: null, raw: parsed.value, locate: parsed.locate };
}
