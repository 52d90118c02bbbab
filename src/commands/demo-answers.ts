import { z } from "zod";
import { inFolder } from "../formats/door.ts";
import { hashJson } from "../formats/hash.ts";
import { json } from "../formats/json.ts";
import type { LabelSchema } from "../formats/schema.ts";
import type { Trace } from "../formats/trace.ts";
import type { DrawStatus } from "../gate/decision.ts";
import { labelPath } from "../labels/label-file.ts";
import { drawLines, drawPath } from "../report/draw-file.ts";
import { labelledTraceFile } from "./labels/labelled-trace-file.ts";

/** A line of the answers that the example brings along: what its invented labelers say about outputs of a change. */
const answer = z.object({
  trace_id: z.string(),
  labeler: z.string(),
  value: json,
  reason: z.string().optional(),
});

/** When the invented labelers answered. */
const ANSWERED_AT = "2026-11-20T09:00:00.000Z";

/** What turning answers into files takes. */
export interface DrawAnswers {
  draw: DrawStatus;
  schema: Pick<LabelSchema, "name" | "version">;
  /** JSON lines of answers; only those about drawn outputs are used. */
  answers: string;
  traces: ReadonlyMap<string, Trace>;
  folder: string;
  /** Present label files by path, to be appended to. */
  existing(path: string): string | undefined;
}

/** The files of a label pull request that answers a draw: labels appended, their traces, the draw itself. */
export function answerFiles({ draw, schema, answers, traces, folder, existing }: DrawAnswers): {
  [path: string]: string;
} {
  const drawn = new Set(draw.draw.pairs.flatMap(({ base, head }) => [base, head]));
  const given = answers
    .split("\n")
    .filter(Boolean)
    .map((line) => answer.parse(JSON.parse(line)));
  const files: { [path: string]: string } = {
    [inFolder({ folder }, drawPath(draw.id))]: drawLines(draw.draw),
  };
  for (const line of given.filter(({ trace_id }) => drawn.has(trace_id))) {
    const trace = traces.get(line.trace_id);
    if (!trace) continue;
    const path = inFolder({ folder }, labelPath({ schema: schema.name, labeler: line.labeler }));
    files[path] =
      `${files[path] ?? existing(path) ?? ""}${JSON.stringify(labelLine({ line, schema, draw: draw.id }))}\n`;
    const kept = labelledTraceFile({ folder }, trace);
    files[kept.path] = kept.after ?? "";
  }
  return files;
}

function labelLine({
  line,
  schema,
  draw,
}: {
  line: z.infer<typeof answer>;
  schema: Pick<LabelSchema, "name" | "version">;
  draw: string;
}) {
  const { trace_id, labeler, value, reason } = line;
  return {
    assessment_id: `a-${hashJson({ draw, trace_id, labeler }).slice(0, 32)}`,
    assessment_name: schema.name,
    trace_id,
    source: { source_type: "HUMAN", source_id: labeler },
    create_time: ANSWERED_AT,
    feedback: { value },
    ...(reason ? { rationale: reason } : {}),
    metadata: { schema_version: String(schema.version), sampling: "draw", draw, blind: "true" },
  };
}
