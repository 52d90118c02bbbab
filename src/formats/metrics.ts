import { type Judge, labelName } from "./judge-file.ts";
import type { MetricSpec } from "./metric-spec.ts";
import { scorerName } from "./scorer-name.ts";
import type { Suite } from "./suite.ts";

/** The built-in exact metric over answers: a record that the base answered and the head did not is a loss. */
export const ANSWERS = "answers";

/** The allowed loss of a pass rate whose entry names none: 5 points. */
const DEFAULT_MARGIN = 0.05;

/** One metric of the gate with its defaults resolved. */
export interface ResolvedMetric {
  name: string;
  scorer: string;
  /** `{ "tags.topic": "billing" }`, or null for all records. */
  where: { [tag: string]: string } | null;
  better: "higher" | "lower";
  /** The allowed loss: a share for pass rates, the scorer's unit for means; null where no change is bounded. */
  margin: number | null;
  /** The floor, or null. */
  min: number | null;
  /** Tags to show slices by. */
  slices: string[];
  /** False: shown only (no entry in the policy, a new scorer, the head's judge beside the base's). */
  blocking: boolean;
}

/** The scorer that a metric of this name is made from. */
export function scorerOf({ gate }: Pick<Suite["config"], "gate">, metric: string): string {
  return gate.metrics[metric]?.scorer ?? metric;
}

/** The judge behind a metric; an entry of `scorers` may give its judge another name. Null for code. */
export function judgeOf({ config, judges }: Pick<Suite, "config" | "judges">, metric: string): Judge | null {
  const scorer = scorerOf(config, metric);
  const entry = config.scorers.find((one) => scorerName(one) === scorer);
  return judges.get((entry ? entry.judge : scorer) ?? "") ?? null;
}

/** What people are asked about a metric: the question of its judge, else the one that bears the scorer's name. */
export function questionOf(suite: Pick<Suite, "config" | "judges">, metric: string): string {
  const judge = judgeOf(suite, metric);
  return judge ? labelName(judge) : scorerOf(suite.config, metric);
}

/** What a scorer's verdicts become; `shown` ones never become a metric. */
type Kind = "pass_rate" | "mean" | "shown";

/**
 * The metrics that a configuration asks for: entries of `gate.metrics` in file order, then scorers without an entry
 * (shown only), then the built-in `answers`.
 */
export function resolveMetrics(
  { config }: Pick<Suite, "config">,
  kindOf: (scorer: string) => Kind,
): ResolvedMetric[] {
  const entries = Object.entries(config.gate.metrics).map(([name, entry]) =>
    resolveEntry(name, entry, kindOf),
  );
  const named = new Set(entries.map(({ scorer }) => scorer));
  const rest = config.scorers.map(scorerName).filter((scorer) => !named.has(scorer));
  const metrics = [...entries, ...rest.map(unbounded)].filter(({ scorer }) => kindOf(scorer) !== "shown");
  return [...metrics, answersMetric(metrics, kindOf)];
}

/**
 * The allowed loss of an entry: the one it names; none where it names a floor alone; else 5 points for a pass rate. A
 * mean has no default (its own unit says nothing), which the load refuses.
 */
function marginOf(entry: MetricSpec, kind: Kind): number | null {
  const named = entry.max_drop ?? entry.max_rise;
  if (named !== undefined) return named;
  return entry.min === undefined && kind === "pass_rate" ? DEFAULT_MARGIN : null;
}

function resolveEntry(name: string, entry: MetricSpec, kindOf: (scorer: string) => Kind): ResolvedMetric {
  const scorer = entry.scorer ?? name;
  const margin = marginOf(entry, kindOf(scorer));
  return {
    name,
    scorer,
    where: entry.where && Object.keys(entry.where).length > 0 ? entry.where : null,
    better: entry.better,
    margin,
    min: entry.min ?? null,
    slices: entry.slices,
    blocking: margin !== null || entry.min !== undefined,
  };
}

/** Losing answers is a loss like any other: the smallest margin of a pass rate bounds it wherever anything is bounded. */
function answersMetric(metrics: readonly ResolvedMetric[], kindOf: (scorer: string) => Kind): ResolvedMetric {
  const bounded = metrics.filter(({ blocking }) => blocking);
  const margins = bounded
    .filter(({ scorer, margin }) => margin !== null && kindOf(scorer) === "pass_rate")
    .map(({ margin }) => margin ?? DEFAULT_MARGIN);
  const answers = unbounded(ANSWERS);
  if (bounded.length === 0) return answers;
  return { ...answers, margin: Math.min(DEFAULT_MARGIN, ...margins), blocking: true };
}

function unbounded(scorer: string): ResolvedMetric {
  return {
    name: scorer,
    scorer,
    where: null,
    better: "higher",
    margin: null,
    min: null,
    slices: [],
    blocking: false,
  };
}
