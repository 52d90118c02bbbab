import { drawIncomplete, inconclusiveDraw, peopleDecide, peopleFail, untrustedJudge } from "./doubt-cases.ts";
import { datasetChanged, firstRun, judgeChanged, noBaseline, policyChanged } from "./given-cases.ts";
import { appCrashes, budgetReached, unscored } from "./missing-cases.ts";
import { failExact, floor, judgeOnlyFail, must, nothingChanged, pass, slower } from "./plain-cases.ts";
import { accepted, notEnforced, redacted } from "./settled-cases.ts";
import type { Case } from "./shop-trial.ts";

const MAKERS: { [name: string]: () => Case } = {
  pass,
  "nothing-changed": nothingChanged,
  "fail-exact": failExact,
  "judge-only-fail": judgeOnlyFail,
  "inconclusive-draw": inconclusiveDraw,
  "draw-incomplete": drawIncomplete,
  "people-decide": peopleDecide,
  "people-fail": peopleFail,
  "first-run": firstRun,
  "untrusted-judge": untrustedJudge,
  "no-baseline": noBaseline,
  "policy-changed": policyChanged,
  "judge-changed": judgeChanged,
  "dataset-changed": datasetChanged,
  unscored,
  "app-crashes": appCrashes,
  "budget-reached": budgetReached,
  must,
  floor,
  slower,
  accepted,
  "not-enforced": notEnforced,
  redacted,
};

/** Every case that a surface is read aloud for, by the name of its golden file; each is decided once for all who look at it. */
export const CASES = Object.fromEntries(Object.entries(MAKERS).map(([name, make]) => [name, once(make)]));

function once(make: () => Case): () => Case {
  let made: Case | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
