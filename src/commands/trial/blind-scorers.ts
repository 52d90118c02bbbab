import type { Evaluation, Pair, ScorerRun } from "../../evaluate/evaluation.ts";
import { nearest } from "../../formats/nearest.ts";
import type { Verdict } from "../../formats/verdict.ts";
import { NOT_IN_OUTPUT } from "../../judges/code/kind.ts";
import type { BlindScorer } from "../../report/trial.ts";

/** Paths of an output that are named at most. */
const NAMED = 8;

/**
 * Code scorers that found what they read in no output of either side: they fail every record alike, so no change of the app
 * can make them fail the gate. A path that only the head lacks is a loss like any other.
 */
export function blindScorers({ scorers, head }: Pick<Evaluation, "scorers" | "head">): BlindScorer[] {
  const there = pathsOf(head);
  return [...scorers.values()].flatMap((run) => {
    const path = run.scorer.voice === "code" ? absentPath(run) : null;
    return path === null ? [] : [{ scorer: run.scorer.name, path, there, meant: nearest(path, there) }];
  });
}

function absentPath({ pairs }: ScorerRun): string | null {
  const verdicts = [...pairs.values()].flatMap(verdictsOf);
  const said = new Set(
    verdicts.flatMap((verdict) => (verdict.status === "scored" ? [verdict.rationale] : [])),
  );
  const [rationale = ""] = said;
  return said.size === 1 && rationale.startsWith(NOT_IN_OUTPUT)
    ? rationale.slice(NOT_IN_OUTPUT.length)
    : null;
}

function verdictsOf(pair: Pair): Verdict[] {
  return pair.status === "read" ? [...pair.head.verdicts, ...(pair.base?.verdicts ?? [])] : [];
}

/** What the first answer of the head has, as a configuration would name it. */
function pathsOf({ traces }: Evaluation["head"]): string[] {
  for (const { outcome } of [...traces.values()].flat()) {
    if (outcome.status !== "answered") continue;
    const { outputs } = outcome;
    const isObject = typeof outputs === "object" && outputs !== null && !Array.isArray(outputs);
    return isObject
      ? Object.keys(outputs)
          .slice(0, NAMED)
          .map((key) => `outputs.${key}`)
      : [];
  }
  return [];
}
