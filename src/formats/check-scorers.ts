import type { Problem } from "../errors.ts";
import type { Check, CheckContext } from "./check-context.ts";
import { ANSWERS } from "./metrics.ts";
import { didYouMean } from "./nearest.ts";
import { scorerName } from "./scorer-name.ts";
import type { ScorerSpec } from "./scorer-spec.ts";

/** Scorers have names of their own, judges that exist, and settings that mean something for their kind. */
export const checkScorers: Check = (context) => {
  const seen = new Map<string, number>();
  return context.config.scorers.flatMap((spec, index) => {
    const name = scorerName(spec);
    const earlier = seen.get(name);
    if (earlier === undefined) seen.set(name, index);
    return [
      ...nameProblems({ name, index, earlier }, context),
      ...judgeProblems(spec, index, context),
      ...settingProblems(spec, index, context),
    ];
  });
};

function nameProblems(
  { name, index, earlier }: { name: string; index: number; earlier: number | undefined },
  { locate }: CheckContext,
): Problem[] {
  const at = locate(["scorers", index]);
  if (name === ANSWERS) {
    const message = `a scorer can't be named "${ANSWERS}": the gate's own metric has this name`;
    return [{ code: "reserved_name", message, hint: "Give it another name.", at }];
  }
  if (earlier === undefined) return [];
  const message = `a second scorer with the name "${name}"`;
  const hint = `The first is at line ${locate(["scorers", earlier]).line}. Two readings of one judge need a name each.`;
  return [{ code: "duplicate_scorer", message, hint, at }];
}

function judgeProblems({ judge }: ScorerSpec, index: number, context: CheckContext): Problem[] {
  const { judges, judgesComplete, locate } = context;
  if (judge === undefined || judges.has(judge) || !judgesComplete) return [];
  const known = [...judges.keys()];
  const hint =
    known.length > 0
      ? `${didYouMean(judge, known)}Known judges: ${known.join(", ")}.`
      : "There is no judge yet: write judges/<name>/judge.yaml.";
  return [
    {
      code: "unknown_judge",
      message: `there is no judge "${judge}"`,
      hint,
      at: locate(["scorers", index, "judge"]),
    },
  ];
}

function settingProblems(spec: ScorerSpec, index: number, { locate }: CheckContext): Problem[] {
  const misplaced = [
    spec.sample_rate !== undefined && spec.judge === undefined && (["sample_rate", "a judge"] as const),
    spec.at_least !== undefined && spec.module === undefined && (["at_least", "a module"] as const),
  ].filter((entry) => entry !== false);
  const problems: Problem[] = misplaced.map(([key, owner]) => ({
    code: "misplaced_key",
    message: `${key} here belongs to ${owner}, which this scorer is not`,
    at: locate(["scorers", index, key], "key"),
  }));
  if (spec.range && spec.range[0] >= spec.range[1]) {
    const message = `range: ${spec.range[0]} is not below ${spec.range[1]}`;
    problems.push({ code: "bad_range", message, at: locate(["scorers", index, "range"]) });
  }
  return problems;
}
