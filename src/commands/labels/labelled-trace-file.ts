import type { FileChange } from "../../align/plan-files.ts";
import { type Door, inFolder } from "../../formats/door.ts";
import type { Trace } from "../../formats/trace.ts";
import { traceToJson } from "../../formats/write-trace.ts";
import { labelledTracePath } from "../../labels/label-file.ts";

/** The new file of a labelled trace that the repository does not keep yet: it goes with its label. */
export function labelledTraceFile(door: Pick<Door, "folder">, trace: Trace): FileChange {
  return {
    path: inFolder(door, labelledTracePath(trace.trace_id)),
    before: null,
    after: `${JSON.stringify(traceToJson(trace), null, 2)}\n`,
  };
}
