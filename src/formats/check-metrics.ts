import type { Problem } from "../errors.ts";
import type { Check, CheckContext } from "./check-context.ts";
import { metricPath, selectedRecords, tagProblems } from "./check-metric-records.ts";
import type { MetricSpec } from "./metric-spec.ts";
import { ANSWERS } from "./metrics.ts";
import { didYouMean, nearest } from "./nearest.ts";
import { type KnownKind, scorerKind, scorerRange } from "./scorer-kind.ts";
import { scorerName } from "./scorer-name.ts";
import type { ScorerSpec } from "./scorer-spec.ts";

/** Every entry of `gate.metrics` is about a scorer, bounds what can be bounded, and selects records that exist. */
export const checkMetrics: Check = (context) =>
  Object.entries(context.config.gate.metrics).flatMap(([name, entry]) => {
    const spec = context.config.scorers.find((scorer) => scorerName(scorer) === (entry.scorer ?? name));
    if (!spec) return isEcho(entry.scorer ?? name, context) ? [] : [unknownScorer(name, entry, context)];
    const kind = scorerKind(spec, context.judges);
    const metric: Metric = { name, entry, spec, kind };
    return [
      ...directionProblems(metric, context),
      ...marginProblems(metric, context),
      ...floorProblems(metric, context),
      ...tagProblems(name, entry, context),
    ];
  });

interface Metric {
  name: string;
  entry: MetricSpec;
  spec: ScorerSpec;
  kind: KnownKind;
}

/** Named right, while the scorer that would have this name misspells its judge: mending that mends both. */
function isEcho(wanted: string, { config, judges, judgesComplete }: CheckContext): boolean {
  if (!judgesComplete || !judges.has(wanted)) return false;
  return config.scorers.some(
    (spec) => isMisspelt(spec, judges) && nearest(scorerName(spec), judges.keys()) === wanted,
  );
}

/** A scorer that goes by its judge's name, which no judge has. */
function isMisspelt({ name, judge }: ScorerSpec, judges: CheckContext["judges"]): boolean {
  return name === undefined && judge !== undefined && !judges.has(judge);
}

function unknownScorer(name: string, entry: MetricSpec, { config, locate }: CheckContext): Problem {
  const wanted = entry.scorer ?? name;
  const known = [...new Set(config.scorers.map(scorerName))];
  const own = wanted === ANSWERS ? `${ANSWERS} is the gate's own and takes no entry. ` : "";
  return {
    code: "unknown_scorer",
    message: `there is no scorer "${wanted}"`,
    hint: `${own}${didYouMean(wanted, known)}Known scorers: ${known.join(", ")}.`,
    at: entry.scorer === undefined ? locate(metricPath(name), "key") : locate(metricPath(name, "scorer")),
  };
}

function directionProblems({ name, entry }: Metric, { locate }: CheckContext): Problem[] {
  const lower = entry.better === "lower";
  const wrong = lower ? "max_drop" : "max_rise";
  if (entry[wrong] !== undefined) {
    const message = `${wrong} where ${entry.better} is better`;
    const hint = lower ? "Here a rise is a loss: write max_rise." : "Write max_drop, or better: lower.";
    return [{ code: "wrong_direction", message, hint, at: locate(metricPath(name, wrong), "key") }];
  }
  if (!lower || entry.min === undefined) return [];
  const hint = "A floor bounds from below; bound a rise with max_rise.";
  return [
    {
      code: "wrong_direction",
      message: "min where lower is better",
      hint,
      at: locate(metricPath(name, "min"), "key"),
    },
  ];
}

function marginProblems({ name, entry, kind }: Metric, { locate }: CheckContext): Problem[] {
  if (kind === "shown") {
    const message = `"${name}" is about a text, which is shown and never measured`;
    return [{ code: "text_metric", message, hint: "Remove the entry.", at: locate(metricPath(name), "key") }];
  }
  const margin = entry.max_drop ?? entry.max_rise;
  if (kind === "mean" && margin === undefined && entry.min === undefined) {
    const message = `"${name}" is a mean: it needs a margin of its own`;
    const key = entry.better === "lower" ? "max_rise" : "max_drop";
    const hint = `Write the loss you would not ship in the scorer's own unit: { ${key}: … }.`;
    return [{ code: "no_margin", message, hint, at: locate(metricPath(name), "key") }];
  }
  if (kind !== "pass_rate" || margin === undefined || margin < 1) return [];
  const key = entry.max_drop === undefined ? "max_rise" : "max_drop";
  const message = `${key} ${margin} is no loss that a pass rate can show`;
  return [{ code: "bad_margin", message, hint: SHARE_HINT, at: locate(metricPath(name, key)) }];
}

/** A floor that no result can reach would fail for ever. */
function floorProblems({ name, entry, spec, kind }: Metric, context: CheckContext): Problem[] {
  const { min } = entry;
  if (min === undefined || kind === "unknown" || kind === "shown") return [];
  const place = context.locate(metricPath(name, "min"));
  if (kind === "pass_rate" && (min <= 0 || min > 1)) {
    const said =
      min > 1 ? "is a floor that no pass rate can reach" : "is a floor that every pass rate reaches";
    return [{ code: "bad_floor", message: `min ${min} ${said}`, hint: SHARE_HINT, at: place }];
  }
  const n = selectedRecords(entry, context.records).length;
  const range = scorerRange(spec, context.judges);
  const voice = spec.judge === undefined ? "code" : "judge";
  const confidence = context.config.gate.confidence;
  const highest = context.highestFloor({ n, scorer: { voice, kind, range }, confidence });
  if (n === 0 || min <= highest) return [];
  const message = `min ${min} is a floor that no result on ${n} records can reach`;
  const reachable = Math.floor(highest * 1000) / 1000; // rounded down: what is named can be reached
  const hint =
    kind === "mean"
      ? `The scorer's values end at ${range?.[1]}.`
      : `With so many records a judge can be sure of ${reachable} at most: lower it, or add records.`;
  return [{ code: "bad_floor", message, hint, at: place }];
}

const SHARE_HINT =
  "Pass rates and their margins are shares between 0 and 1: 85 % is 0.85, 5 points are 0.05.";
