import type { Decision, MetricDecision } from "../gate/decision.ts";
import { metricFinding } from "./metric-finding.ts";
import { count, level } from "./numbers.ts";

/** What a run found, in one or two plain sentences with the number that matters. */
export function finding(decision: Decision): string {
  switch (decision.reason) {
    case "unchanged":
      return unchanged(decision);
    case "report_only":
      return reportOnly(decision);
    case "first_run":
      return firstRun(decision);
    case "no_baseline":
      return `nothing to compare with (${noBaseline(decision.evidence.baseline)}). This says nothing about your change.`;
    case "no_secrets":
      return "the judges could not be asked, for a pull request from a fork gets no keys. This says nothing about your change.";
    case "judge_worse":
      return judgeWorse(decision);
    default:
      return aboutMetrics(decision);
  }
}

function noBaseline({ missing, from }: Decision["evidence"]["baseline"]): string {
  if (missing !== null) return missing;
  return from === "none" ? "there is no baseline" : "the base's records were all edited or taken away";
}

/** The metric that the sentence speaks of; null where it speaks of the run. */
function headlineMetric(decision: Decision): MetricDecision | null {
  return decision.metrics.find((metric) => metric.name === decision.headline && !metric.beside) ?? null;
}

function unchanged({ evidence, metrics }: Decision): string {
  if (evidence.baseline.app_unchanged) return "no file of the app changed, so nothing had to be tried.";
  const n = Math.max(0, ...metrics.map((metric) => metric.n));
  return `nothing changed. On all ${count(n, "record")} the outputs are what they were.`;
}

function reportOnly({ metrics, evidence }: Decision): string {
  const [first] = metrics;
  const head = first?.observed.head ?? null;
  const example = first && head !== null ? ` ${first.name} is at ${level(head, first)}.` : "";
  const bounded = metrics.some(({ margin }) => margin !== null);
  const why =
    bounded && !evidence.baseline.wanted
      ? "no base was asked for, so nothing was compared."
      : "the configuration allows any loss.";
  return `${why}${example} ${count(evidence.dataset.records, "record")} tried.`;
}

function firstRun({ evidence }: Decision): string {
  return `${count(evidence.dataset.records, "record")} scored, and nothing to compare them with yet. From the next change on, this gate compares.`;
}

function judgeWorse({ judge_changes }: Decision): string {
  const worse = judge_changes.find((change) => change.worse);
  if (!worse) return "a changed judge agrees less with people.";
  return `the changed judge ${worse.name} agrees less with people. Of ${count(worse.n, "labelled output")} it now gets ${worse.lost} wrong that it had right, and ${worse.gained} right that it had wrong.`;
}

function aboutMetrics(decision: Decision): string {
  const metric = headlineMetric(decision);
  if (!metric) return "nothing got worse.";
  return `${metricFinding(metric, decision)}${others(metric, decision)}`;
}

/** Other metrics with the same answer are named, so that nobody mends one and is surprised by the next. */
function others(metric: MetricDecision, { decision, metrics, judge_changes }: Decision): string {
  if (decision === "pass") return "";
  const same = metrics.filter((one) => one.blocking && one.decision === decision && one !== metric);
  const judges = decision === "fail" ? judge_changes.filter(({ worse }) => worse) : [];
  const names = [...same.map(({ name }) => name), ...judges.map(({ name }) => `the changed judge ${name}`)];
  if (names.length === 0) return "";
  return ` ${decision === "fail" ? "Also failing" : "Also not decided"}: ${names.join(", ")}.`;
}
