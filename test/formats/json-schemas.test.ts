import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { jsonSchemaOf, SCHEMA_KINDS } from "../../src/formats/json-schemas.ts";
import { parseYaml } from "../../src/formats/parse-yaml.ts";
import { DATA, JUDGE, LABELS, SOUND } from "./repository.ts";

const FOLDER = new URL("../../schema/", import.meta.url);

/** `UPDATE_SCHEMAS=1 npx vitest run test/formats/json-schemas` writes the files anew. */
test.each(SCHEMA_KINDS)("schema/%s.json is what the code says", async (kind) => {
  const file = new URL(`${kind}.json`, FOLDER);
  const text = `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMAS) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  expect(await readFile(file, "utf8")).toBe(text);
});

const sound: [kind: string, value: unknown][] = [
  ["config", yaml("eval/assize.yaml")],
  ["judge", yaml(JUDGE)],
  ["schema", yaml("eval/schemas/correctness.yaml")],
  ["session", yaml("eval/sessions/first.yaml")],
  ["quarantine", yaml("eval/quarantine.yaml")],
  ...lines(DATA).map((value): [string, unknown] => ["record", value]),
  ...lines(LABELS).map((value): [string, unknown] => ["label", value]),
  ...lines("eval/draws/d1.jsonl").map((value): [string, unknown] => ["draw", value]),
];

test.each(sound)("a JSON Schema validator takes a sound %s and refuses an unknown key", (kind, value) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(jsonSchemaOf(kind));
  expect(isValid(value) || isValid.errors).toBe(true);
  expect(isValid(withUnknownKey(value))).toBe(false);
});

function withUnknownKey(value: unknown): unknown {
  return Array.isArray(value) ? value.map(withUnknownKey) : { ...Object(value), unknown: 1 };
}

function yaml(path: string): unknown {
  const parsed = parseYaml(SOUND[path] ?? "", path);
  if (parsed.status === "faulty") throw new Error(path);
  return parsed.value;
}

function lines(path: string): unknown[] {
  return (SOUND[path] ?? "")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
