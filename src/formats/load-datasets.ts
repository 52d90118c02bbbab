import type { Door } from "./door.ts";
import { placeIn } from "./door.ts";
import { resolvePatterns } from "./file-patterns.ts";
import { readJsonLines } from "./json-lines.ts";
import type { LoadedConfig } from "./load-config.ts";
import { type DatasetRecord, readRecord, recordLine } from "./record.ts";
import { nameIn } from "./tree-path.ts";

/** All records of all datasets in file order; ids are unique over all of them. `complete` is false after any fault. */
export async function loadDatasets(
  door: Door,
  { datasets, locate }: LoadedConfig,
): Promise<{ records: DatasetRecord[]; complete: boolean }> {
  const before = door.findings.problems.length;
  const patterns = resolvePatterns(door, { patterns: datasets, at: ["datasets"], locate });
  for (const { pattern, place } of patterns.filter(({ excludes }) => !excludes)) {
    if ((await door.tree.list([pattern])).length > 0) continue;
    const hint = `Nothing in the workspace matches ${pattern}.`;
    door.findings.problems.push({
      code: "no_match",
      message: "this dataset matches no file",
      hint,
      at: place,
    });
  }
  const records = new Map<string, DatasetRecord>();
  const files = patterns.length > 0 ? await door.tree.list(patterns.map(({ pattern }) => pattern)) : [];
  for (const path of files) {
    for await (const { value, line } of readJsonLines({ ...door, path, schema: recordLine })) {
      addRecord(records, readRecord(value, { file: path, line }), { door, made: value.id === undefined });
    }
  }
  return {
    records: [...records.values()],
    complete: door.findings.problems.length === before && files.length > 0,
  };
}

function addRecord(
  records: Map<string, DatasetRecord>,
  record: DatasetRecord,
  { door, made }: { door: Door; made: boolean },
): void {
  const earlier = records.get(record.id);
  if (!earlier) {
    records.set(record.id, record);
    return;
  }
  const first = `${nameIn(door.tree, earlier.at.file)}:${earlier.at.line}`;
  door.findings.problems.push({
    code: "duplicate_record",
    message: made
      ? `the same inputs as ${first}, and no id`
      : `the record id "${record.id}" stands already at ${first}`,
    hint: made ? "Give both an id, or remove one." : "Ids are unique over all datasets.",
    at: placeIn(door, record.at.file, record.at.line),
  });
}
