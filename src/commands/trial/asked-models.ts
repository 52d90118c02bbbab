import type { Judge } from "../../formats/judge-file.ts";
import { modelOf, RECORDED } from "../../formats/model-use.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Given, GivenScorer } from "./given.ts";
import type { GateRequest } from "./request.ts";

/** The name under which the embedded stand-in is asked. */
export const STAND_IN = "offline:/standin";

/** A judge with the suite whose defaults hold for it. */
export interface AskedJudge {
  judge: Judge;
  suite: Suite;
}

/** The judges that will be asked for one scorer: the one that decides, and the head's beside it where it may differ. */
export function askedJudges(
  { judge, headJudge, blocking }: GivenScorer,
  { given, head }: { given: Given; head: Suite },
): { decides: AskedJudge | null; beside: AskedJudge | null } {
  const decides = judge && { judge, suite: blocking ? given.policy : head };
  const beside = headJudge && headJudge !== judge ? { judge: headJudge, suite: head } : null;
  return { decides, beside };
}

/** The model that a judge asks; null where nothing names one, or where its verdicts are recorded. */
export function askedModel(
  { judge, suite }: AskedJudge,
  { offline }: Pick<GateRequest, "offline">,
): string | null {
  const name = modelOf(judge.file, suite.config.models);
  if (judge.file.model === RECORDED) return null;
  return offline ? STAND_IN : name;
}

/** Every model that a run will ask, on either side of a changed judge: all of them need a key before anything is spent. */
export function modelNames(of: { given: Given; head: Suite; request: GateRequest }): string[] {
  const names = of.given.scorers.flatMap((scorer) => {
    const { decides, beside } = askedJudges(scorer, of);
    return [decides, beside].map((asked) => asked && askedModel(asked, of.request));
  });
  return [...new Set(names)].filter((name) => name !== null);
}
