import { hashJson } from "./hash.ts";
import type { DatasetRecord } from "./record.ts";
import type { Trace } from "./trace.ts";

/**
 * What a labelled output belongs together with: its record's group; without a record, all outputs on the same inputs. What
 * a judge has learned of one of a group is no evidence on the others.
 */
export function traceGroup({ inputs }: Pick<Trace, "inputs">, record: DatasetRecord | null): string {
  return record?.group ?? hashJson(inputs);
}
