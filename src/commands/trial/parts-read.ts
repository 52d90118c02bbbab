import { type Judge, labelName } from "../../formats/judge-file.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import { stepsOf } from "../../judges/define-judge.ts";
import type { PartsRead } from "../../labels/place-label.ts";

/** The parts of outputs that a judge reads one by one; null where it reads outputs as a whole. */
export function partsReadBy(judge: Judge, traces: ReadonlyMap<string, Trace>): PartsRead | null {
  return partsRead(stepsOf(judge), traces);
}

/** The parts that a question is about: as itself says, else as a judge reads that is measured on it; null: answers alone. */
export function partsAskedBy({ judges, traces }: Suite, { name, about }: LabelSchema): PartsRead | null {
  if (about !== "answer") return partsRead(about, traces);
  const measured = [...judges.values()].filter((judge) => labelName(judge) === name);
  return partsRead(measured.map(stepsOf).find((kind) => kind !== null) ?? null, traces);
}

function partsRead(kind: string | null, traces: ReadonlyMap<string, Trace>): PartsRead | null {
  return kind === null ? null : { kind, spansOf: (id) => traces.get(id)?.spans ?? null };
}
