import { clusterCount } from "../stats/clusters.ts";
import { DEFAULT_POWER, FIRST_RUN_DISCORDANCE, recordsForNonInferiority } from "../stats/planning.ts";
import { recordsNeeded, SOON } from "../stats/records-needed.ts";
import { isChangeInDoubt } from "./combine.ts";
import { LEAST_CLUSTERS, LEAST_RECORDS, type Ruling } from "./decide-change.ts";
import type { Needs, Reason } from "./decision.ts";
import type { Estimated } from "./estimated.ts";
import type { Weighed } from "./weigh.ts";

/** Doubts that more records can end. */
const RECORDS_HELP: readonly Reason[] = [
  "too_close",
  "judge_only",
  "draw_incomplete",
  "too_few_records",
  "multiplicity",
];

/** What would settle a metric: more records, answers in its draw, or answers of a class for trust (rules 4, 12, 13). */
export function needsOf(
  weighed: Weighed,
  ruling: Ruling,
  { confidence, drawOpen }: { confidence: number; drawOpen: boolean },
): Needs {
  return {
    records:
      ruling.decision === "inconclusive" && isChangeInDoubt(weighed)
        ? moreRecords(weighed, ruling, confidence)
        : null,
    labels: drawOpen && weighed.draw ? weighed.draw.progress.missing : null,
    class: ruling.decision === "pass" ? null : classNeeded(weighed),
  };
}

/** Trust matters where the judge speaks alone, on the change or on the floor. */
function classNeeded({ speaker, trust, floorRuling }: Weighed): string | null {
  const alone = speaker.estimator === "D" || floorRuling?.reason === "untrusted";
  return alone && trust && !trust.trusted ? trust.missingClass : null;
}

function moreRecords(weighed: Weighed, { reason }: Ruling, confidence: number): number | null {
  const { plan, table, change } = weighed;
  const margin = marginToExclude(weighed);
  if (!RECORDS_HELP.includes(reason) || plan.margin === null || margin === null) return null;
  const n = table.pairs.length;
  // Groups are missing, and nobody knows how many records a further one brings.
  if (n >= LEAST_RECORDS && clusterCount(table.pairs.map(({ cluster }) => cluster)) < LEAST_CLUSTERS)
    return null;
  const total = change === null ? firstGuess(margin, confidence) : totalRecords(change, margin, confidence);
  if (total === null || (n > 0 && total > SOON * n)) return null;
  return Math.max(1, Math.ceil(total) - n, LEAST_RECORDS - n);
}

/** In case D a judge that is not trusted can't pass a change on any number of records. */
function marginToExclude({ plan, speaker, trust }: Weighed): number | null {
  if (plan.margin === null || speaker.estimator !== "D") return plan.margin;
  return trust?.trusted ? plan.margin * trust.j : null;
}

function firstGuess(margin: number, confidence: number): number {
  return recordsForNonInferiority({ discordance: FIRST_RUN_DISCORDANCE, margin, confidence });
}

/** Records in all: by discordant counts, or where the estimate has a standard error by its variance, n·SE² a record. */
function totalRecords(change: Estimated, margin: number, confidence: number): number | null {
  const { seen, se, designEffect, interval } = change;
  if (se === null) {
    const needed = recordsNeeded({ ...seen, margin, confidence });
    return needed === null ? null : needed * designEffect;
  }
  const gain = Math.max(0, interval.estimate);
  const discordance = seen.n * se ** 2 + gain ** 2;
  return recordsForNonInferiority({ discordance, margin, gain, confidence, power: DEFAULT_POWER });
}
