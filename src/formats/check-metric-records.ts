import type { Problem } from "../errors.ts";
import type { CheckContext } from "./check-context.ts";
import type { MetricSpec } from "./metric-spec.ts";
import { didYouMean } from "./nearest.ts";
import type { DatasetRecord } from "./record.ts";

/** The tags that an entry names are tags of records, and its `where` selects at least one record. */
export function tagProblems(name: string, entry: MetricSpec, { records, locate }: CheckContext): Problem[] {
  if (records.length === 0) return [];
  const known = [...new Set(records.flatMap(({ tags }) => Object.keys(tags)))].map((tag) => `tags.${tag}`);
  const unknown = [
    ...Object.keys(entry.where ?? {}).map((tag) => ({
      tag,
      at: locate(metricPath(name, "where", tag), "key"),
    })),
    ...entry.slices.map((tag, index) => ({ tag, at: locate(metricPath(name, "slices", index)) })),
  ].filter(({ tag }) => !known.includes(tag));
  if (unknown.length > 0) return unknown.map((reference) => unknownTag(reference, known));
  if (selectedRecords(entry, records).length > 0) return [];
  const place = locate(metricPath(name, "where"));
  return [{ code: "no_records", message: `"${name}" selects no record`, at: place }];
}

/** The records that an entry is about. */
export function selectedRecords(
  { where = {} }: Pick<MetricSpec, "where">,
  records: readonly DatasetRecord[],
): DatasetRecord[] {
  const wanted = Object.entries(where);
  return records.filter(({ tags }) =>
    wanted.every(([tag, value]) => tags[tag.slice(TAG_PREFIX.length)] === value),
  );
}

const TAG_PREFIX = "tags.";

/** Path of an entry of `gate.metrics`, or of a part of it. */
export function metricPath(...path: PropertyKey[]): PropertyKey[] {
  return ["gate", "metrics", ...path];
}

function unknownTag({ tag, at }: { tag: string; at: Problem["at"] }, known: readonly string[]): Problem {
  const listed = known.length > 0 ? `Known tags: ${known.join(", ")}.` : "No record has a tag.";
  return {
    code: "unknown_tag",
    message: `no record has ${tag}`,
    hint: `${didYouMean(tag, known)}${listed}`,
    at,
  };
}
