import { sha256 } from "../../../src/formats/hash.ts";
import type { Verdict } from "../../../src/formats/verdict.ts";
import type { ScoredRow, ScorerFacts, ScorerRows } from "../../../src/gate/evidence.ts";
import { isRight, type ShopRow, shopTrace, silenceOf, type Trouble } from "./shop.ts";
import type { ShopSpec } from "./shop-evidence.ts";

export const CORRECTNESS_PRINT = sha256("correctness, as the base has it");

const CORRECTNESS: ScorerFacts = {
  name: "correctness",
  voice: "judge",
  kind: "pass_rate",
  unit: null,
  range: null,
  fingerprint: CORRECTNESS_PRINT,
  model: "openai:/gpt-6-luna",
};
const ROUTE: ScorerFacts = {
  ...CORRECTNESS,
  name: "route",
  voice: "code",
  fingerprint: sha256("exact_match route"),
  model: null,
};
const ANSWERS: ScorerFacts = { ...ROUTE, name: "answers", fingerprint: sha256("answers") };

/** Whether each question goes to the right desk: exact. */
export function routes(spec: ShopSpec): ScorerRows {
  const rows = spec.rows.map((row) =>
    scoredRow(row, spec, {
      unchanged: row.routes.base === row.routes.head,
      troubled: "by silence",
      verdict: (side) => routeVerdict(row, side),
    }),
  );
  return { scorer: ROUTE, rows };
}

/** The judge's rows, by the same judge or by another that sees some answers otherwise. */
export function correctness(
  spec: ShopSpec,
  facts: Partial<ScorerFacts> = {},
  sees: (row: ShopRow, side: "base" | "head") => boolean = (row, side) => isRight(row.fate, side),
): ScorerRows {
  const rows = spec.rows.map((row) => ({
    ...scoredRow(row, spec, {
      unchanged: row.answers.base === row.answers.head,
      troubled: "by all",
      verdict: (side) => judged(row, sees(row, side)),
    }),
    sampled: spec.sampled?.(row) ?? true,
  }));
  return { scorer: { ...CORRECTNESS, ...facts }, rows };
}

/** Rows of a scorer that measures: milliseconds of both sides by the record's number. */
export function latency(spec: ShopSpec, ms: (row: ShopRow, side: "base" | "head") => number): ScorerRows {
  const rows = spec.rows.map((row) => {
    const verdict = (side: "base" | "head"): Verdict => {
      const number = ms(row, side);
      return { status: "scored", value: number, pass: null, number, rationale: `${number} ms` };
    };
    return scoredRow(row, spec, { unchanged: false, troubled: "by silence", verdict });
  });
  return {
    scorer: { ...ROUTE, name: "latency", kind: "mean", unit: "ms", fingerprint: sha256("latency") },
    rows,
  };
}

/** Whether the app answered at all. */
export function answers(spec: ShopSpec): ScorerRows {
  const rows = spec.rows.map((row) => {
    const verdict = (side: "base" | "head") =>
      silenceOf(row, side) ? passed(false, row.trouble?.detail ?? "") : passed(true, "answered");
    const unchanged = silenceOf(row, "base") === silenceOf(row, "head");
    return scoredRow(row, spec, { unchanged, troubled: "never", verdict });
  });
  return { scorer: ANSWERS, rows };
}

interface Scoring {
  unchanged: boolean;
  /** Which troubles keep this scorer from its verdict: a judge's of any kind, code's only a silent app, `answers` none. */
  troubled: "by all" | "by silence" | "never";
  verdict(side: "base" | "head"): Verdict;
}

function scoredRow(row: ShopRow, spec: ShopSpec, { unchanged, troubled, verdict }: Scoring): ScoredRow {
  const { trouble } = row;
  const concerns = (side: "base" | "head") => {
    if (trouble === null || troubled === "never") return false;
    if (troubled === "by silence") return silenceOf(row, side) !== null;
    return trouble.side === side || trouble.side === "both";
  };
  const sample = (side: "base" | "head") => [
    {
      trace_id: shopTrace(row, side).trace_id,
      verdict: trouble !== null && concerns(side) ? unscored(trouble) : verdict(side),
    },
  ];
  const isAlone = spec.alone?.has(row.record.id) ?? false;
  return {
    record: row.record,
    base: isAlone ? null : sample("base"),
    head: sample("head"),
    unchanged: !isAlone && unchanged && concerns("base") === concerns("head"),
    sampled: true,
  };
}

function unscored({ reason, detail }: Trouble): Verdict {
  return { status: "unscored", reason, detail };
}

function routeVerdict({ route, routes: said, text }: ShopRow, side: "base" | "head"): Verdict {
  const right = isRight(route, side);
  return passed(right, right ? `equals "${text.topic}"` : `expected "${text.topic}", got "${said[side]}"`);
}

function judged({ text }: ShopRow, right: boolean): Verdict {
  return passed(right, right ? "Agrees with the expected answer." : text.why);
}

function passed(pass: boolean, rationale: string): Verdict {
  return { status: "scored", value: pass, pass, number: null, rationale };
}
