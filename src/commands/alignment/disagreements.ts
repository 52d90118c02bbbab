import { unitId } from "../../formats/span-path.ts";
import type { SpanVerdict } from "../../formats/verdict.ts";
import type { JudgeEvidence, LabelledVerdict } from "../../gate/evidence.ts";
import type { Scorer } from "../../judges/scorer.ts";
import type { Spoken } from "../trial/people.ts";
import type { Disagreement } from "./judge-report.ts";

type Outcome = Pick<Scorer, "kind" | "outcomeOf">;

/** Where a judge and people differ: on whole outputs, and, where people spoke of the parts that it reads, on those. */
export function disagreements({ labelled }: JudgeEvidence, spoken: Spoken, scorer: Outcome): Disagreement[] {
  return labelled.flatMap((line) =>
    spoken.resolved.has(line.trace_id) ? onOutput(line, spoken, scorer) : onParts(line, spoken, scorer),
  );
}

function onOutput(
  { trace_id, human, verdict, seen }: LabelledVerdict,
  { resolved }: Spoken,
  { kind }: Outcome,
): Disagreement[] {
  const word = resolved.get(trace_id);
  if (word?.status !== "labelled") return [];
  const scored = verdict.status === "scored" ? verdict : null;
  const same = kind === "mean" ? scored?.number === human.number : scored?.pass === human.pass;
  if (scored && same) return [];
  return [
    {
      trace_id,
      label: word.value,
      verdict: scored?.value ?? null,
      rationale: verdict.status === "scored" ? verdict.rationale : `${verdict.reason}: ${verdict.detail}`,
      label_rationale: word.rationales[0] ?? "",
      seen,
    },
  ];
}

function onParts(
  { trace_id, verdict, seen }: LabelledVerdict,
  { resolved }: Spoken,
  scorer: Outcome,
): Disagreement[] {
  const verdicts = verdict.status === "scored" ? (verdict.spans ?? []) : [];
  return verdicts.flatMap((one) => {
    const unit = unitId(trace_id, one.span);
    const word = resolved.get(unit);
    if (word?.status !== "labelled" || isShared(one, scorer.outcomeOf(word.value), scorer)) return [];
    const { value, rationale } = one;
    const label_rationale = word.rationales[0] ?? "";
    return [{ trace_id: unit, label: word.value, verdict: value, rationale, label_rationale, seen }];
  });
}

function isShared(
  { value, pass }: SpanVerdict,
  human: ReturnType<Scorer["outcomeOf"]>,
  { kind }: Outcome,
): boolean {
  return kind === "mean" ? Number(value) === human?.number : pass === human?.pass;
}
