import type { UnscoredRecord } from "../gate/decision.ts";
import { cut } from "./escape.ts";
import { count } from "./numbers.ts";
import type { Trial } from "./trial.ts";
import { recordCounts, UNSCORED_WORDS } from "./unscored-words.ts";

/** Lines shown, records named on one of them, and characters of a detail, at most. */
const LINES = 20;
const NAMED = 8;
const DETAIL = 300;

/** Records that one thing kept from a value: what it was, plain, and the first of them. */
export interface Gap {
  /** "19 records here, for route, correctness: the app crashed (KeyError)". */
  text: string;
  ids: string[];
  /** " and 14 more"; empty where all are named. */
  more: string;
}

/** What could not be scored, in plain words for every surface. */
export interface UnscoredText {
  /** Records that lack a value of at least one metric, each counted once. */
  records: number;
  /** Each reason with its records; empty where a single line says it. */
  counts: string;
  gaps: Gap[];
  more: string[];
}

/** A crash of the app strikes every metric, and an outage many records: each is told once, with how many it struck. */
export function unscoredText({ decision, report }: Trial): UnscoredText {
  const { records } = decision.unscored;
  const groups = groupsOf(records, report.outputs === "shown");
  const counts = recordCounts(decision).map(
    ({ reason, count: n }) => `${count(n, "record")}: ${UNSCORED_WORDS[reason]}`,
  );
  const left = new Set(groups.slice(LINES).flatMap(({ ids }) => [...ids]));
  return {
    records: new Set(records.map(({ record_id }) => record_id)).size,
    counts: groups.length > 1 ? `${counts.join("; ")}.` : "",
    gaps: groups.slice(0, LINES).map(gapOf),
    more: left.size > 0 ? [`and ${count(left.size, "more record")}`] : [],
  };
}

interface Group extends Pick<UnscoredRecord, "side" | "reason" | "detail"> {
  metrics: string[];
  ids: Set<string>;
}

/** The same reason on the same side for the same metrics is one group, the largest first. */
function groupsOf(records: readonly UnscoredRecord[], shown: boolean): Group[] {
  const struck = grouped(records, ({ record_id, side, reason, detail }) =>
    JSON.stringify([record_id, side, reason, shown ? detail : ""]),
  );
  const groups = grouped(struck, (alike) => {
    const [{ side, reason, detail }] = alike;
    return JSON.stringify([side, reason, shown ? detail : "", ...alike.map(({ metric }) => metric)]);
  });
  return groups
    .map(([alike, ...others]): Group => {
      const [{ side, reason, detail }] = alike;
      const ids = new Set([alike, ...others].map(([{ record_id }]) => record_id));
      return { side, reason, detail: shown ? detail : "", metrics: alike.map(({ metric }) => metric), ids };
    })
    .toSorted((a, b) => b.ids.size - a.ids.size);
}

/** Of one kind, so never empty. */
type Alike<T> = [T, ...T[]];

/** Values with the same key together, in the order in which the first of each stands. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Alike<T>[] {
  const groups = new Map<string, Alike<T>>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}

function gapOf({ side, reason, detail, metrics, ids }: Group): Gap {
  const where = side === "both" ? "on both sides" : side === "head" ? "here" : "on the base";
  const why = detail ? ` (${cut(detail, DETAIL)})` : "";
  return {
    text: `${count(ids.size, "record")} ${where}, for ${metrics.join(", ")}: ${UNSCORED_WORDS[reason]}${why}`,
    ids: [...ids].slice(0, NAMED),
    more: ids.size > NAMED ? ` and ${ids.size - NAMED} more` : "",
  };
}
