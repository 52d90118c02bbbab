import type { Problem } from "../errors.ts";
import { type Label, labelVersion } from "../formats/label.ts";
import { labelPayload, readLabelValue } from "../formats/label-value.ts";
import { isSameLogin } from "../formats/labeler.ts";
import { didYouMean } from "../formats/nearest.ts";
import type { LabelSchema } from "../formats/schema.ts";
import { baseName, folderOf } from "../formats/tree-path.ts";
import type { LabelCheck, PlacedLabel } from "./check-labels.ts";
import { placePart } from "./place-label.ts";
import { unknownPart } from "./unknown-part.ts";
import { unitOf } from "./votes.ts";

/** Clocks of browsers run ahead a little; a label further in the future is a fault. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** What one new label is checked against besides itself. */
export interface LabelRules extends Pick<LabelCheck, "schemas" | "traces" | "labelers" | "author" | "now"> {
  /** Another label with the same id. */
  earlier: Label | undefined;
  /** Every label by its id, the change's own included. */
  all: ReadonlyMap<string, Label>;
}

/** Every fault of one new label. */
export function checkLabel(placed: PlacedLabel, rules: LabelRules): Problem[] {
  return [
    ...idFaults(placed, rules),
    ...placeFaults(placed),
    ...labelerFaults(placed, rules),
    ...traceFaults(placed, rules),
    ...partFaults(placed, rules),
    ...schemaFaults(placed, rules),
    ...overrideFaults(placed, rules),
    ...timeFaults(placed, rules),
  ];
}

function idFaults({ label, locate }: PlacedLabel, { earlier }: LabelRules): Problem[] {
  if (!earlier) return [];
  const message = `the assessment_id "${label.assessment_id}" stands already at ${earlier.at.file}:${earlier.at.line}`;
  return [{ code: "duplicate_label", message, at: locate(["assessment_id"]) }];
}

/** One file per question and labeler: two labelers never meet in one. */
function placeFaults({ label, locate }: PlacedLabel): Problem[] {
  const { file } = label.at;
  const [schema, labeler] = [baseName(folderOf(file)), baseName(file).replace(/\.jsonl$/, "")];
  const faults: Problem[] = [];
  if (label.assessment_name !== schema) {
    const message = `assessment_name is "${label.assessment_name}", but the file stands in labels/${schema}`;
    faults.push({ code: "wrong_schema", message, at: locate(["assessment_name"]) });
  }
  if (label.source.source_id !== labeler) {
    const message = `source_id is "${label.source.source_id}", but the file is ${labeler}.jsonl`;
    const hint = "Each labeler has a file of their own.";
    faults.push({ code: "wrong_labeler", message, hint, at: locate(["source", "source_id"]) });
  }
  return faults;
}

function labelerFaults({ label, locate }: PlacedLabel, { labelers, author }: LabelRules): Problem[] {
  const { source_id } = label.source;
  const at = locate(["source", "source_id"]);
  const known = Object.keys(labelers);
  const entry = known.includes(source_id) ? labelers[source_id] : undefined;
  if (known.length > 0 && !entry) {
    const message = `"${source_id}" is not a labeler of this repository`;
    const hint = `${didYouMean(source_id, known)}Labelers: ${known.join(", ")}. Others are added under labelers, in a change of their own.`;
    return [{ code: "unknown_labeler", message, hint, at }];
  }
  const mayHandIn =
    author === null ||
    isSameLogin(source_id, author) ||
    entry?.submitted_by.some((one) => isSameLogin(one, author));
  if (mayHandIn) return [];
  const message = `"${source_id}" said this, and ${author} hands it in`;
  const hint = `Only one's own labels can be handed in, unless the configuration says labelers: { ${source_id}: { submitted_by: [${author}] } }.`;
  return [{ code: "foreign_label", message, hint, at }];
}

function traceFaults({ label, locate }: PlacedLabel, { traces }: LabelRules): Problem[] {
  if (traces.has(label.trace_id)) return [];
  const id = label.trace_id;
  const message = `there is no trace ${id}`;
  const hint = `A label travels with what it is about: add traces/labelled/${id.slice(3, 5)}/${id}.json (assize labels add does).`;
  return [{ code: "unknown_trace", message, hint, at: locate(["trace_id"]) }];
}

function partFaults({ label, locate }: PlacedLabel, { traces }: LabelRules): Problem[] {
  const spans = traces.get(label.trace_id)?.spans;
  if (!label.span_id || !spans || placePart(spans, label).status !== "unknown") return [];
  return [unknownPart(spans, { path: label.span_id, at: locate(["span_id"]) })];
}

/** A label on a part that has other content now is sound, and counts for nothing. */
export function partWarnings(
  { label, locate }: PlacedLabel,
  { traces }: Pick<LabelRules, "traces">,
): Problem[] {
  const spans = traces.get(label.trace_id)?.spans;
  if (!label.span_id || !spans || placePart(spans, label).status !== "changed") return [];
  const message = `"${label.span_id}" of the output is another one now than the label was given for`;
  const hint = "The label does not count: its span_hash fits no part of the output. Look at the part again.";
  return [{ code: "changed_span", message, hint, at: locate(["metadata", "span_hash"]) }];
}

function schemaFaults({ label, locate }: PlacedLabel, { schemas }: LabelRules): Problem[] {
  const schema = schemas.get(label.assessment_name);
  if (schema) return [...versionFaults({ label, locate }, schema), ...valueFaults({ label, locate }, schema)];
  const known = [...schemas.keys()];
  const message = `there is no schema "${label.assessment_name}"`;
  const hint = `${didYouMean(label.assessment_name, known)}Known schemas: ${known.join(", ")}.`;
  return [{ code: "unknown_schema", message, hint, at: locate(["assessment_name"]) }];
}

function versionFaults({ label, locate }: PlacedLabel, schema: LabelSchema): Problem[] {
  const version = labelVersion(label);
  if (version === schema.version) return [];
  const code = version < schema.version ? "stale_label" : "future_schema";
  const message = `the label answers version ${version} of ${schema.name}, which is at version ${schema.version}`;
  const hint = "The question changed its meaning in between: look at the answer again.";
  return [{ code, message, hint, at: locate(["metadata", "schema_version"]) }];
}

function valueFaults({ label, locate }: PlacedLabel, schema: LabelSchema): Problem[] {
  if (label[schema.type] === undefined) {
    const message = `the schema ${schema.name} asks for ${schema.type}, which this label has not`;
    return [{ code: "wrong_type", message, at: locate([]) }];
  }
  const read = readLabelValue(schema, labelPayload(label) ?? null);
  if (read.status !== "invalid") return [];
  return [
    { code: "bad_label_value", message: read.message, hint: read.hint, at: locate([schema.type, "value"]) },
  ];
}

/** An override takes back a label of the same labeler on the same trace and question. */
function overrideFaults({ label, locate }: PlacedLabel, { all }: LabelRules): Problem[] {
  if (!label.overrides) return [];
  const target = all.get(label.overrides);
  const at = locate(["overrides"]);
  if (!target)
    return [{ code: "unknown_label", message: `overrides "${label.overrides}", which is no label`, at }];
  if (target.source.source_id !== label.source.source_id) {
    const message = `overrides "${label.overrides}", which ${target.source.source_id} said`;
    return [{ code: "foreign_override", message, hint: "Only one's own labels can be taken back.", at }];
  }
  if (unitOf(target) === unitOf(label) && target.assessment_name === label.assessment_name) return [];
  const message = `overrides "${label.overrides}", which is about something else`;
  return [
    {
      code: "other_override",
      message,
      hint: "An override answers the same question about the same trace, or the same part of it.",
      at,
    },
  ];
}

function timeFaults({ label, locate }: PlacedLabel, { now }: LabelRules): Problem[] {
  if (Date.parse(label.create_time) <= now + CLOCK_SKEW_MS) return [];
  const message = `the label is of ${label.create_time}, which has not come yet`;
  return [{ code: "future_label", message, at: locate(["create_time"]) }];
}
