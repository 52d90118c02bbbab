import type { Evaluation, SideRun } from "../../evaluate/evaluation.ts";
import { hashJson } from "../../formats/hash.ts";
import type { Trace } from "../../formats/trace.ts";
import type { Decision } from "../../gate/decision.ts";
import { exitCode } from "../../gate/exit-code.ts";
import type { RunFacts } from "../../gate/run-facts.ts";
import type { Trial } from "../../report/trial.ts";
import { VERSION } from "../../version.ts";
import { blindScorers } from "./blind-scorers.ts";
import type { Checkouts } from "./checkouts.ts";
import type { Prepared } from "./prepare.ts";

/** What the surfaces are made from: the decision, this run's facts, the traces that flips show. */
export function trialOf(from: { decision: Decision; evaluation: Evaluation; prepared: Prepared }): Trial {
  const { decision, evaluation, prepared } = from;
  const { report } = prepared.suites.head.config;
  return {
    decision,
    run: runFacts(evaluation, prepared),
    exit_code: exitCode(decision, { accepted: false }),
    proposed: prepared.request.occasion.pull !== null,
    outputs_id: outputsId(evaluation.head),
    traces: shownTraces(decision, evaluation, prepared.request.records !== null),
    records: new Map(prepared.given.records.map((record) => [record.id, record])),
    links: { run: prepared.request.occasion.runUrl, artifact: null, compare: null },
    report: { examples: report.examples, outputs: report.outputs },
    blind: blindScorers(evaluation),
    warnings: [...warningsOf(prepared), ...appNotes(prepared, evaluation)],
  };
}

function warningsOf({ suites, given, stores, checkouts }: Prepared): string[] {
  const own = given.unmergedLabels;
  const only = own === 1 ? "1 label stands" : `${own} labels stand`;
  const unmerged = own > 0 ? [`${only} only in this pull request, and will count once merged.`] : [];
  return [...suites.head.warnings, ...unmerged, ...uncommitted(checkouts), ...stores.warnings()];
}

/** Names of what is not committed that are shown. */
const NAMED = 5;

/** The app may need what only this folder has: then it runs here, and nowhere else. */
function uncommitted({ uncommitted: paths }: Pick<Checkouts, "uncommitted">): string[] {
  if (paths.length === 0) return [];
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : "";
  return [`Not in git yet, so no other clone has it: ${paths.slice(0, NAMED).join(", ")}${more}.`];
}

/** On a first run the base has no adapter yet: that its app could not be started is no news. */
function appNotes({ given }: Prepared, { warnings }: Evaluation): string[] {
  return warnings.filter((note) => !(given.firstRun && note.includes(" (base)")));
}

function outputsId(head: SideRun): string {
  return hashJson(
    [...head.traces.values()]
      .flat()
      .map((trace) => trace.trace_id)
      .sort(),
  );
}

/** Only what a surface may show is read back in full: ten thousand records stay out of memory; a chosen few are all shown. */
function shownTraces(decision: Decision, evaluation: Evaluation, chosen: boolean): Map<string, Trace> {
  const flipped = decision.flips.flatMap(({ base, head }) => [base.trace_id, head.trace_id]);
  const drawn = decision.draws.flatMap(({ draw }) =>
    draw.pairs.flatMap(({ base, head }) => [base ?? head, head]),
  );
  const first = decision.first_sessions.flatMap(({ traces }) => traces);
  const wanted = new Set([...flipped, ...drawn, ...first]);
  const sides = [evaluation.base, evaluation.head].filter((side) => side !== null);
  const found = sides.flatMap((side) =>
    [...side.traces.values()]
      .flat()
      .filter((trace) => chosen || wanted.has(trace.trace_id))
      .flatMap((trace) => side.full(trace) ?? []),
  );
  return new Map(found.map((trace) => [trace.trace_id, trace]));
}

function runFacts({ facts }: Evaluation, { models, request }: Prepared): RunFacts {
  const asked = models.facts();
  return {
    started_at: new Date(facts.started_at_ms).toISOString(),
    wall_s: facts.wall_ms / 1000,
    requests: asked.requests,
    reused: facts.reused + facts.app.base.reused + facts.app.head.reused,
    retries: asked.retries,
    input_tokens: asked.input_tokens,
    output_tokens: asked.output_tokens,
    usd: asked.usd,
    budget_reached: facts.budget_reached,
    baseline_age_s:
      facts.baseline_at_ms === null ? null : (facts.started_at_ms - facts.baseline_at_ms) / 1000,
    attempt: request.occasion.attempt,
    accepted_by: null,
    version: VERSION,
  };
}
