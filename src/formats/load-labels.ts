import type { Problem } from "../errors.ts";
import { type Door, inFolder, placeIn } from "./door.ts";
import { fileReporter } from "./findings.ts";
import { readJsonLines } from "./json-lines.ts";
import { type Label, labelLine, labelVersion } from "./label.ts";
import { labelPayload, readLabelValue } from "./label-value.ts";
import { didYouMean } from "./nearest.ts";
import type { LabelSchema } from "./schema.ts";
import { baseName, folderOf, nameIn } from "./tree-path.ts";

/** The questions that labels may answer. */
export interface Questions {
  schemas: ReadonlyMap<string, LabelSchema>;
  /** Names of schemas that could not be read: their labels are not judged. */
  broken: ReadonlySet<string>;
}

/** All labels under `labels/<schema>/<labeler>.jsonl`, each checked against its question. */
export async function loadLabels(door: Door, questions: Questions): Promise<Label[]> {
  await refuseStrays(door);
  const labels = new Map<string, Label>();
  for (const path of await door.tree.list([inFolder(door, "labels/*/*.jsonl")])) {
    await loadFile(door, { path, questions, labels });
  }
  for (const label of labels.values()) door.findings.problems.push(...overrideProblems(label, labels, door));
  return [...labels.values()];
}

/** Files in which somebody keeps labels, wherever they lie. */
const DATA = ["jsonl", "json", "ndjson", "csv"];

/** A file of labels in a place where nobody reads it would be labels lost without a word. */
async function refuseStrays(door: Door): Promise<void> {
  const paths = await door.tree.list(DATA.map((ending) => inFolder(door, `labels/**/*.${ending}`)));
  const read = new Set(await door.tree.list([inFolder(door, "labels/*/*.jsonl")]));
  for (const path of paths.filter((one) => !read.has(one))) {
    const hint = "Labels stand in labels/<schema>/<labeler>.jsonl.";
    const message = "a file of labels that belongs to no schema";
    door.findings.problems.push({ code: "stray_labels", message, hint, at: placeIn(door, path) });
  }
}

async function loadFile(
  door: Door,
  { path, questions, labels }: { path: string; questions: Questions; labels: Map<string, Label> },
): Promise<void> {
  const name = baseName(folderOf(path));
  const labeler = baseName(path).replace(/\.jsonl$/, "");
  const schema = questions.schemas.get(name) ?? null;
  if (!schema && !questions.broken.has(name)) {
    door.findings.problems.push({ ...unknownSchema(name, questions), at: placeIn(door, path) });
  }
  const reporter = fileReporter(door.findings, nameIn(door.tree, path));
  for await (const { value, line } of readJsonLines({ ...door, path, schema: labelLine })) {
    const label: Label = { ...value, at: { file: path, line } };
    const at = placeIn(door, path, line);
    const problems = [
      ...ownerProblems(label, { name, labeler }),
      ...(schema ? valueProblems(label, schema) : []),
    ];
    reporter.tell(problems.map((problem) => ({ ...problem, at })));
    const earlier = labels.get(label.assessment_id);
    if (earlier) reporter.tell([{ ...duplicateId(label, earlier, door), at }]);
    else labels.set(label.assessment_id, label);
  }
  reporter.finish();
}

function ownerProblems(label: Label, { name, labeler }: { name: string; labeler: string }): Problem[] {
  const problems: Problem[] = [];
  if (label.assessment_name !== name) {
    const message = `assessment_name is "${label.assessment_name}", but the file stands in labels/${name}`;
    problems.push({ code: "wrong_schema", message });
  }
  if (label.source.source_id !== labeler) {
    const message = `source_id is "${label.source.source_id}", but the file is ${labeler}.jsonl`;
    problems.push({ code: "wrong_labeler", message, hint: "Each labeler has a file of their own." });
  }
  return problems;
}

/** Stale labels may say what the question no longer allows; they don't vote. */
function valueProblems(label: Label, schema: LabelSchema): Problem[] {
  const version = labelVersion(label);
  if (version > schema.version) {
    const message = `the label answers version ${version} of ${schema.name}, which is at version ${schema.version}`;
    return [{ code: "future_schema", message, hint: "Raise the schema's version or correct the label's." }];
  }
  if (label[schema.type] === undefined) {
    const message = `the schema ${schema.name} asks for ${schema.type}, which this label has not`;
    return [{ code: "wrong_type", message }];
  }
  if (version < schema.version) return [];
  const read = readLabelValue(schema, labelPayload(label) ?? null);
  return read.status === "invalid"
    ? [{ code: "bad_label_value", message: read.message, hint: read.hint }]
    : [];
}

/** An override names a line of the same labeler: nobody takes back what somebody else said. */
function overrideProblems(label: Label, labels: ReadonlyMap<string, Label>, door: Door): Problem[] {
  if (!label.overrides) return [];
  const target = labels.get(label.overrides);
  const at = placeIn(door, label.at.file, label.at.line);
  if (!target)
    return [{ code: "unknown_label", message: `overrides "${label.overrides}", which is no label`, at }];
  if (target.source.source_id === label.source.source_id) return [];
  const message = `overrides "${label.overrides}", which ${target.source.source_id} said`;
  return [{ code: "foreign_override", message, hint: "Only one's own labels can be taken back.", at }];
}

function duplicateId(label: Label, earlier: Label, door: Door): Problem {
  const first = `${nameIn(door.tree, earlier.at.file)}:${earlier.at.line}`;
  return {
    code: "duplicate_label",
    message: `the assessment_id "${label.assessment_id}" stands already at ${first}`,
  };
}

function unknownSchema(name: string, { schemas }: Questions): Problem {
  const known = [...schemas.keys()];
  return {
    code: "unknown_schema",
    message: `labels of "${name}", but there is no such schema`,
    hint: `${didYouMean(name, known)}Known schemas: ${known.join(", ")}.`,
  };
}
