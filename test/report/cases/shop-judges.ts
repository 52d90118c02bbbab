import { sha256 } from "../../../src/formats/hash.ts";
import { trustPolicy } from "../../../src/formats/judge-file.ts";
import type { JudgeEvidence, LabelledVerdict } from "../../../src/gate/evidence.ts";

/** People's labels against the judge's verdicts: p = pass, and t/f = the judge is right or not. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

/** A judge with labels of this confusion. */
export function judge(counts: Counts, more: Partial<JudgeEvidence> = {}): JudgeEvidence {
  return {
    name: "correctness",
    fingerprint: sha256("correctness, as the base has it"),
    model: "openai:/gpt-6-luna",
    trust: trustPolicy.parse({}),
    labelled: labels(counts),
    proof: null,
    human_ceiling: null,
    flip_rate: null,
    left_out: {},
    ...more,
  };
}

/** 120 labels, 60 of each class: agrees on 108. */
export function trustedJudge(): JudgeEvidence {
  return judge(
    { tp: 56, fn: 4, tn: 52, fp: 8 },
    { human_ceiling: { estimate: 0.81, traces: 40 }, flip_rate: 0.02 },
  );
}

/** The same outputs whatever the counts: of 60 that people pass, a judge gets the first tp right. */
function labels({ tp, fp, fn, tn }: Counts): LabelledVerdict[] {
  const classes = [
    { human: true, right: tp, wrong: fn },
    { human: false, right: tn, wrong: fp },
  ];
  return classes.flatMap(({ human, right, wrong }) =>
    Array.from({ length: right + wrong }, (_, index) => {
      const said = index < right ? human : !human;
      return {
        trace_id: `tr-${sha256(`label ${human} ${index}`).slice(0, 32)}`,
        group: `g-${human}-${index}`,
        human: { pass: human, number: null },
        verdict: { status: "scored" as const, value: said, pass: said, number: null, rationale: "" },
        seen: false,
        random: true,
      };
    }),
  );
}
