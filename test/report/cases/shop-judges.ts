import type { Draw } from "../../../src/formats/draw-file.ts";
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
    past_draws: [],
    last_label: null,
    ...more,
  };
}

/** 120 labels, 60 of each class: agrees on 108. */
export function trustedJudge(): JudgeEvidence {
  return judge(
    { tp: 56, fn: 4, tn: 52, fp: 8 },
    {
      human_ceiling: { estimate: 0.81, traces: 40 },
      flip_rate: { rate: 0.02, outputs: 120 },
      last_label: "2026-05-02T09:30:00.000Z",
      past_draws: [pastDraw()],
    },
  );
}

/** A draw of long ago over 120 changed outputs: people saw 30 of 60 losses, the judge four more. */
function pastDraw(): Draw {
  const pairs = Array.from({ length: 60 }, (_, index) => ({
    pair: `p-${index}`,
    stratum: "pass_pass",
    record_id: `r-${index}`,
    base: labelled(true, index % 30),
    head: labelled(index >= 30, index),
  }));
  const strata = [{ name: "pass_pass", N: 120, n: 60 }];
  return {
    id: "0123456789abcdef",
    head: { version: 1, metric: "correctness", kind: "stratified", seed: "", strata },
    pairs,
  };
}

function labelled(human: boolean, index: number): string {
  return `tr-${sha256(`label ${human} ${index}`).slice(0, 32)}`;
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
        trace_id: labelled(human, index),
        group: `g-${human}-${index}`,
        human: { pass: human, number: null },
        verdict: { status: "scored" as const, value: said, pass: said, number: null, rationale: "" },
        seen: false,
        random: true,
      };
    }),
  );
}
