import { MOST_UNSCORED } from "../formats/config.ts";
import type { Unscored, Verdict } from "../formats/verdict.ts";
import type { NotSampled } from "../judges/scorer.ts";

/**
 * Why verdicts on labelled outputs measure nothing: the model failed too often, or not one output has a verdict. Null where
 * they do measure. Said before anything else is spent.
 */
export function whyUnmeasured(verdicts: readonly (Verdict | NotSampled)[]): string | null {
  const silent = verdicts.filter((verdict): verdict is Unscored => verdict.status === "unscored");
  const failed = silent.filter(({ reason }) => reason === "model_error");
  const told = failed.length > MOST_UNSCORED * verdicts.length ? failed : silent;
  const [first] = told;
  if (!first || (told === silent && silent.length < verdicts.length)) return null;
  return `${told.length} of ${verdicts.length} labelled outputs got no verdict (${first.detail}), so nothing can be measured`;
}
