import type { Decision, MetricDecision, TrustCard } from "../gate/decision.ts";
import { detectableChange } from "../gate/detectable-change.ts";
import { type FirstSession, JUDGE_FAILS } from "../gate/first-sessions.ts";
import { leastToClear } from "../gate/least-to-clear.ts";
import { FIRST_RUN_DISCORDANCE, recordsForNonInferiority } from "../stats/planning.ts";
import { hasOutputs, KEPT_HERE } from "./kept.ts";
import type { Notice } from "./notice.ts";
import { allowance, boundSize, count, percent, unitName } from "./numbers.ts";
import { sessionName } from "./session-file.ts";
import type { Trial } from "./trial.ts";

/** What this gate can and cannot do from now on; only said on the first run. */
export function firstRunNotice(trial: Trial): Notice[] {
  const { decision } = trial;
  if (!decision.evidence.first_run) return [];
  const bounded = decision.metrics.filter((metric) => metric.margin !== null && metric.kind === "pass_rate");
  const strictest = bounded.toSorted((a, b) => (a.margin ?? 0) - (b.margin ?? 0))[0];
  const items = [
    ...(strictest ? [finds(strictest, decision), clears(strictest, decision)] : []),
    ...decision.judges.filter(({ trusted }) => !trusted).map(judgeNeeds),
    ...decision.first_sessions.map((session) => judgeFirst(session, trial)),
  ];
  return [{ title: "What this gate can do from now on.", text: "", items }];
}

/** At the assumed discordance: what this one run saw is no measure of the runs to come. */
function finds(metric: MetricDecision, { evidence }: Decision): string {
  const { clusters } = metric;
  const smallest = detectableChange({ n: clusters, confidence: evidence.policy.confidence });
  if (smallest === null)
    return `With ${count(clusters, unitOf(metric))} no loss, however large, can be shown.`;
  return `With ${count(clusters, unitOf(metric))} it finds a loss of ${boundSize(smallest, "high", metric)} ${unitName(metric)} or more 8 times in 10, if ${percent(FIRST_RUN_DISCORDANCE)} of the outcomes differ by chance.`;
}

function clears(metric: MetricDecision, { evidence }: Decision): string {
  const { clusters } = metric;
  const margin = metric.margin ?? 0;
  const { confidence } = evidence.policy;
  const least = leastToClear({ margin, confidence });
  const usual = recordsForNonInferiority({ discordance: FIRST_RUN_DISCORDANCE, margin, confidence });
  const bound = `an allowed loss of ${allowance(margin, metric)} ${unitName(metric)}`;
  const wanted = `About ${count(Math.ceil(usual), unitOf(metric))} would clear most harmless changes.`;
  if (clusters < least) {
    return `With fewer than ${count(least, unitOf(metric))} and ${bound} it clears a change only if nothing or hardly anything changed; everything else stays undecided. ${wanted}`;
  }
  if (clusters < usual)
    return `At ${bound} it clears small changes; larger ones often stay undecided. ${wanted}`;
  return `At ${bound} it clears most harmless changes.`;
}

/** Records of one group tend to change together, so in the worst case a group tells no more than a record would. */
function unitOf({ clusters, n }: MetricDecision): string {
  return clusters < n ? "group" : "record";
}

function judgeNeeds({ name, untrusted_is, missing_class }: TrustCard): string {
  const now =
    untrusted_is === "advisory"
      ? `The judge ${name} only informs until it is trusted`
      : `The judge ${name} cannot clear a change yet, only fail one that loses more than is allowed`;
  return `${now}. What labels would add: ${missing_class ?? "trust"}.`;
}

/** The list is for people who know the answers, so it says what to open before how it works. */
function judgeFirst(session: FirstSession, trial: Trial): string {
  const { judge, traces, strata } = session;
  const fails = strata.find(({ name }) => name === JUDGE_FAILS)?.n ?? 0;
  const mix = `${fails} that the judge ${judge} fails and ${traces.length - fails} that it passes`;
  return `${count(traces.length, "output")} to judge first: ${mix}, drawn by lot. ${howToAnswer(sessionName(session), trial)}, which says how they were drawn.`;
}

function howToAnswer(name: string, trial: Trial): string {
  const file = `sessions/${name}.yaml`;
  if (hasOutputs(trial))
    return `Open review-${name}.html from this run's artifact and answer; what you hand in goes into the repository with ${file}`;
  return `Run the gate again with --session eval/sessions --evidence ${KEPT_HERE}, then answer by: assize review --session ${name} --traces ${KEPT_HERE}/evidence.json. The answers go into the repository with ${file}`;
}
