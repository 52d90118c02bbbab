import { type DerivedLabel, labelVersion } from "../formats/label.ts";

/** A derived label that has nothing to say any more, and why; the words are shown. */
export type StaleDerived = "overridden" | "withdrawn" | "schema version is stale";

/** Parts derived labels of one question into those that hold, one per scorer and output, and those that don't, with why. */
export function derivedInForce(
  labels: readonly DerivedLabel[],
  { name, version }: { name: string; version: number },
): { inForce: DerivedLabel[]; stale: { label: DerivedLabel; reason: StaleDerived }[] } {
  const own = labels.filter(({ assessment_name }) => assessment_name === name);
  const replaced = new Set(own.flatMap(({ overrides }) => overrides ?? []));
  const read = own.map((label) => ({ label, reason: whyStale(label, { replaced, version }) }));
  return {
    inForce: read.flatMap(({ label, reason }) => (reason === null ? [label] : [])),
    stale: read.flatMap(({ label, reason }) => (reason === null ? [] : [{ label, reason }])),
  };
}

function whyStale(
  label: DerivedLabel,
  { replaced, version }: { replaced: ReadonlySet<string>; version: number },
): StaleDerived | null {
  if (replaced.has(label.assessment_id)) return "overridden";
  if (label.valid === false) return "withdrawn";
  return labelVersion(label) < version ? "schema version is stale" : null;
}
