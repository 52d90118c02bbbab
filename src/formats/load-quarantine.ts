import { type Door, inFolder } from "./door.ts";
import { didYouMean } from "./nearest.ts";
import { type Quarantined, quarantineFile } from "./quarantine.ts";
import type { DatasetRecord } from "./record.ts";
import { readYaml } from "./yaml-file.ts";

const DAY_MS = 86_400_000;

/** The records that `quarantine.yaml` sets aside; an entry that has run out is left out with a warning where `now` is known. */
export async function loadQuarantine(
  door: Door,
  { records, now }: { records: readonly DatasetRecord[]; now: number | undefined },
): Promise<Quarantined[]> {
  const path = inFolder(door, "quarantine.yaml");
  if ((await door.tree.size(path)) === null) return [];
  const file = await readYaml({ ...door, path, schema: quarantineFile });
  const ids = new Set(records.map(({ id }) => id));
  for (const [index, { record }] of (file?.value ?? []).entries()) {
    if (ids.has(record) || ids.size === 0) continue;
    const hint = `${didYouMean(record, ids)}Remove entries of records that are gone.`;
    const at = file?.locate([index, "record"]);
    door.findings.problems.push({
      code: "unknown_record",
      message: `no record has the id "${record}"`,
      hint,
      at,
    });
  }
  return (file?.value ?? []).filter((entry) => isHeld(entry, now, door));
}

function isHeld({ record, owner, until }: Quarantined, now: number | undefined, door: Door): boolean {
  if (now === undefined || now < Date.parse(until) + DAY_MS) return true;
  door.findings.warnings.push(
    `record "${record}" was set aside until ${until} and decides again (owner: ${owner})`,
  );
  return false;
}
