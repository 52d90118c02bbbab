import type { UnscoredRecord } from "../../gate/decision.ts";
import { cut, markdownCode, markdownText } from "../escape.ts";
import type { Trial } from "../trial.ts";
import { reasonCounts, UNSCORED_WORDS } from "../unscored-words.ts";
import { fold, list } from "./fold.ts";

/** Records and characters of a detail shown at most. */
const RECORDS = 20;
const DETAIL = 300;

/** What could not be scored, by reason and record. */
export function unscoredFold({ decision, report }: Trial): string {
  const { total, records } = decision.unscored;
  if (total === 0) return "";
  const counts = reasonCounts(decision).map(({ reason, count }) => `${count} × ${UNSCORED_WORDS[reason]}`);
  const lines = records.slice(0, RECORDS).map((record) => recordLine(record, report.outputs === "shown"));
  const more = total > RECORDS ? [`and ${total - RECORDS} more`] : [];
  return fold(`Could not be scored: ${total}`, `${counts.join(", ")}.\n\n${list([...lines, ...more])}`);
}

function recordLine({ metric, record_id, side, reason, detail }: UnscoredRecord, shown: boolean): string {
  const where = side === "both" ? "on both sides" : side === "head" ? "here" : "on the base";
  const why = shown && detail ? `: ${cut(detail, DETAIL)}` : "";
  return `${markdownCode(record_id)} ${markdownText(`for ${metric} ${where}, ${UNSCORED_WORDS[reason]}${why}`)}`;
}
