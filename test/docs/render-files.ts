import { BUILTINS } from "../../src/judges/builtin/builtins.ts";
import { codeKinds } from "../../src/judges/code/kinds.ts";
import { table } from "./render-table.ts";
import { type JsonSchema, type KeyRow, schemaRows } from "./schema-rows.ts";

/** One kind of file: its name in `schema/`, and its JSON Schema. */
export interface FileKind {
  kind: string;
  schema: JsonSchema & { title: string };
}

/** `docs/files.md`: every file that a user keeps under `eval/`, and every key of it. */
export function renderFiles(kinds: readonly FileKind[]): string {
  return `${[INTRODUCTION, ...kinds.map(kindText)].join("\n\n")}\n`;
}

const INTRODUCTION = `# Files

What you keep in your repository, under \`eval/\`. Only \`assize.yaml\` and one file of records are needed; the rest comes
when you want a judge, labels, or both. An unknown key, a wrong type or a repeated id is an error with file, line and column,
and all errors are told at once.

Every kind has a JSON Schema in [\`schema/\`](../schema), which \`assize schema <kind>\` prints too. Editors take it
from a first line such as \`# yaml-language-server: $schema=<path>/schema/config.json\`.

In the tables \`a.b\` is key \`b\` under \`a\`, \`a[]\` an entry of the list \`a\`, and \`a.<name>\` stands for names of your own.
A key that is required is so only where the key above it stands.`;

function kindText({ kind, schema }: FileKind): string {
  const rows = schemaRows(kind === "trace" ? shortForm(schema) : schema);
  const keys = rows.map(({ path, takes, standard, says }) => [`\`${path}\``, takes, standard, says]);
  return [
    `## ${schema.title}`,
    ABOUT[kind] ?? "",
    table(["key", "takes", "default", "is"], keys),
    BELOW[kind]?.(rows),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** What comes with Assize is listed below the file that names it. */
const BELOW: { [kind: string]: (rows: readonly KeyRow[]) => string } = {
  config: codeScorers,
  judge: builtInJudges,
};

function codeScorers(rows: readonly KeyRow[]): string {
  const does = (kind: string) => rows.find(({ path }) => path === `scorers[].${kind}`)?.says ?? "";
  const kinds = [...Object.keys(codeKinds), "module"].map((kind) => [`\`${kind}\``, does(kind)]);
  return `### Code scorers\n\nWhat needs no model, by the key of an entry of \`scorers\`; the settings of each stand above.\n\n${table(["kind", "does"], kinds)}`;
}

/** Each says in the first sentence of its instructions what it decides. */
function builtInJudges(): string {
  const judges = [...BUILTINS.values()].map(({ name, instructions, needs }) => {
    const [, decides = ""] = /^Decide (.*?)\.\s/s.exec(instructions) ?? [];
    return [`\`${name}\``, `${decides.charAt(0).toUpperCase()}${decides.slice(1)}.`, needs];
  });
  return `### Built-in judges\n\nWith \`builtin: <name>\` a judge needs no instructions of its own. Labels measure and align it like any other.\n\n${table(["name", "decides", "reads"], judges)}`;
}

/** A trace has two forms; MLflow's is described where MLflow is, and so are assessments. */
function shortForm(schema: JsonSchema): JsonSchema {
  const [short = schema] = schema.anyOf ?? [];
  const { assessments, ...properties } = short.properties ?? {};
  const { items, ...list } = assessments ?? {};
  return { ...short, properties: assessments ? { ...properties, assessments: list } : properties };
}

const ABOUT: { [kind: string]: string } = {
  config:
    "The configuration: what is tried, what looks at it, what must hold. Write it by hand, review it like code.",
  record: "One record a line: what your app is asked, and what a good answer is.",
  schema: "One question that people are asked about an output.",
  judge: "A judge: a model with instructions, that answers such a question for every output.",
  example: "Labelled outputs that a judge is shown; `assize align` writes them.",
  proof: "What the last alignment proved; `assize align` writes it, together with more than the gate reads.",
  label: "One answer of one person a line, in the shape of MLflow's assessments. Lines are only ever added.",
  trace: "One run of the app a line, in this short form or as MLflow's trace JSON (version 3).",
  draw: "Outputs drawn by lot for people to look at. The gate writes it: its head is the first line, a pair each further one.",
  session: "A list of outputs for people to judge.",
  quarantine: "Records that are set aside: still run, shown and counted, but left out of the decision.",
};
