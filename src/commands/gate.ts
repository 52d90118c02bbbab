import { UserError } from "../errors.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { decide } from "../gate/decide.ts";
import type { Evidence } from "../gate/evidence.ts";
import type { Trial } from "../report/trial.ts";
import { announce } from "./trial/announce.ts";
import { checkOut } from "./trial/checkouts.ts";
import { evaluationPlan } from "./trial/evaluation-plan.ts";
import { gatherEvidence } from "./trial/evidence.ts";
import { settle } from "./trial/given.ts";
import { judgeThePeople } from "./trial/judge-people.ts";
import type { GatePorts } from "./trial/ports.ts";
import { prepare } from "./trial/prepare.ts";
import type { GateRequest } from "./trial/request.ts";
import { loadSuites } from "./trial/suites.ts";
import { trialOf } from "./trial/trial-of.ts";

/** A trial and what it rests on, for surfaces and for replay. */
export interface Tried {
  trial: Trial;
  evidence: Evidence;
}

/**
 * Tries a change: runs the app of head and base on the same records, scores both, measures the judges on people's
 * labels, decides. Publishes nothing; throws a UserError where the change could not be tried at all.
 */
export async function gate(request: GateRequest, ports: GatePorts): Promise<Tried> {
  await using checkouts = await checkOut(request, ports);
  const suites = await loadSuites(checkouts, request, ports);
  const given = settle(suites);
  await using prepared = await prepare({ request, checkouts, suites, given, ports });
  announce(prepared, ports);
  const evaluation = await evaluate(evaluationPlan(prepared));
  if (evaluation.status === "aborted") throw stopped();
  const measured = await judgeThePeople(prepared);
  const evidence = gatherEvidence({ prepared, evaluation, measured });
  const decision = decide(evidence);
  return { trial: trialOf({ decision, evaluation, prepared }), evidence };
}

function stopped(): UserError {
  const hint = "What was judged so far is kept in the store; the next run goes on from there.";
  return new UserError({ code: "stopped", message: "the run was stopped from outside", hint });
}
