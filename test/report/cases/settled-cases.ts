import type { NotTried } from "../../../src/report/trial.ts";
import { exactLoss, judgedLoss } from "./plain-cases.ts";
import { BASE_SHA, HEAD_SHA, shopEvidence } from "./shop-evidence.ts";
import { type Case, RUN, shopTrial } from "./shop-trial.ts";

/** A failed run that a colleague let through. */
export function accepted(): Case {
  const rows = exactLoss();
  return shopTrial(shopEvidence({ rows }), rows, { run: { accepted_by: "maria-k", attempt: 2 } });
}

/** A soft start: the gate says what it would do. */
export function notEnforced(): Case {
  const rows = exactLoss();
  return shopTrial(shopEvidence({ rows, policy: { enforce: false } }), rows);
}

/** Outputs may not be published. */
export function redacted(): Case {
  const rows = judgedLoss();
  return shopTrial(shopEvidence({ rows }), rows, { trial: { report: { examples: 3, outputs: "redacted" } } });
}

/** A key that nobody set. */
export function notTried(): NotTried {
  return {
    config: "support-bot",
    commit: { head: HEAD_SHA, base: BASE_SHA },
    reason: "OPENAI_API_KEY is missing.",
    problems: [
      "eval/judges/correctness/judge.yaml:9:8 the judge correctness asks openai:/gpt-6-luna, and OPENAI_API_KEY is not set. Hand it to the step under env:, from secrets.OPENAI_API_KEY.",
      "eval/judges/tone/judge.yaml:7:8 the judge tone asks openai:/gpt-6-luna, and OPENAI_API_KEY is not set.",
    ],
    run: {
      ...RUN,
      requests: 0,
      reused: 0,
      retries: 0,
      input_tokens: 0,
      output_tokens: 0,
      usd: 0,
      wall_s: 0.6,
    },
  };
}
