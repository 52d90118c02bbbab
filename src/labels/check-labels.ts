import type { Place, Problem } from "../errors.ts";
import { parseJson } from "../formats/json-file.ts";
import { type Label, labelLine, labelVersion } from "../formats/label.ts";
import type { Locate } from "../formats/locate.ts";
import type { LabelSchema } from "../formats/schema.ts";
import type { Trace } from "../formats/trace.ts";
import { checkWith } from "../formats/zod-problems.ts";
import { type AddedLine, type LabelFile, labelChanges } from "./label-changes.ts";
import { checkLabel, partWarnings } from "./label-rules.ts";

/** What a label pull request is checked against: the base's rules, both sides' files. */
export interface LabelCheck {
  /** Every label file that differs between the sides. */
  files: readonly LabelFile[];
  /** Labels of the base: no id may stand twice, an override names one of its own labeler's. */
  known: readonly Label[];
  /** Questions as the head has them; the base's, to see wordings that changed. */
  schemas: ReadonlyMap<string, LabelSchema>;
  baseSchemas: ReadonlyMap<string, LabelSchema>;
  /** The traces that either side keeps, by id. */
  traces: ReadonlyMap<string, Pick<Trace, "spans">>;
  /** Who may label, and who may hand in for them: the base's list. */
  labelers: { [labeler: string]: { submitted_by: readonly string[] } };
  /** Login of the pull request's author; null where nobody in particular hands in. */
  author: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** A new label with the line it stands on and where its parts are. */
export interface PlacedLabel {
  label: Label;
  locate: Locate;
}

/** What the check found. Faults fail it; warnings are said. */
export interface CheckedLabels {
  faults: Problem[];
  warnings: Problem[];
  added: Label[];
}

/** Checks every changed line of a label pull request; each fault names its line and column. */
export function checkLabels(check: LabelCheck): CheckedLabels {
  const changes = check.files.map(labelChanges);
  const faults = changes.flatMap((change) => change.faults);
  const added: PlacedLabel[] = [];
  for (const line of changes.flatMap((change) => change.added)) {
    const read = readLine(line);
    if (read.status === "read") added.push(read);
    else faults.push(...read.problems);
  }
  const others = new Map(check.known.map((label) => [label.assessment_id, label]));
  const ids = new Map([...others, ...added.map(({ label }) => [label.assessment_id, label] as const)]);
  for (const placed of added) {
    const { assessment_id } = placed.label;
    faults.push(...checkLabel(placed, { ...check, earlier: others.get(assessment_id), all: ids }));
    others.set(assessment_id, placed.label);
  }
  return {
    faults: faults.toSorted(byPlace),
    warnings: [
      ...wordings(check),
      ...versions(check),
      ...added.flatMap((placed) => partWarnings(placed, check)),
    ],
    added: added.map(({ label }) => label),
  };
}

function readLine({
  file,
  line,
  text,
}: AddedLine): ({ status: "read" } & PlacedLabel) | { status: "faulty"; problems: Problem[] } {
  const at = (offset: number): Place => ({ file, line, column: offset + 1 });
  const parsed = parseJson(text, at);
  if (parsed.status === "faulty") return { status: "faulty", problems: [parsed.problem] };
  const checked = checkWith(labelLine, parsed.value, parsed.locate);
  if (checked.status === "faulty") return checked;
  return { status: "read", label: { ...checked.value, at: { file, line } }, locate: parsed.locate };
}

/** A question that reads differently under the same version: its old labels may answer something else. */
function wordings({ schemas, baseSchemas }: LabelCheck): Problem[] {
  return [...schemas.values()].flatMap((schema) => {
    const before = baseSchemas.get(schema.name);
    if (!before || before.version !== schema.version || asked(before) === asked(schema)) return [];
    const message = `the question ${schema.name} reads differently, and its version is still ${schema.version}`;
    const hint = "If it means something else now, raise the version: older labels then no longer count.";
    return [{ code: "reworded_schema", message, hint, at: { file: `schemas/${schema.name}.yaml` } }];
  });
}

/** A question whose version was raised: what was answered before no longer counts. */
function versions({ schemas, baseSchemas, known }: LabelCheck): Problem[] {
  return [...schemas.values()].flatMap(({ name, version }) => {
    const before = baseSchemas.get(name)?.version ?? version;
    const stale = known.filter((label) => label.assessment_name === name && labelVersion(label) < version);
    if (before >= version || stale.length === 0) return [];
    const message = `the question ${name} is at version ${version} now: ${stale.length} labels of older versions no longer count`;
    const hint = "That is right if it means something else now; ask it again.";
    return [{ code: "stale_labels", message, hint, at: { file: `schemas/${name}.yaml` } }];
  });
}

function asked({ title, instruction, input }: LabelSchema): string {
  return JSON.stringify([title, instruction, input]);
}

function byPlace(a: Problem, b: Problem): number {
  const [fileA, fileB] = [a.at?.file ?? "", b.at?.file ?? ""];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
}
