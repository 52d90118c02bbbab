import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchemaOf, SCHEMA_KINDS } from "../../src/formats/json-schemas.ts";
import { RESULT_REASONS } from "../../src/formats/result.ts";
import { UNSCORED_REASONS } from "../../src/formats/verdict.ts";
import { BUILTINS } from "../../src/judges/builtin/builtins.ts";
import { codeKinds } from "../../src/judges/code/kinds.ts";
import { SPECS } from "../../src/shell/specs.ts";
import { type ActionFace, renderCommands } from "./render-commands.ts";
import { type FileKind, renderFiles } from "./render-files.ts";
import { DECISION_REASONS, RESULT_KEYS, renderResult } from "./render-result.ts";
import { schemaRows } from "./schema-rows.ts";

const ROOT = new URL("../../", import.meta.url);
const userFiles = SCHEMA_KINDS.filter((kind) => kind !== "result").map(fileKind);

/** `UPDATE_DOCS=1 npx vitest run test/docs/reference` writes the pages anew. */
async function expectPage(name: string, text: string): Promise<void> {
  const file = new URL(`docs/${name}`, ROOT);
  if (process.env.UPDATE_DOCS) await writeFile(file, text);
  expect(await readFile(file, "utf8")).toBe(text);
}

test("docs/commands.md is what the commands say of themselves", async () => {
  const action: ActionFace = parse(await readFile(new URL("action.yml", ROOT), "utf8"));
  await expectPage("commands.md", renderCommands(SPECS, action));
});

test("docs/files.md is what the formats say of themselves", async () => {
  await expectPage("files.md", renderFiles(userFiles));
});

test("docs/result.md is what the result says of itself", async () => {
  await expectPage("result.md", renderResult(fileKind("result").schema));
});

test("every key of a user's file says what it is", () => {
  const page = renderFiles(userFiles);
  expect(page.split("\n").filter((line) => /\| *\|$/.test(line))).toEqual([]);
});

test("every code scorer and every built-in judge is listed with what it does", () => {
  const page = renderFiles(userFiles);
  for (const name of [...Object.keys(codeKinds), "module", ...BUILTINS.keys()])
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\| [A-Z].+ \\|$`, "m"));
});

test("every key and every reason of the result has its sentence, and none has one in vain", () => {
  const paths = schemaRows(fileKind("result").schema).map(({ path }) => path);
  expect(Object.keys(RESULT_KEYS).sort()).toEqual(paths.sort());
  expect(Object.values(DECISION_REASONS).flatMap(Object.keys).sort()).toEqual([...RESULT_REASONS].sort());
  const page = renderResult(fileKind("result").schema);
  for (const reason of UNSCORED_REASONS) expect(page).toContain(`| \`${reason}\` | `);
});

function fileKind(kind: string): FileKind {
  return { kind, schema: jsonSchemaOf(kind) as unknown as FileKind["schema"] }; // it has a title, and is a JSON Schema
}
