import type { UnscoredRecord } from "../../gate/decision.ts";
import { cut, markdownCode, markdownText } from "../escape.ts";
import type { Trial } from "../trial.ts";
import { reasonCounts, UNSCORED_WORDS } from "../unscored-words.ts";
import { fold, list } from "./fold.ts";

/** Records and characters of a detail shown at most. */
const RECORDS = 20;
const DETAIL = 300;

/** What could not be scored, by reason and record. */
export function unscoredFold(trial: Trial): string {
  const { total } = trial.decision.unscored;
  if (total === 0) return "";
  const { counts, gaps, more } = unscoredGaps(trial);
  const lines = gaps.map(({ record_id, text }) => `${markdownCode(record_id)} ${markdownText(text)}`);
  return fold(`Could not be scored: ${total}`, `${counts}\n\n${list([...lines, ...more])}`);
}

/** The same as plain text: counts by reason, a line a record, and how many more there are. */
export function unscoredGaps({ decision, report }: Trial): {
  counts: string;
  gaps: { record_id: string; text: string }[];
  more: string[];
} {
  const counts = reasonCounts(decision).map(({ reason, count }) => `${count} × ${UNSCORED_WORDS[reason]}`);
  const gaps = gapsOf(decision.unscored.records);
  return {
    counts: `${counts.join(", ")}.`,
    gaps: gaps.slice(0, RECORDS).map((gap) => gapText(gap, report.outputs === "shown")),
    more: gaps.length > RECORDS ? [`and ${gaps.length - RECORDS} more records`] : [],
  };
}

interface Gap extends UnscoredRecord {
  metrics: string[];
}

/** One line for all metrics that lack a record for one reason: a crash of the app is told once. */
function gapsOf(records: readonly UnscoredRecord[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const record of records) {
    const { record_id, side, reason, detail, metric } = record;
    const key = JSON.stringify([record_id, side, reason, detail]);
    const gap = gaps.get(key) ?? { ...record, metrics: [] };
    gap.metrics.push(metric);
    gaps.set(key, gap);
  }
  return [...gaps.values()];
}

function gapText({ metrics, record_id, side, reason, detail }: Gap, shown: boolean) {
  const where = side === "both" ? "on both sides" : side === "head" ? "here" : "on the base";
  const why = shown && detail ? ` (${cut(detail, DETAIL)})` : "";
  return { record_id, text: `${where}, for ${metrics.join(", ")}: ${UNSCORED_WORDS[reason]}${why}` };
}
