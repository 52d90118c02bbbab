import { ANSWERS } from "../formats/metrics.ts";
import { LEAST_RECORDS } from "../gate/decide-change.ts";
import type { Change, Decision, DrawStatus, MetricDecision } from "../gate/decision.ts";
import {
  allowance,
  allowedLoss,
  boundSize,
  count,
  levelBeside,
  range,
  signed,
  size,
  unitName,
} from "./numbers.ts";
import { reasonWords, UNSCORED_WORDS } from "./unscored-words.ts";

/** What was found about one metric, in a plain sentence with number, likely range and records. */
export function metricFinding(metric: MetricDecision, decision: Decision): string {
  const { name, reason } = metric;
  if (name === ANSWERS && reason === "loss") return lostAnswers(metric);
  switch (reason) {
    case "loss":
      return `${name} got worse by ${lossOf(metric)}: ${whoSaw(metric)}.`;
    case "loss_beyond_margin":
      return `${name} got worse by ${lossOf(metric)}, by the judge's word alone: it calls ${whoSaw(metric)}. Nobody has looked yet.`;
    case "floor":
      return `${belowFloor(metric)}.`;
    case "must":
      return lostMust(metric, decision);
    case "unscored":
      return unscored(metric, decision);
    case "judge_differs":
      return `${name} can't be compared, for base and head were scored by different judges.`;
    default:
      return metric.decision === "inconclusive" ? doubt(metric, decision) : cleared(metric);
  }
}

function cleared(metric: MetricDecision): string {
  const { change, reason, name, n, unchanged, floor } = metric;
  if (floor?.base_below && floor.decision === "fail") return `${belowFloor(metric)}, as it was before.`;
  if (reason === "too_few_changes") {
    const changed = n - unchanged;
    return `only ${changed} of ${count(n, "record")} changed for ${name}, too few for a loss beyond the allowed ${allowed(metric)}.`;
  }
  if (!change) return `${name} holds (${count(n, "record")}).`;
  if (reason === "small_loss")
    return `${name} got worse by ${lossOf(metric)}: a small loss, within what is allowed.`;
  const bound = metric.margin === null ? "" : `, ${allowedLoss(metric.margin, metric)}`;
  const numbers = `${signed(change.estimate, metric)} ${unitName(metric)} (likely ${range(change, metric)}${bound})`;
  const people = metric.judge_view ? `; ${whoLooked(metric)}` : "";
  return `no metric lost more than is allowed. ${name}: ${numbers} on ${count(n, "record")}${people}.`;
}

function doubt(metric: MetricDecision, decision: Decision): string {
  const { change, name } = metric;
  const why = whyDoubt(metric, decision);
  if (name === ANSWERS && metric.worse > 0) return `${lostAnswers(metric)} ${why}`;
  if (metric.floor_in_doubt) return floorDoubt(metric, why);
  if (!change) return `${name} can't be decided. ${why}`;
  const bound = metric.margin === null ? "" : ` (${allowedLoss(metric.margin, metric)})`;
  return `${name} could be ${couldBe(change, metric)}${bound}. ${why}`;
}

function whyDoubt(metric: MetricDecision, { draws }: Decision): string {
  switch (metric.reason) {
    case "untrusted":
      return "Only the judge has looked, and it is not trusted yet.";
    case "draw_incomplete":
      return drawProgress(draws.find(({ id }) => id === metric.draw));
    case "too_few_records":
      return `${tooFew(metric)} are too few to clear a change.`;
    case "multiplicity":
      return "Alone it would be a loss, but among this many metrics it may be chance.";
    case "judge_only":
      return seemsCleared(metric)
        ? "The judge sees only part of a difference, so its word alone is not enough to clear it."
        : "The judge's word alone is not enough to clear it.";
    default:
      return `${count(metric.n, "record")} are too few to tell.`;
  }
}

/** Groups count where records don't stand by themselves: two hundred records of four documents are four documents. */
function tooFew({ n, clusters }: MetricDecision): string {
  return n < LEAST_RECORDS || clusters === n
    ? count(n, "record")
    : `${count(n, "record")} in ${count(clusters, "group")}`;
}

/** "correct is between 88.2 and 93.1 % on people's scale, its floor 92 %." */
function floorDoubt({ floor, name, ...scale }: MetricDecision, why: string): string {
  if (!floor) return `${name} can't be decided. ${why}`;
  const wanted = levelBeside(floor.min, floor.min, scale);
  if (!floor.level) return `${name} may be below its floor of ${wanted}. ${why}`;
  const [low, high] = [floor.level.low, floor.level.high].map((end) => levelBeside(end, floor.min, scale));
  return `${name} is between ${low} and ${high} on people's scale, its floor at ${wanted}. ${why}`;
}

/** The range is within what is allowed, but not within the part of it that this judge would see. */
function seemsCleared({ change, margin }: MetricDecision): boolean {
  return change !== null && margin !== null && change.low > -margin;
}

function drawProgress(draw: DrawStatus | undefined): string {
  if (!draw) return "The outputs drawn for people are not all answered yet.";
  return `People have answered ${draw.labelled} of ${count(draw.pairs, "pair")} drawn by lot.`;
}

/** "7.6 points worse or 1.9 points better", "1.4 to 11.0 points worse"; each end rounded outwards. */
function couldBe({ low, high }: Change, metric: MetricDecision): string {
  const unit = unitName(metric);
  const [worst, best] = [boundSize(low, "low", metric), boundSize(high, "high", metric)];
  if (high < 0) return `${best} to ${worst} ${unit} worse`;
  if (low >= 0) return `${worst} to ${best} ${unit} better`;
  return `${worst} ${unit} worse or ${best} ${unit} better`;
}

/** "8.3 points (likely 4.2 to 12.5, allowed 5)": a loss shown, so both bounds are losses. */
function lossOf(metric: MetricDecision): string {
  const { change, margin } = metric;
  if (!change) return "an unknown amount";
  const likely = `likely ${boundSize(change.high, "high", metric)} to ${boundSize(change.low, "low", metric)}`;
  const bound = margin === null ? "" : `, allowed ${allowance(margin, metric)}`;
  return `${size(change.estimate, metric)} ${unitName(metric)} (${likely}${bound})`;
}

/** The app itself gave out: said in its own words, for nobody calls that a quality. */
function lostAnswers({ worse, better, n, change, margin, ...scale }: MetricDecision): string {
  const bound = margin === null ? "" : ` (allowed ${allowance(margin, scale)})`;
  const loss = change ? `, a loss of ${size(change.estimate, scale)} points${bound}` : "";
  const gained = better > 0 ? ` On ${better} it answers where it did not.` : "";
  return `the app no longer answers on ${worse} of ${count(n, "record")}${loss}. On the base it did, also when tried once more.${gained}`;
}

/** Who says so: counts of records, or of pairs that people looked at. */
function whoSaw(metric: MetricDecision): string {
  const { estimator, voice, worse, better, n } = metric;
  if (voice === "code") return `${worse} of ${count(n, "record")} got worse, ${better} got better`;
  if (estimator === "D") return `${worse} of ${count(n, "record")} worse and ${better} better`;
  return `${whoLooked(metric)}, ${worse} got worse and ${better} better`;
}

function whoLooked({ estimator, labels_used }: MetricDecision): string {
  return estimator === "A"
    ? "people looked at all that changed"
    : `people looked at ${count(labels_used, "output")} drawn by lot`;
}

/** "quality is at 76 % at most on people's scale, below its floor of 80 % (240 records)". */
function belowFloor({ floor, observed, name, n, voice, ...scale }: MetricDecision): string {
  if (!floor) return `${name} is below its floor`;
  const wanted = levelBeside(floor.min, floor.min, scale);
  const beside = (value: number) => levelBeside(value, floor.min, scale);
  const seen = observed.head === null ? "unknown" : beside(observed.head);
  const people = voice === "judge" && floor.level;
  const now = people ? `${beside(people.high)} at most on people's scale` : seen;
  return `${name} is at ${now}, below its floor of ${wanted} (${count(n, "record")})`;
}

function lostMust({ name, worse, n }: MetricDecision, { flips }: Decision): string {
  const lost = flips.filter((flip) => flip.metric === name && flip.direction === "worse" && flip.record.must);
  const [first] = lost;
  if (!first) return `${name} lost a record that must hold.`;
  const more = lost.length > 1 ? ` and ${lost.length - 1} more` : "";
  const how =
    lost.length > 1 ? "they passed on the base and fail here" : "it passed on the base and fails here";
  return `${name} lost ${first.record.id}${more}, marked as must: ${how} (${worse} of ${count(n, "record")} got worse).`;
}

function unscored({ name, unscored: missing, n, lost_runs }: MetricDecision, decision: Decision): string {
  if (missing === 0 && lost_runs) {
    const { count: lost, of, reason } = lost_runs;
    return `${lost} of ${count(of, "run")} on ${count(n, "record")} could not be scored for ${name} (mostly: ${UNSCORED_WORDS[reason]}). This says nothing about your change.`;
  }
  return `${missing} of ${count(n + missing, "record")} could not be scored for ${name} (${reasonWords(decision, name)}). This says nothing about your change.`;
}

function allowed(metric: MetricDecision): string {
  if (metric.margin === null) return "";
  return `${allowance(metric.margin, metric)} ${unitName(metric)}`.trim();
}
