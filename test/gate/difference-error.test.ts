import { expect, test } from "vitest";
import type { Draw } from "../../src/formats/draw-file.ts";
import { differenceError } from "../../src/gate/difference-error.ts";
import type { JudgeEvidence, LabelledVerdict } from "../../src/gate/evidence.ts";

type Word = boolean | null;

/** One side of a pair: what people and the judge say of it. */
function side(id: string, people: Word, judge: Word, seen = false): LabelledVerdict {
  const unscored = { status: "unscored", reason: "refused", detail: "" } as const;
  const scored = { status: "scored", value: judge, pass: judge, number: null, rationale: "" } as const;
  const verdict = judge === null ? unscored : scored;
  return { trace_id: id, group: id, human: { pass: people, number: null }, verdict, seen, random: false };
}

/** A judge whose labelled outputs are those of these draws, and the draws. */
function occasions(...all: { N: [number, number]; pairs: [string, Word, Word, Word, Word, boolean?][] }[]) {
  const labelled: LabelledVerdict[] = [];
  const draws = all.map(({ N, pairs }, at): Draw => {
    const lines = pairs.map(([stratum, peopleBase, judgeBase, peopleHead, judgeHead, seen], index) => {
      const [base, head] = [`b-${at}-${index}`, `h-${at}-${index}`];
      labelled.push(side(base, peopleBase, judgeBase, seen), side(head, peopleHead, judgeHead));
      return { pair: `${index}`, stratum, record_id: `r-${index}`, base, head };
    });
    const strata = [
      { name: "pass_fail", N: N[0], n: 0 },
      { name: "pass_pass", N: N[1], n: 0 },
    ];
    return {
      id: `${at}`,
      head: { version: 1, metric: "good", kind: "stratified", seed: "", strata },
      pairs: lines,
    };
  });
  return { judge: { labelled } as unknown as JudgeEvidence, draws }; // nothing else of a judge is read
}

/** In 10 of 40 the judge saw a loss, which people saw in one of two; in the rest they agree. */
const ONE = {
  N: [10, 30] as [number, number],
  pairs: [
    ["pass_fail", true, true, false, false],
    ["pass_fail", true, true, true, false],
    ["pass_pass", true, true, true, true],
  ] as [string, Word, Word, Word, Word][],
};

test("a draw's error is the judge's difference minus people's, its strata by their size", () => {
  const { judge, draws } = occasions(ONE);
  // Judge -1, people -1/2 in a quarter of what changed: -1/8.
  expect(differenceError(judge, draws)).toEqual({ rms: 0.125, occasions: 1 });
});

test("over several draws it is the root of the mean square", () => {
  const right = { N: [10, 30] as [number, number], pairs: ONE.pairs.filter((_, index) => index !== 1) };
  const { judge, draws } = occasions(ONE, right);
  expect(differenceError(judge, draws)).toEqual({ rms: Math.sqrt(0.125 ** 2 / 2), occasions: 2 });
});

test.each<[string, [string, Word, Word, Word, Word, boolean?]]>([
  ["nobody has answered", ["pass_fail", null, true, false, false]],
  ["the judge has no verdict on", ["pass_fail", true, true, false, null]],
  ["the judge's memory has seen", ["pass_fail", true, true, false, false, true]],
])("a draw with a pair of three that %s is no occasion", (_, pair) => {
  const { judge, draws } = occasions({ ...ONE, pairs: [pair, ...ONE.pairs.slice(1)] });
  expect(differenceError(judge, draws)).toBeNull();
});

test("without a draw there is nothing to say", () => {
  expect(differenceError(occasions().judge, [])).toBeNull();
});
