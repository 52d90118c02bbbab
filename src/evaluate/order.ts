import { sha256 } from "../formats/hash.ts";
import type { DatasetRecord } from "../formats/record.ts";

/** The records in an order that depends on the seed and their ids alone, so that every prefix is a random sample. */
export function seededOrder(records: readonly DatasetRecord[], seed: string): DatasetRecord[] {
  const keyed = records.map((record) => ({ record, key: sha256(`${seed}\n${record.id}`) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}

/**
 * Whether a scorer with a `sample_rate` reads this record. It depends on the scorer and the record alone, so later runs
 * read the same ones and find their verdicts. `must` records are always read: a loss there must not go unseen.
 */
export function isSampled({
  record,
  scorer,
  rate,
}: {
  record: DatasetRecord;
  scorer: string;
  rate: number;
}): boolean {
  if (rate >= 1 || record.must) return true;
  return unitInterval(sha256(`sample\n${scorer}\n${record.id}`)) < rate;
}

/** The first 48 bits of a hash as a number in [0, 1). */
function unitInterval(hash: string): number {
  return Number.parseInt(hash.slice(0, 12), 16) / 2 ** 48;
}
