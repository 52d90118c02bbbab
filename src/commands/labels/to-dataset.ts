import type { FileChange } from "../../align/plan-files.ts";
import { canonicalJson } from "../../formats/canonical.ts";
import type { Json, JsonObject } from "../../formats/json.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Tree } from "../../formats/tree.ts";
import { resolveLabels } from "../../labels/resolve.ts";
import { textOf } from "./label-side.ts";

/** What people expect of records, as changes of the dataset files. */
export interface DatasetPlan {
  files: FileChange[];
  /** Records that get, or change, an expectation. */
  records: number;
  /** Expectations that people differ on: these are not written. */
  contested: number;
  /** Expectations about outputs that belong to no record. */
  homeless: number;
}

/** Puts people's expectations into the records that they are about; only lines that change are written anew. */
export async function expectationsToDataset(suite: Suite, tree: Tree): Promise<DatasetPlan> {
  const plan = { contested: 0, homeless: 0 };
  const wanted = new Map<DatasetRecord, { [name: string]: Json }>();
  const records = new Map(suite.records.map((record) => [record.id, record]));
  for (const { name, traceId, value } of expectations(suite, plan)) {
    const record = records.get(suite.traces.get(traceId)?.record_id ?? "");
    if (!record) plan.homeless += 1;
    else if (!isThere(record, name, value)) wanted.set(record, { ...wanted.get(record), [name]: value });
  }
  const files = await Promise.all(
    [...new Set([...wanted.keys()].map(({ at }) => at.file))].map((path) =>
      rewritten({ path, wanted, tree }),
    ),
  );
  return { ...plan, files, records: wanted.size };
}

function expectations(
  suite: Suite,
  counts: { contested: number },
): { name: string; traceId: string; value: Json }[] {
  const labelers = Object.keys(suite.config.labelers);
  const questions = [...suite.schemas.values()].filter(({ type }) => type === "expectation");
  return questions.flatMap((schema) => {
    const resolved = [...resolveLabels({ labels: suite.labels, schema, labelers })];
    counts.contested += resolved.filter(([, { status }]) => status === "contested").length;
    return resolved.flatMap(([traceId, word]) =>
      word.status === "labelled" ? [{ name: schema.name, traceId, value: word.value }] : [],
    );
  });
}

function isThere({ expectations: present }: DatasetRecord, name: string, value: Json): boolean {
  const before = present[name];
  return before !== undefined && canonicalJson(before) === canonicalJson(value);
}

async function rewritten({
  path,
  wanted,
  tree,
}: {
  path: string;
  wanted: ReadonlyMap<DatasetRecord, { [name: string]: Json }>;
  tree: Tree;
}): Promise<FileChange> {
  const before = await textOf(tree, path);
  const changes = new Map(
    [...wanted].filter(([{ at }]) => at.file === path).map(([{ at }, added]) => [at.line, added]),
  );
  const lines = before.split("\n").map((line, index) => {
    const added = changes.get(index + 1);
    if (!added) return line;
    const record = JSON.parse(line) as JsonObject & { expectations?: JsonObject }; // it was loaded as a record
    return JSON.stringify({ ...record, expectations: { ...record.expectations, ...added } });
  });
  return { path, before, after: lines.join("\n") };
}
