import { stopped } from "../errors.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Suite } from "../formats/suite.ts";
import { decide } from "../gate/decide.ts";
import type { Evidence } from "../gate/evidence.ts";
import type { Trial } from "../report/trial.ts";
import { announce } from "./trial/announce.ts";
import { checkOut } from "./trial/checkouts.ts";
import { evaluationPlan } from "./trial/evaluation-plan.ts";
import { gatherEvidence } from "./trial/evidence.ts";
import { settle } from "./trial/given.ts";
import { judgeThePeople } from "./trial/judge-people.ts";
import { startLaps } from "./trial/laps.ts";
import { maskedEvidence, maskedTrial } from "./trial/masked-tried.ts";
import type { GatePorts } from "./trial/ports.ts";
import { prepare } from "./trial/prepare.ts";
import type { GateRequest } from "./trial/request.ts";
import { type Reused, reusedVerdicts } from "./trial/reused-verdicts.ts";
import { scorerChanges } from "./trial/scorer-changes.ts";
import { loadSuites } from "./trial/suites.ts";
import { trialOf } from "./trial/trial-of.ts";
import { usedLines } from "./trial/used-stores.ts";

/** A trial and what it rests on, for surfaces and for replay. */
export interface Tried {
  trial: Trial;
  evidence: Evidence;
  reused: Reused;
  /** The head's files, for pages that people answer on; null where only kept evidence speaks. */
  suite: Suite | null;
}

/**
 * Tries a change: runs the app of head and base on the same records, scores both, measures the judges on people's
 * labels, decides. Publishes nothing; throws a UserError where the change could not be tried at all.
 */
export async function gate(request: GateRequest, ports: GatePorts): Promise<Tried> {
  const laps = startLaps(ports.now);
  await using checkouts = await checkOut(request, ports);
  laps.end("find the commits");
  const suites = await loadSuites(checkouts, request, ports);
  laps.end("load the files");
  const settled = settle(suites);
  const moved = await scorerChanges(settled, { head: suites.head, checkouts });
  const given = { ...settled, policyChanges: [...settled.policyChanges, ...moved] };
  await using prepared = await prepare({ request, checkouts, suites, given, ports });
  if (request.measure) announce(prepared, ports);
  laps.end("make ready");
  const measured = await judgeThePeople(prepared); // first: a budget that ends with the records must not cost the judge its trust
  laps.end("measure the judges");
  const evaluation = await evaluate(evaluationPlan(prepared));
  if (evaluation.status === "aborted") throw stopped();
  laps.end("run and score");
  const evidence = maskedEvidence(gatherEvidence({ prepared, evaluation, measured }), ports.mask);
  const decision = decide(evidence);
  laps.end("decide");
  if (request.profile) ports.say(laps.text());
  await ports.keepUsed?.(usedLines(prepared, evaluation));
  const trial = maskedTrial(trialOf({ decision, evaluation, prepared }), ports.mask);
  return { trial, evidence, reused: reusedVerdicts(evaluation), suite: suites.head };
}
