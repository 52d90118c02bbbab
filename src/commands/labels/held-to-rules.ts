import type { FileChange } from "../../align/plan-files.ts";
import type { Problem } from "../../errors.ts";
import { inFolder } from "../../formats/door.ts";
import type { Trace } from "../../formats/trace.ts";
import { checkLabels } from "../../labels/check-labels.ts";
import { labelPath, withLineEnd } from "../../labels/label-file.ts";
import type { AddRequest, FreshLabel } from "./add.ts";
import type { LabelPorts } from "./label-ports.ts";
import type { LabelSide } from "./label-side.ts";

/** Holds the new lines to the rules of the check, each told at its line of the file that was handed in. */
export async function heldToRules({
  side,
  fresh,
  traces,
  request,
  ports,
}: {
  side: LabelSide;
  fresh: readonly FreshLabel[];
  traces: ReadonlyMap<string, Trace>;
  request: AddRequest;
  ports: LabelPorts;
}): Promise<{ faults: Problem[]; warnings: Problem[]; files: FileChange[] }> {
  const byPath = new Map<string, FreshLabel[]>();
  for (const label of fresh) {
    const path = inFolder(side.door, labelPath({ schema: label.name, labeler: label.labeler }));
    byPath.set(path, [...(byPath.get(path) ?? []), label]);
  }
  const files = [...byPath].map(([path, labels]) => {
    const before = side.files.get(path) ?? null;
    const start = withLineEnd(before);
    return { path, before, after: start + labels.map(({ text }) => `${text}\n`).join(""), start };
  });
  const found = checkLabels({
    files: files.map(({ path, start, after }) => ({ path, base: start, head: after })),
    known: side.labels,
    schemas: side.schemas,
    baseSchemas: side.schemas,
    traces,
    labelers: side.labelers,
    author: null,
    now: ports.now(),
  });
  const told = (problem: Problem) => atSource(problem, { files, byPath, request });
  return { faults: found.faults.map(told), warnings: found.warnings.map(told), files };
}

/** A fault of a line that is not written yet is told where the line came from. */
function atSource(
  fault: Problem,
  of: {
    files: { path: string; start: string }[];
    byPath: ReadonlyMap<string, FreshLabel[]>;
    request: AddRequest;
  },
): Problem {
  const { at } = fault;
  const file = of.files.find(({ path }) => path === at?.file);
  if (!file || at?.line === undefined) return fault;
  const before = file.start.split("\n").length - 1;
  const source = of.byPath.get(file.path)?.[at.line - before - 1];
  if (!source) return fault;
  if (!source.said) return { ...fault, at: { ...at, file: of.request.file, line: source.line } };
  return { ...fault, at: source.said([SAID[fault.code] ?? "value"]) };
}

/** The part of an answer that a fault of the label made of it comes from. */
const SAID: { [code: string]: string } = {
  unknown_labeler: "labeler",
  foreign_label: "labeler",
  unknown_schema: "name",
  unknown_trace: "id",
  unknown_span: "span",
};
