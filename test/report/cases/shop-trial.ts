import { hashJson } from "../../../src/formats/hash.ts";
import { decide } from "../../../src/gate/decide.ts";
import type { Evidence } from "../../../src/gate/evidence.ts";
import { exitCode } from "../../../src/gate/exit-code.ts";
import type { RunFacts } from "../../../src/gate/run-facts.ts";
import type { Trial } from "../../../src/report/trial.ts";
import { type ShopRow, shopTrace } from "./shop.ts";

/** A case of the surfaces: what was decided, and what it rests on. */
export interface Case {
  trial: Trial;
  evidence: Evidence;
}

export const RUN: RunFacts = {
  started_at: "2026-05-12T16:41:07.000Z",
  wall_s: 48.2,
  requests: 122,
  reused: 358,
  retries: 3,
  input_tokens: 96_400,
  output_tokens: 8_900,
  usd: 0.0198,
  budget_reached: false,
  baseline_age_s: null,
  attempt: 1,
  accepted_by: null,
  version: "0.1.0",
};

/** Decides the evidence and makes a trial of it. */
export function shopTrial(
  evidence: Evidence,
  rows: readonly ShopRow[],
  more: { run?: Partial<RunFacts>; trial?: Partial<Trial> } = {},
): Case {
  const decision = decide(evidence);
  const run = { ...RUN, ...more.run };
  const heads = rows.map((row) => shopTrace(row, "head"));
  const traces = [...rows.map((row) => shopTrace(row, "base")), ...heads];
  return {
    evidence,
    trial: {
      decision,
      run,
      exit_code: exitCode(decision, { accepted: run.accepted_by !== null }),
      outputs_id: hashJson(heads.map(({ trace_id }) => trace_id)),
      traces: new Map(traces.map((trace) => [trace.trace_id, trace])),
      records: new Map(rows.map(({ record }) => [record.id, record])),
      proposed: true,
      links: {
        run: "https://github.com/shoes/support-bot/actions/runs/9123456789",
        artifact: "https://github.com/shoes/support-bot/actions/runs/9123456789/artifacts/77",
        compare: null,
      },
      report: { examples: 3, outputs: "shown" },
      blind: [],
      warnings: [],
      ...more.trial,
    },
  };
}
