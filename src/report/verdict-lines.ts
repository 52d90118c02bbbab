import type { Verdict } from "../formats/verdict.ts";
import type { Evidence, ScoredRow, ScoredSample, ScorerRows } from "../gate/evidence.ts";

/** Which side a verdict is about; `both` where what the scorer read is equal, so that one verdict serves both. */
type Side = "head" | "base" | "both";

/** What lines say beyond the evidence. */
export interface VerdictLineOptions {
  /** Reasons quote outputs: told only where contents may be shown. */
  outputs: "shown" | "redacted";
  /** Whether an earlier run paid for what a scorer said about a trace. */
  reused: (scorer: string, traceId: string) => boolean;
}

/**
 * Every verdict of a run as a JSON line (cli.md), scorer by scorer, in the dataset's order. That of a judge of steps has
 * under `spans` what it says of each.
 */
export function verdictLines({ scorers }: Pick<Evidence, "scorers">, options: VerdictLineOptions): string[] {
  return scorers.flatMap((scorer) => scorer.rows.flatMap((row) => rowLines(row, scorer, options)));
}

function rowLines(row: ScoredRow, { scorer }: ScorerRows, options: VerdictLineOptions): string[] {
  if (!row.sampled) return [];
  const lines = (samples: readonly ScoredSample[], side: Side) =>
    samples.map((sample, index) =>
      JSON.stringify({
        record_id: row.record.id,
        sample: index,
        trace_id: sample.trace_id,
        side,
        scorer: scorer.name,
        ...verdictFields(sample.verdict, options.outputs === "shown"),
        model: sample.verdict.call?.model ?? scorer.model,
        reused: options.reused(scorer.name, sample.trace_id),
      }),
    );
  if (row.unchanged) return lines(row.head, "both");
  return [...lines(row.base ?? [], "base"), ...lines(row.head, "head")];
}

function verdictFields(verdict: Verdict, shown: boolean) {
  if (verdict.status === "unscored") {
    const { status, reason, detail } = verdict;
    return { status, value: null, pass: null, rationale: shown ? detail : null, reason };
  }
  const { status, value, pass, rationale, spans } = verdict;
  const said = { status, value, pass, rationale: shown ? rationale : null, reason: null };
  return spans
    ? { ...said, spans: spans.map((one) => ({ ...one, rationale: shown ? one.rationale : null })) }
    : said;
}
