import { holm } from "../stats/holm.ts";
import type { Ruling } from "./decide-change.ts";
import type { Reason } from "./decision.ts";
import type { Weighed } from "./weigh.ts";

/** A metric after Holm over the family it stands in. */
export interface Adjusted extends Weighed {
  /** Of the change; null where its rule needed no test, or it is not in the family. */
  p_holm: number | null;
}

/** Rules that need no p: by them nothing is tested, so nothing is adjusted. */
const UNTESTED: readonly Reason[] = [
  "unchanged",
  "too_few_changes",
  "unscored",
  "no_secrets",
  "no_baseline",
  "judge_differs",
  "first_run",
];

/** Whether the answer on the change rests on its p (which is shown only then). */
export function isTested({ change, changeRuling, missing }: Weighed): boolean {
  if (change === null || missing !== null) return false;
  return changeRuling === null || !UNTESTED.includes(changeRuling.reason);
}

/**
 * Rule 10: the p of every bound in the family, changes and judges' floors alike, adjusted by Holm; a loss that is seen alone but not
 * after it is INCONCLUSIVE{multiplicity}. `must` records and floors of code leave nothing to chance and stand outside. A loss of a
 * first look that the family takes away is asked for again at the next planned look, if that is there.
 */
export function adjust(all: readonly Weighed[], inFamily: (weighed: Weighed) => boolean): Adjusted[] {
  const adjusted = adjustLooks(all, inFamily);
  const taken = adjusted.map(({ changeRuling }) => changeRuling?.reason === "multiplicity");
  const next = all.map((weighed, index) => (taken[index] ? laterLook(weighed) : weighed));
  return next.every((weighed, index) => weighed === all[index]) ? adjusted : adjust(next, inFamily);
}

function laterLook(weighed: Weighed): Weighed {
  const [look, ...laterLooks] = weighed.laterLooks;
  return look ? { ...weighed, ...look, laterLooks } : weighed;
}

function adjustLooks(all: readonly Weighed[], inFamily: (weighed: Weighed) => boolean): Adjusted[] {
  const tests = all.filter(inFamily).flatMap(testsOf);
  const adjusted = holm(tests.map(({ p }) => p));
  const several = tests.length > 1;
  const pOf = (weighed: Weighed, bound: Test["bound"]) => {
    const index = tests.findIndex((test) => test.weighed === weighed && test.bound === bound);
    return index === -1 ? null : (adjusted[index] ?? null);
  };
  return all.map((weighed) => {
    const p_holm = pOf(weighed, "change");
    const floorP = pOf(weighed, "floor");
    const { changeRuling, floorRuling, change } = weighed;
    return {
      ...weighed,
      p_holm,
      changeRuling:
        changeRuling && several && above(p_holm, change?.alpha) ? doubted(changeRuling) : changeRuling,
      floorRuling:
        floorRuling && several && above(floorP, floorRuling.test?.alpha) ? doubted(floorRuling) : floorRuling,
    };
  });
}

interface Test {
  weighed: Weighed;
  bound: "change" | "floor";
  p: number;
}

function testsOf(weighed: Weighed): Test[] {
  const { change, changeRuling, floorRuling, nothingChanged, missing } = weighed;
  const onChange = change && changeRuling && isTested(weighed) ? [change.p] : [];
  const onFloor = floorRuling?.test && !nothingChanged && missing === null ? [floorRuling.test.p] : [];
  return [
    ...onChange.map((p): Test => ({ weighed, bound: "change", p })),
    ...onFloor.map((p): Test => ({ weighed, bound: "floor", p })),
  ];
}

function above(p: number | null, alpha: number | undefined): boolean {
  return p !== null && alpha !== undefined && p > alpha;
}

function doubted<T extends Ruling>(ruling: T): T {
  return ruling.decision === "fail"
    ? { ...ruling, decision: "inconclusive", reason: "multiplicity" }
    : ruling;
}
