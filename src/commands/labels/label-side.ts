import { type Problem, UserError } from "../../errors.ts";
import { type Door, inFolder } from "../../formats/door.ts";
import { newFindings, throwIfFaulty } from "../../formats/findings.ts";
import { type Label, labelLine } from "../../formats/label.ts";
import { loadConfig } from "../../formats/load-config.ts";
import { loadDatasets } from "../../formats/load-datasets.ts";
import { loadSchemas } from "../../formats/load-schemas.ts";
import { loadTraceFiles } from "../../formats/load-trace-files.ts";
import { sourceIds } from "../../formats/read-trace.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import { placeAfter, SAVE_AS } from "../../formats/text-file.ts";
import type { Trace } from "../../formats/trace.ts";
import type { Tree } from "../../formats/tree.ts";
import { folderOf, nameIn } from "../../formats/tree-path.ts";
import { type Decoded, decodeUtf8 } from "../../formats/utf8.ts";
import type { LabelCheck } from "../../labels/check-labels.ts";

/** What one side of a label change says: who may label what, and the label files as they are. */
export interface LabelSide {
  door: Door;
  labelers: LabelCheck["labelers"];
  schemas: ReadonlyMap<string, LabelSchema>;
  records: DatasetRecord[];
  /** The file of `app.traces`, from the configuration's folder; null where the app runs. */
  recorded: string | null;
  /** Texts of the label files by path. */
  files: ReadonlyMap<string, string>;
  /** Label files that are not UTF-8; what they say is not known. */
  unreadable: ReadonlySet<string>;
  /** Every sound line of them. */
  labels: Label[];
}

/** Reads one side. Label files are read as texts: their faults are for the check to tell, line by line. */
export async function labelSide(tree: Tree, configPath: string): Promise<LabelSide> {
  const door: Door = { tree, folder: folderOf(configPath), findings: newFindings() };
  const { config, datasets, ...rest } = await loadConfig(door, configPath);
  const { records } = await loadDatasets(door, { config, datasets, ...rest });
  const { schemas } = await loadSchemas(door);
  throwIfFaulty(door.findings);
  const { files, unreadable } = await labelTexts(door);
  const labels = [...files].flatMap(([path, text]) => soundLabels(path, text));
  const recorded = config?.app.traces ?? null;
  return { door, labelers: config?.labelers ?? {}, schemas, records, recorded, files, unreadable, labels };
}

async function labelTexts(door: Door): Promise<Pick<LabelSide, "files" | "unreadable">> {
  const files = new Map<string, string>();
  const unreadable = new Set<string>();
  for (const path of await door.tree.list([inFolder(door, "labels/*/*.jsonl")])) {
    const read = await decoded(door.tree, path);
    if (read.status === "text") files.set(path, read.text);
    else {
      unreadable.add(path);
      door.findings.problems.push(notUtf8(door.tree, path, read));
    }
  }
  return { files, unreadable };
}

/**
 * The traces of a side by the given ids, other tools' ids included, and those of a recorded file; faults of trace files go
 * to the door's findings.
 */
export async function tracesOf(
  { door, records }: LabelSide,
  ids: Iterable<string>,
  recordedPath: string | null = null,
): Promise<Map<string, Trace>> {
  const labels = [...new Set(ids)].map(asking);
  const { traces, recorded } = await loadTraceFiles(door, { records, labels, recordedPath });
  const all = [...traces.values(), ...(recorded ?? [])];
  const foreign = all.flatMap((trace) => sourceIds(trace).map((id) => [id, trace] as const));
  return new Map([...foreign, ...all.map((trace) => [trace.trace_id, trace] as const)]);
}

/** The loader keeps the traces that labels are about: a label that says nothing asks for one. */
function asking(trace_id: string): Label {
  return {
    assessment_id: "",
    assessment_name: "",
    trace_id,
    source: { source_type: "HUMAN", source_id: "" },
    create_time: "",
    at: { file: "", line: 0 },
  };
}

/** The text of a file; throws a UserError where it is not UTF-8. */
export async function textOf(tree: Tree, path: string): Promise<string> {
  const read = await decoded(tree, path);
  if (read.status === "text") return read.text;
  throw new UserError(notUtf8(tree, path, read));
}

async function decoded(tree: Tree, path: string): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of tree.chunks(path)) chunks.push(chunk);
  return decodeUtf8(Buffer.concat(chunks));
}

function notUtf8(tree: Tree, path: string, { before }: Extract<Decoded, { status: "faulty" }>): Problem {
  const at = { file: nameIn(tree, path), ...placeAfter(before) };
  return { code: "bad_utf8", message: "a byte that is not UTF-8", hint: SAVE_AS.utf8, at };
}

function soundLabels(path: string, text: string): Label[] {
  return text.split("\n").flatMap((line, index) => {
    const read = labelLine.safeParse(parsed(line));
    return read.success ? [{ ...read.data, at: { file: path, line: index + 1 } }] : [];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
