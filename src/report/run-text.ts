import { grouped } from "../formats/grouped.ts";
import type { Decision, MetricDecision } from "../gate/decision.ts";
import { metricTitle } from "./metric-title.ts";
import { boundSize, chance, count, duration, money, unitName } from "./numbers.ts";
import type { Trial } from "./trial.ts";

/** The facts of a run, a plain line each: what was counted, what it took, how each metric was decided. */
export function runLines(trial: Trial): string[] {
  const { decision } = trial;
  return [
    ...decision.metrics.map(countLine),
    ...decision.metrics.flatMap((metric) => decidedLine(metric, decision.evidence.policy)),
    effort(trial),
    baselineLine(trial),
    ...attemptLine(trial),
    `Dataset ${decision.evidence.dataset.version.slice(0, VERSION_DIGITS)}, Assize ${trial.run.version}.`,
  ];
}

/** Digits of the dataset's version that are shown. */
const VERSION_DIGITS = 12;

/** Names of the estimators' formulas, as statisticians know them. */
const METHODS: { [method: string]: string } = {
  tango: "Tango's interval for paired proportions",
  clustered_tango: "Tango's interval for paired proportions, by groups",
  paired_t: "paired t interval",
  clustered_t: "t interval over groups",
  adjudicated: "adjudicated difference over the draw's strata",
  ppi: "prediction-powered difference (PPI++)",
};

/** All records of a metric by what became of them: the counts add up. */
export function countLine(metric: MetricDecision): string {
  const { records, n, unchanged, unscored, not_sampled, quarantined, not_common, change } = metric;
  const compared = change ? `${n} compared (${unchanged} unchanged)` : `${n} scored`;
  const others: [number, string][] = [
    [unscored, "could not be scored"],
    [not_sampled, "not reached or not sampled"],
    [quarantined, "in quarantine"],
    [not_common, "new or edited"],
  ];
  const rest = others.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${metricTitle(metric)}: ${count(records, "record")} = ${[compared, ...rest].join(" + ")}.`;
}

function decidedLine(metric: MetricDecision, policy: Policy): string[] {
  const { change, name, estimator, detectable_change, beside, n } = metric;
  if (!change || beside || change.method === "unchanged") return [];
  const finds =
    detectable_change === null
      ? ""
      : ` On ${count(n, "record")} like these a loss of ${boundSize(detectable_change, "high", metric)} ${unitName(metric)} is found 8 times in 10.`;
  return [
    `${name}: case ${estimator}, ${METHODS[change.method] ?? change.method}${asBad(metric, policy)}.${finds}`,
  ];
}

type Policy = Decision["evidence"]["policy"];

/** p in words: how often it would look as bad if nothing, or (for a judge alone) if no more than what is allowed, were lost. */
function asBad({ change, estimator, margin }: MetricDecision, { judge_only_fail }: Policy): string {
  if (!change || change.p_value === null) return "";
  const alone = chance(change.p_value);
  const holm = change.p_holm === null ? alone : chance(change.p_holm);
  const among = holm === alone ? "" : ` (${holm} among all metrics, Holm)`;
  const beyond = estimator === "D" && judge_only_fail === "beyond_margin" && margin !== null;
  const without = beyond ? "at just the allowed loss" : "without a loss";
  return `; ${without} it would look as bad in ${alone} of runs${among}`;
}

function effort({ run }: Trial): string {
  const tokens = run.input_tokens + run.output_tokens;
  const parts = [
    `${count(run.requests, "call")} to models`,
    run.retries > 0 ? `${run.retries} of them repeated` : "",
    `${run.reused} taken from earlier runs`,
    tokens > 0 ? `${grouped(tokens)} tokens` : "",
    money(run.usd),
    duration(run.wall_s),
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.`;
}

function baselineLine({ decision, run }: Trial): string {
  const { from, app_unchanged } = decision.evidence.baseline;
  const age = run.baseline_age_s === null ? "" : `, ${duration(run.baseline_age_s)} old`;
  if (from === "none") return "No baseline.";
  if (app_unchanged) return "Baseline: not run, because no file of the app changed.";
  const how = {
    cache: `outputs kept from an earlier run${age}`,
    rerun: "run again on the base's commit",
    file: `recorded outputs${age}`,
  };
  return `Baseline: ${how[from]}.`;
}

function attemptLine({ run }: Trial): string[] {
  if (run.attempt <= 1) return [];
  return [
    `Attempt ${run.attempt}: what earlier attempts had run was taken over, so running again is no second roll of the dice.`,
  ];
}
