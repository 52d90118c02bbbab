import type { Change, Decision, MetricDecision } from "../gate/decision.ts";
import { allowance, boundSize, count, levelBeside, range, signed, size, unitName } from "./numbers.ts";
import { reasonWords } from "./unscored-words.ts";

/** What was found about one metric, in a plain sentence with number, likely range and records. */
export function metricFinding(metric: MetricDecision, decision: Decision): string {
  const { name, reason } = metric;
  switch (reason) {
    case "loss":
      return `${name} got worse by ${lossOf(metric)}: ${whoSaw(metric)}.`;
    case "loss_beyond_margin":
      return `${name} got worse by ${lossOf(metric)}, by the judge's word alone: it calls ${whoSaw(metric)}. Nobody has looked yet.`;
    case "floor":
      return belowFloor(metric);
    case "must":
      return lostMust(metric, decision);
    case "unscored":
      return unscored(metric, decision);
    case "judge_differs":
      return `${name} can't be compared, for base and head were scored by different judges.`;
    default:
      return metric.decision === "inconclusive" ? doubt(metric) : cleared(metric);
  }
}

function cleared(metric: MetricDecision): string {
  const { change, reason, name, n, unchanged } = metric;
  if (reason === "too_few_changes") {
    const changed = n - unchanged;
    return `only ${changed} of ${count(n, "record")} changed for ${name}, too few for a loss beyond the allowed ${allowed(metric)}.`;
  }
  if (!change) return `${name} holds (${count(n, "record")}).`;
  if (reason === "small_loss")
    return `${name} got worse by ${lossOf(metric)}: a small loss, within what is allowed.`;
  const numbers = `${signed(change.estimate, metric)}, likely ${range(change, metric)}`;
  const bound = metric.margin === null ? "" : `; up to ${allowed(metric)} are allowed`;
  return `no loss beyond what is allowed. ${name} changed by ${numbers} ${unitName(metric)} on ${count(n, "record")}${bound}.`;
}

function doubt(metric: MetricDecision): string {
  const { change, name } = metric;
  const why = whyDoubt(metric);
  if (!change) return `${name} can't be decided. ${why}`;
  const bound = metric.margin === null ? "" : ` (allowed loss ${allowance(metric.margin, metric)})`;
  return `${name} could be ${couldBe(change, metric)}${bound}. ${why}`;
}

function whyDoubt(metric: MetricDecision): string {
  switch (metric.reason) {
    case "untrusted":
      return "Only the judge has looked, and it is not trusted yet.";
    case "draw_incomplete":
      return "The outputs drawn for people are not all answered yet.";
    case "too_few_records":
      return `${count(metric.n, "record")} are too few to clear a change.`;
    case "multiplicity":
      return "Alone it would be a loss, but among this many metrics it may be chance.";
    case "judge_only":
      return "The judge's word alone is not enough to clear it.";
    default:
      return `${count(metric.n, "record")} are too few to tell.`;
  }
}

/** "7.6 points worse or 1.9 points better", each end rounded outwards. */
function couldBe({ low, high }: Change, metric: MetricDecision): string {
  const end = (value: number, which: "low" | "high") => {
    const amount = `${boundSize(value, which, metric)} ${unitName(metric)}`.trim();
    return value < 0 ? `${amount} worse` : `${amount} better`;
  };
  return `${end(low, "low")} or ${end(high, "high")}`;
}

/** "8.3 points (likely 4.2 to 12.5, allowed 5)": a loss shown, so both bounds are losses. */
function lossOf(metric: MetricDecision): string {
  const { change, margin } = metric;
  if (!change) return "an unknown amount";
  const likely = `likely ${boundSize(change.high, "high", metric)} to ${boundSize(change.low, "low", metric)}`;
  const bound = margin === null ? "" : `, allowed ${allowance(margin, metric)}`;
  return `${size(change.estimate, metric)} ${unitName(metric)} (${likely}${bound})`;
}

/** Who says so: counts of records, or of pairs that people looked at. */
function whoSaw({ estimator, voice, worse, better, n, labels_used }: MetricDecision): string {
  if (voice === "code" || estimator === "D")
    return `${worse} of ${count(n, "record")} worse and ${better} better`;
  const whom =
    estimator === "A"
      ? "people looked at all that changed"
      : `people looked at ${count(labels_used, "output")} drawn by lot`;
  return `${whom}, ${worse} got worse and ${better} better`;
}

function belowFloor(metric: MetricDecision): string {
  const { floor, observed, head, name, n, voice } = metric;
  if (!floor) return `${name} is below its floor.`;
  const wanted = levelBeside(floor.min, floor.min, metric);
  if (voice === "judge" && head) {
    return `${name} is at ${levelBeside(head.high, floor.min, metric)} at most on people's scale, below its floor of ${wanted} (${count(n, "record")}).`;
  }
  const now = observed.head === null ? "unknown" : levelBeside(observed.head, floor.min, metric);
  return `${name} is at ${now}, below its floor of ${wanted} (${count(n, "record")}).`;
}

function lostMust({ name }: MetricDecision, { flips }: Decision): string {
  const lost = flips.filter((flip) => flip.metric === name && flip.direction === "worse" && flip.record.must);
  const [first] = lost;
  if (!first) return `${name} lost a record that must hold.`;
  const more = lost.length > 1 ? ` and ${lost.length - 1} more` : "";
  return `${name} lost ${first.record.id}${more}, marked as must: it passed on the base and fails here.`;
}

function unscored({ name, unscored: missing, n }: MetricDecision, decision: Decision): string {
  return `${missing} of ${count(n + missing, "record")} could not be scored for ${name} (${reasonWords(decision, name)}). This says nothing about your change.`;
}

function allowed(metric: MetricDecision): string {
  if (metric.margin === null) return "";
  return `${allowance(metric.margin, metric)} ${unitName(metric)}`.trim();
}
