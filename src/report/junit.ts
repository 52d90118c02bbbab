import { speaksOf } from "../gate/compare.ts";
import type { MetricDecision } from "../gate/decision.ts";
import type { Evidence, ScoredRow, ScoredSample } from "../gate/evidence.ts";
import { cut, xml } from "./escape.ts";
import { flipText } from "./flip-text.ts";
import { metricFinding } from "./metric-finding.ts";
import { metricTitle } from "./metric-title.ts";
import { sentence } from "./sentence.ts";
import type { Trial } from "./trial.ts";
import { UNSCORED_WORDS } from "./unscored-words.ts";

/** Characters of a message at most. */
const MESSAGE = 2000;

interface Case {
  name: string;
  classname: string;
  /** Null: it passed. */
  said: { kind: "failure" | "skipped"; message: string } | null;
}

/**
 * JUnit XML: a suite with the decision and a case a metric, then a suite a metric with a case a record. It is red only
 * where the gate is: a record fails its case where it got worse on a metric that fails and blocks, for a single wrong
 * output is no red build.
 */
export function renderJUnit(trial: Trial, evidence: Evidence): string {
  const { config } = evidence;
  const suites = [
    {
      name: config,
      cases: [decisionCase(trial), ...trial.decision.metrics.map((metric) => metricCase(metric, trial))],
    },
    ...trial.decision.metrics.map((metric) => ({
      name: `${config}: ${metricTitle(metric)}`,
      cases: recordCases({ metric, trial, evidence }),
    })),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(sentence(trial))}" ${counts(all)} time="${trial.run.wall_s.toFixed(3)}">`,
    ...suites.flatMap(({ name, cases }) => suiteLines(name, cases)),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function decisionCase(trial: Trial): Case {
  const { decision, exit_code } = trial;
  const found = { name: "decision", classname: decision.evidence.config };
  if (decision.decision === "pass") return { ...found, said: null };
  return { ...found, said: { kind: exit_code === 0 ? "skipped" : "failure", message: sentence(trial) } };
}

function metricCase(metric: MetricDecision, { decision, exit_code }: Trial): Case {
  const found = { name: metricTitle(metric), classname: decision.evidence.config };
  if (!metric.blocking || metric.decision === "pass") return { ...found, said: null };
  const kind = metric.decision === "fail" && exit_code !== 0 ? "failure" : "skipped";
  return { ...found, said: { kind, message: metricFinding(metric, decision) } };
}

function recordCases(from: { metric: MetricDecision; trial: Trial; evidence: Evidence }): Case[] {
  const { metric, trial, evidence } = from;
  const plan = evidence.metrics.find((one) => one.name === metric.name && one.beside === metric.beside);
  const rows =
    evidence.scorers.find(({ scorer }) => scorer.name === (plan?.scorer ?? metric.scorer))?.rows ?? [];
  const spoken = rows.filter(({ record }) => speaksOf(plan?.where ?? null, record));
  const lost = lostRecords(metric, trial);
  return spoken.map((row) => ({
    name: row.record.id,
    classname: `${evidence.config}.${metricTitle(metric)}`,
    said: saidOf(row, lost, trial),
  }));
}

/** Records whose case fails, with why: only those of a metric that fails and blocks. */
function lostRecords(metric: MetricDecision, trial: Trial): Map<string, string> {
  if (!metric.blocking || metric.decision !== "fail" || trial.exit_code === 0) return new Map();
  const worse = trial.decision.flips.filter(
    (flip) => flip.metric === metric.name && flip.direction === "worse",
  );
  return new Map(
    worse.map((flip) => {
      const { what, contents } = flipText(flip, trial);
      return [flip.record.id, contents?.reason ? `${what}: ${contents.reason}` : what];
    }),
  );
}

function saidOf(row: ScoredRow, lost: ReadonlyMap<string, string>, { report }: Trial): Case["said"] {
  const worse = lost.get(row.record.id);
  if (worse !== undefined) return { kind: "failure", message: worse };
  if (!row.sampled) return { kind: "skipped", message: "not reached or not sampled" };
  const missing = [...row.head, ...(row.base ?? [])].map((sample) =>
    whyMissing(sample, report.outputs === "shown"),
  );
  const why = missing.find((one) => one !== null);
  return why ? { kind: "skipped", message: why } : null;
}

function whyMissing({ verdict }: ScoredSample, shown: boolean): string | null {
  if (verdict.status === "scored") return null;
  const why = UNSCORED_WORDS[verdict.reason];
  return shown && verdict.detail
    ? `could not be scored: ${why} (${verdict.detail})`
    : `could not be scored: ${why}`;
}

function suiteLines(name: string, cases: readonly Case[]): string[] {
  return [
    `  <testsuite name="${attribute(name)}" ${counts(cases)}>`,
    ...cases.map(caseLine),
    "  </testsuite>",
  ];
}

function caseLine({ name, classname, said }: Case): string {
  const start = `    <testcase name="${attribute(name)}" classname="${attribute(classname)}"`;
  return said ? `${start}><${said.kind} message="${attribute(said.message)}"/></testcase>` : `${start}/>`;
}

function counts(cases: readonly Case[]): string {
  const of = (kind: "failure" | "skipped") => cases.filter(({ said }) => said?.kind === kind).length;
  return `tests="${cases.length}" failures="${of("failure")}" errors="0" skipped="${of("skipped")}"`;
}

function attribute(text: string): string {
  return xml(cut(text, MESSAGE));
}
