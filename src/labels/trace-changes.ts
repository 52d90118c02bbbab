import type { Problem } from "../errors.ts";
import type { Label } from "../formats/label.ts";
import type { Trace } from "../formats/trace.ts";
import { labelledTracePath } from "./label-file.ts";

/** What a change does to the traces that merged labels are about. */
export interface TraceChange {
  /** Labels that both sides have, with their places in the head. */
  labels: readonly Label[];
  /** Traces by any id that labels may name them by. */
  base: ReadonlyMap<string, Trace>;
  head: ReadonlyMap<string, Trace>;
}

/**
 * Faults of a change that takes away what a merged label is about, or says that it answers another record: the label
 * would speak of nothing, or of something else. Places of traces are from the configuration's folder.
 */
export function traceChanges({ labels, base, head }: TraceChange): Problem[] {
  const moved = new Set<string>();
  return labels.flatMap(({ trace_id, assessment_id, at }) => {
    const [was, is] = [base.get(trace_id), head.get(trace_id)];
    if (!was || was.record_id === is?.record_id) return [];
    if (!is) return [removed(trace_id, { assessment_id, at })];
    if (moved.has(was.trace_id)) return [];
    moved.add(was.trace_id);
    const [from, to] = [was, is].map(({ record_id }) =>
      record_id === null ? "no record" : `"${record_id}"`,
    );
    const message = `the labelled trace ${was.trace_id} answered ${from}, and here ${to}`;
    const hint = "What labels are about is never edited.";
    return [{ code: "moved_trace", message, hint, at: { file: labelledTracePath(was.trace_id), line: 1 } }];
  });
}

function removed(traceId: string, { assessment_id, at }: Pick<Label, "assessment_id" | "at">): Problem {
  return {
    code: "removed_trace",
    message: `the label "${assessment_id}" is about ${traceId}, which this change takes away`,
    hint: `Labels travel with what they are about: put ${labelledTracePath(traceId)} back.`,
    at: { ...at, column: 1 },
  };
}
