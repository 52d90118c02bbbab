import { alphaOfUse } from "../stats/alpha-of-use.ts";
import { DEFAULT_CONFIDENCE } from "../stats/interval.ts";
import { mcnemar } from "../stats/mcnemar.ts";
import { type Claim, type GradedComparison, gradedComparison } from "./graded.ts";
import { compareHeldOut, type HeldOut, NON_INFERIORITY, type PassComparison } from "./held-out.ts";

/** What held-out labels say about an aligned judge (statistics.md 3.14). */
export interface Proof {
  decision: "better" | "worse" | "not_shown";
  /** One sentence for people. */
  reason: string;
  method: "sealed" | "crossfit";
  /** Which look at these labels this is, from 1, and its level. */
  use: number;
  alpha: number;
  /** By the pass rule; null for a judge that has none. */
  passes: PassComparison | null;
  /** Agreement graded on the judge's scale, before and after; null where answers are not ordered. */
  graded: GradedComparison | null;
}

/** Says better, worse or not shown, by the held-out labels alone. */
export function prove(claim: Claim): Proof {
  const passes = compareHeldOut(claim.pairs);
  const graded = gradedComparison(claim);
  const alpha = alphaOfUse(claim.use);
  const verdict = passes ? byPasses(passes, claim, alpha) : byGrades(graded, claim, alpha);
  return { ...verdict, method: claim.method, use: claim.use, alpha, passes, graded };
}

type Verdict = Pick<Proof, "decision" | "reason">;

function byPasses(passes: PassComparison, { pairs }: Claim, alpha: number): Verdict {
  const worse = passes.classes.find((own) => own.worse);
  if (worse) return { decision: "worse", reason: `it is shown worse on what people ${worse.people}` };
  if (passes.pLoss <= 1 - DEFAULT_CONFIDENCE) {
    return { decision: "worse", reason: "it loses more held-out labels than it gains" };
  }
  const silent = moreSilent(pairs);
  if (silent) return { decision: "not_shown", reason: silent };
  const doubt = passes.classes.find((own) => own.notInferior === false);
  if (doubt) {
    const loss = `a loss of ${NON_INFERIORITY * 100} points on what people ${doubt.people} is not ruled out`;
    return { decision: "not_shown", reason: loss };
  }
  const empty = passes.classes.find(({ n }) => n === 0);
  if (empty) return { decision: "not_shown", reason: oneSided(empty.people) };
  if (passes.gained + passes.lost === 0) {
    return { decision: "not_shown", reason: "no held-out verdict changed" };
  }
  if (passes.p < alpha && (passes.pBalanced ?? 1) >= alpha) {
    return {
      decision: "not_shown",
      reason: "what it gains it may owe to giving the more frequent answer more often",
    };
  }
  if (passes.p < alpha)
    return { decision: "better", reason: "it agrees better on labels it did not learn from" };
  return { decision: "not_shown", reason: smallGain(passes, alpha) };
}

function oneSided(people: "pass" | "fail"): string {
  const other = people === "fail" ? "passes" : "fails";
  return `people ${people} none of the held-out outputs, so a judge that ${other} all could not be told from a good one`;
}

/** A new judge that stays silent more often would lose its mistakes from the count. */
function moreSilent(pairs: readonly HeldOut[]): string | null {
  const silent = ({ status }: HeldOut["before"]) => status !== "scored";
  const worse = pairs.filter(({ before, after }) => !silent(before) && silent(after)).length;
  const better = pairs.filter(({ before, after }) => silent(before) && !silent(after)).length;
  if (worse <= better || mcnemar({ worse, better }).midP >= SILENCE_LEVEL) return null;
  return `it gives no verdict on ${worse} labels where the old judge gave one`;
}

/** Level at which missing verdicts count as one-sided (statistics.md 0, rule 9). */
const SILENCE_LEVEL = 0.01;

function smallGain({ gained, lost, groups, n }: PassComparison, alpha: number): string {
  const needed = labelsNeeded({ ...groups, n, alpha });
  const more = needed === null ? "" : `; at this rate about ${needed} labels would show it`;
  return `${gained} labels gained and ${lost} lost of ${n} could be chance${more}`;
}

/** Held-out labels at which gains and losses at the present rates would pass the test; null where they never would. */
export function labelsNeeded(seen: {
  gained: number;
  lost: number;
  n: number;
  alpha: number;
}): number | null {
  const { gained, lost, n, alpha } = seen;
  if (gained <= lost) return null;
  for (let tenths = 10; tenths <= 10 * MOST_TIMES; tenths++) {
    const times = tenths / 10;
    const [more, less] = [Math.round(gained * times), Math.round(lost * times)];
    if (mcnemar({ worse: more, better: less }).lossMidP < alpha) return Math.ceil(n * times);
  }
  return null;
}

/** Beyond ten times the labels, "more labels" is no advice. */
const MOST_TIMES = 10;

function byGrades(graded: GradedComparison | null, { pairs, taught = 0 }: Claim, alpha: number): Verdict {
  if (pairs.length === 0) {
    const reason =
      taught > 0
        ? "every held-out label shaped the present instructions in an earlier alignment: only new labels can prove anything"
        : "no person's label is there to prove it on";
    return { decision: "not_shown", reason };
  }
  if (!graded?.change || graded.p === null) {
    return { decision: "not_shown", reason: "too few held-out labels have a verdict before and after" };
  }
  if (graded.change.high < 0)
    return { decision: "worse", reason: "it is further from people's answers than before" };
  if (graded.p < alpha)
    return { decision: "better", reason: "it is nearer to people's answers on labels it did not learn from" };
  return { decision: "not_shown", reason: "the gain could be chance" };
}
