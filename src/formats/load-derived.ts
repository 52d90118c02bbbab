import type { Problem } from "../errors.ts";
import { type Door, inFolder, placeIn } from "./door.ts";
import { fileReporter } from "./findings.ts";
import { readJsonLines } from "./json-lines.ts";
import { type DerivedLabel, derivedLine, labelVersion } from "./label.ts";
import { labelPayload, readLabelValue } from "./label-value.ts";
import type { Questions } from "./load-labels.ts";
import { didYouMean } from "./nearest.ts";
import type { LabelSchema } from "./schema.ts";
import { baseName, folderOf, nameIn } from "./tree-path.ts";

/** All labels under `derived/<schema>/<scorer>.jsonl`, each checked against its question. */
export async function loadDerived(door: Door, questions: Questions): Promise<DerivedLabel[]> {
  const labels = new Map<string, DerivedLabel>();
  for (const path of await door.tree.list([inFolder(door, "derived/*/*.jsonl")])) {
    await loadFile(door, { path, questions, labels });
  }
  return [...labels.values()];
}

async function loadFile(
  door: Door,
  { path, questions, labels }: { path: string; questions: Questions; labels: Map<string, DerivedLabel> },
): Promise<void> {
  const name = baseName(folderOf(path));
  const scorer = baseName(path).replace(/\.jsonl$/, "");
  const schema = questions.schemas.get(name) ?? null;
  if (!schema && !questions.broken.has(name)) {
    door.findings.problems.push({ ...unknownSchema(name, questions), at: placeIn(door, path) });
  }
  const reporter = fileReporter(door.findings, nameIn(door.tree, path));
  for await (const { value, line } of readJsonLines({ ...door, path, schema: derivedLine })) {
    const at = placeIn(door, path, line);
    const problems = [
      ...placeProblems(value, { name, scorer }),
      ...(schema ? valueProblems(value, schema) : []),
      ...(labels.has(value.assessment_id) ? [standsTwice(value.assessment_id)] : []),
    ];
    reporter.tell(problems.map((problem) => ({ ...problem, at })));
    labels.set(value.assessment_id, { ...value, at: { file: path, line } });
  }
  reporter.finish();
}

type Line = Omit<DerivedLabel, "at">;

function placeProblems(
  { assessment_name, source }: Line,
  { name, scorer }: { name: string; scorer: string },
): Problem[] {
  const problems: Problem[] = [];
  if (assessment_name !== name) {
    const message = `assessment_name is "${assessment_name}", but the file stands in derived/${name}`;
    problems.push({ code: "wrong_schema", message });
  }
  if (source.source_id !== scorer) {
    const message = `source_id is "${source.source_id}", but the file is ${scorer}.jsonl`;
    problems.push({ code: "wrong_scorer", message, hint: "Each scorer has a file of its own." });
  }
  return problems;
}

function valueProblems(line: Line, schema: LabelSchema): Problem[] {
  if (line[schema.type] === undefined) {
    const message = `the schema ${schema.name} asks for ${schema.type}, which this label has not`;
    return [{ code: "wrong_type", message }];
  }
  if (labelVersion(line) < schema.version) return [];
  const read = readLabelValue(schema, labelPayload(line) ?? null);
  return read.status === "invalid"
    ? [{ code: "bad_label_value", message: read.message, hint: read.hint }]
    : [];
}

function standsTwice(id: string): Problem {
  return { code: "duplicate_label", message: `the assessment_id "${id}" stands twice` };
}

function unknownSchema(name: string, { schemas }: Questions): Problem {
  const known = [...schemas.keys()];
  return {
    code: "unknown_schema",
    message: `derived labels of "${name}", but there is no such schema`,
    hint: `${didYouMean(name, known)}Known schemas: ${known.join(", ")}.`,
  };
}
