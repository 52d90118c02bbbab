import type { CallFacts, Scored, Unscored, Verdict } from "../formats/verdict.ts";
import type { Scorer } from "./scorer.ts";

/** One verdict from all reads of one output. */
export interface CombinedVerdict {
  verdict: Verdict;
  /** Scored reads that do not say what the verdict says. */
  flips: number;
}

/**
 * The majority of the pass outcome over an odd number of reads, the median for numbers. Unscored where no outcome has
 * more than half of *all* reads: a read that failed is never a vote.
 */
export function combineRepeats(reads: readonly Verdict[], scorer: Pick<Scorer, "kind">): CombinedVerdict {
  const scored = reads.filter((read): read is Scored => read.status === "scored");
  const speaker = speakerOf(scored, reads.length, scorer.kind);
  const call = combinedCall(reads);
  if (!speaker) return { verdict: { ...whyNone(reads), ...call }, flips: 0 };
  const flips = scored.filter((read) => outcomeKey(read, scorer.kind) !== outcomeKey(speaker, scorer.kind));
  return { verdict: { ...speaker, ...call }, flips: flips.length };
}

/** The read that speaks for all, or null where there is no majority. */
function speakerOf(scored: readonly Scored[], reads: number, kind: Scorer["kind"]): Scored | null {
  if (scored.length * 2 <= reads) return null;
  if (kind === "shown") return scored[0] ?? null;
  if (kind === "mean") return median(scored);
  const side = [true, false].find((pass) => scored.filter((read) => read.pass === pass).length * 2 > reads);
  return side === undefined ? null : mostFrequent(scored.filter((read) => read.pass === side));
}

/** The middle read; of an even number the lower middle one, so that value and rationale belong together. */
function median(scored: readonly Scored[]): Scored | null {
  const sorted = scored.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}

function mostFrequent(scored: readonly Scored[]): Scored | null {
  const count = (read: Scored) => scored.filter(({ value }) => value === read.value).length;
  return scored.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

function outcomeKey(read: Scored, kind: Scorer["kind"]): unknown {
  return kind === "mean" ? read.number : kind === "shown" ? null : read.pass;
}

function whyNone(reads: readonly Verdict[]): Unscored {
  const failed = reads.find((read) => read.status === "unscored");
  if (!failed) return { status: "unscored", reason: "scorer_error", detail: "no outcome has a majority" };
  const count = reads.filter((read) => read.status === "unscored").length;
  if (reads.length === 1) return failed;
  return { ...failed, detail: `${count} of ${reads.length} reads could not be scored; ${failed.detail}` };
}

/** Cost of all reads (or steps) together; a probability belongs to a single read only. */
export function combinedCall(reads: readonly Verdict[]): { call?: CallFacts } {
  const calls = reads.flatMap(({ call }) => (call ? [call] : []));
  const [first] = calls;
  if (!first) return {};
  if (calls.length === 1) return { call: first };
  const sum = (of: (call: CallFacts) => number) => calls.reduce((total, call) => total + of(call), 0);
  const priced = calls.every(({ usd }) => usd !== null);
  return {
    call: {
      ...first,
      input_tokens: sum((call) => call.input_tokens),
      output_tokens: sum((call) => call.output_tokens),
      usd: priced ? sum((call) => call.usd ?? 0) : null,
      latency_ms: sum((call) => call.latency_ms),
      attempts: sum((call) => call.attempts),
      probability: null,
    },
  };
}
