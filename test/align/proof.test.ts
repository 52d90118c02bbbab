import { describe, expect, test } from "vitest";
import type { Example } from "../../src/align/alignment.ts";
import { compareHeldOut, type HeldOut } from "../../src/align/held-out.ts";
import { labelsNeeded, prove } from "../../src/align/proof.ts";
import type { Verdict } from "../../src/formats/verdict.ts";
import { exampleOf } from "./world.ts";

function verdict(pass: boolean): Verdict {
  return { status: "scored", value: pass ? "yes" : "no", pass, number: null, rationale: "because" };
}

const silent: Verdict = { status: "unscored", reason: "model_error", detail: "down" };

/** `count` labels that people pass or fail, each right or wrong before and after. */
function pairs(count: number, people: "pass" | "fail", was: boolean, is: boolean): HeldOut[] {
  const human = people === "pass";
  return Array.from({ length: count }, (_, at): HeldOut => {
    const example: Example = {
      ...exampleOf(
        { sentence: `${people} ${was} ${is} ${at}`, role: "METHODS", label: human ? "yes" : "no" },
        at,
      ),
      human: { pass: human, number: null },
    };
    return { example, before: verdict(was === human), after: verdict(is === human), fold: at % 5 };
  });
}

function claim(held: HeldOut[], use = 1) {
  return prove({
    pairs: held,
    method: "crossfit",
    use,
    vocabulary: { categories: ["yes", "no"] },
  });
}

const STILL = [...pairs(30, "pass", true, true), ...pairs(30, "fail", true, true)];

describe("the proof", () => {
  test("counts confusion, gains and losses of both sides", () => {
    const held = [
      ...STILL,
      ...pairs(5, "fail", false, true),
      ...pairs(2, "pass", true, false),
      ...pairs(3, "pass", false, false),
    ];
    const passes = compareHeldOut(held);
    expect(passes).toMatchObject({ n: 70, gained: 5, lost: 2 });
    expect(passes?.before.confusion).toEqual({ tp: 32, fn: 3, tn: 30, fp: 5 });
    expect(passes?.after.confusion).toEqual({ tp: 30, fn: 5, tn: 35, fp: 0 });
    expect(passes?.after.agreement).toBeCloseTo(65 / 70, 12);
    expect(passes?.flips.map(({ direction }) => direction)).toEqual([
      "lost",
      "lost",
      "gained",
      "gained",
      "gained",
      "gained",
      "gained",
    ]);
  });

  test.each([
    // One-sided mid-p of 5 gains, no loss: 2^-5 / 2 = .015625 < .0304; of 4: .03125 > .0304.
    ["five gains and no loss", 5, 0, 1, "better"],
    ["four gains and no loss", 4, 0, 1, "not_shown"],
    // Second look: alpha .0076; 6 gains give .0078, 7 give .0039.
    ["six gains at the second look", 6, 0, 2, "not_shown"],
    ["nine gains at the second look", 9, 0, 2, "better"],
    // 9 gains, 1 loss: P(X <= 1 | 10) = 11/1024, less half of 10/1024: .0059.
    ["nine gains and one loss", 9, 1, 1, "better"],
    // Losses alone: mid-p .0156 <= .05.
    ["five losses", 0, 5, 1, "worse"],
  ] as const)("%s: %s", (_, gained, lost, use, decision) => {
    const held = [...STILL, ...pairs(gained, "fail", false, true), ...pairs(lost, "fail", true, false)];
    expect(claim(held, use).decision).toBe(decision);
  });

  test("a gain in one class does not buy a shown loss in the other", () => {
    const held = [...STILL, ...pairs(40, "fail", false, true), ...pairs(8, "pass", true, false)];
    const proof = claim(held);
    expect(proof.passes?.p).toBeLessThan(0.0001);
    expect(proof).toMatchObject({ decision: "worse", reason: "it is shown worse on what people pass" });
  });

  test("a judge that learned only which answer is the more frequent one is not better, however accurate", () => {
    // The old judge failed 20 outputs of which people pass 15. The new one passes 12 of them, 10 rightly: by lot it would
    // be 9. Hypergeometric: P(> 10) = [C(15,11) C(5,1) + C(15,12)] / C(20,12) = (6825 + 455) / 125970, P(= 10)/2 =
    // C(15,10) C(5,2) / 125970 / 2 = 15015 / 125970.
    const held = [
      ...pairs(40, "pass", true, true),
      ...pairs(5, "pass", false, false),
      ...pairs(3, "fail", true, true),
      ...pairs(10, "pass", false, true),
      ...pairs(2, "fail", true, false),
    ];
    const proof = claim(held);
    expect(proof.passes?.p).toBeLessThan(0.0304);
    expect(proof.passes?.pBalanced).toBeCloseTo((6825 + 455 + 15015) / 125970, 12);
    expect(proof).toMatchObject({
      decision: "not_shown",
      reason: "what it gains it may owe to giving the more frequent answer more often",
    });
  });

  test("a class of 52 labels or more must rule out a loss of 5 points; a smaller one need not", () => {
    const gains = pairs(12, "fail", false, true);
    const large = [
      ...pairs(51, "pass", true, true),
      ...pairs(1, "pass", true, false),
      ...pairs(20, "fail", true, true),
    ];
    expect(claim([...large, ...gains])).toMatchObject({
      decision: "not_shown",
      reason: "a loss of 5 points on what people pass is not ruled out",
    });
    expect(claim([...large.slice(1), ...gains]).decision).toBe("better");
  });

  test("labels without a verdict are no mistakes, and a judge that falls silent is not better", () => {
    const mute = pairs(12, "fail", false, false).map((pair) => ({ ...pair, after: silent }));
    const proof = claim([...STILL, ...pairs(6, "fail", false, true), ...mute]);
    expect(proof.passes).toMatchObject({ n: 66, missing: { before: 0, after: 12 } });
    expect(proof).toMatchObject({
      decision: "not_shown",
      reason: "it gives no verdict on 12 labels where the old judge gave one",
    });
  });

  test("says how many labels a proof would need, or that more would not help", () => {
    // 3 of 40 gained: 5 gains need 5/3 of the labels; tried in steps of a tenth, 1.5 rounds up to 5 gains.
    expect(labelsNeeded({ gained: 3, lost: 0, n: 40, alpha: 0.0304 })).toBe(60);
    expect(labelsNeeded({ gained: 3, lost: 3, n: 40, alpha: 0.0304 })).toBeNull();
    expect(claim([...STILL, ...pairs(3, "fail", false, true)]).reason).toBe(
      "3 labels gained and 0 lost of 63 could be chance; at this rate about 95 labels would show it",
    );
  });

  test("a numeric judge without a pass rule is proved on graded agreement, over folds", () => {
    const graded = Array.from({ length: 50 }, (_, at): HeldOut => {
      const number = (value: number): Verdict => ({
        status: "scored",
        value,
        pass: null,
        number: value,
        rationale: "",
      });
      const example = {
        ...exampleOf({ sentence: `s ${at}`, role: "METHODS", label: "yes" }, at),
        label: 3,
        human: { pass: null, number: 3 },
      };
      return {
        example,
        before: number(at % 2 === 0 ? 5 : 4),
        after: number(at % 7 === 0 ? 4 : 3),
        fold: at % 5,
      };
    });
    const proof = prove({
      pairs: graded,
      method: "crossfit",
      use: 1,
      vocabulary: { number: { min: 1, max: 5, integer: true } },
    });
    // Before: half 2 off of 4 (agreement .5), half 1 off (.75). After: 8 of 50 are 1 off: 1 - 8/50/4.
    expect(proof.graded?.before).toBeCloseTo(0.625, 12);
    expect(proof.graded?.after).toBeCloseTo(0.96, 12);
    expect(proof).toMatchObject({ decision: "better", passes: null });
  });

  const number = (value: number): Verdict => {
    return { status: "scored", value, pass: null, number: value, rationale: "" };
  };

  /** A label of 4 on a scale of 1 to 5, said 3 before, and `after` now, in a group and a fold of its own choice. */
  function rated(at: number, { group = `g${at}`, fold = at % 5, before = 3, after = 4 } = {}): HeldOut {
    const example = exampleOf({ sentence: `s ${at}`, role: "METHODS", label: "yes" }, at);
    return {
      example: { ...example, group, label: 4, human: { pass: null, number: 4 } },
      before: number(before),
      after: number(after),
      fold,
    };
  }

  function gradedClaim(held: HeldOut[]) {
    const vocabulary = { number: { min: 1, max: 5, integer: true } };
    return prove({ pairs: held, method: "crossfit", use: 1, vocabulary });
  }

  test("folds with equal gains prove no more than their number, and few groups nothing", () => {
    const two = gradedClaim([rated(0, { fold: 0 }), rated(1, { fold: 1 })]);
    expect(two).toMatchObject({ decision: "not_shown", graded: { p: null } });
    const many = Array.from({ length: 60 }, (_, at) => rated(at, { group: `g${at % 9}` }));
    expect(gradedClaim(many)).toMatchObject({ decision: "not_shown", graded: { p: null } });
    // Ten equal gains of .25 on the scale: m = 2.5/11, the squares 10(.25 - m)² + 1 + m² = 1.0568, so s² = .10568,
    // t_9 = .25/sqrt(.10568/10) = 2.432: p = .0189.
    const ten = gradedClaim(Array.from({ length: 10 }, (_, at) => rated(at)));
    expect(ten.graded?.p).toBeCloseTo(0.0189, 3);
  });

  test("folds that hardly differ have no narrower spread than their labels", () => {
    // Of each fold's 20 labels 8 gain and 7 lose as much; one label gains twice. Labels spread widely, folds hardly.
    const held = Array.from({ length: 100 }, (_, at) => {
      const place = Math.floor(at / 5);
      return rated(at, { after: place < 8 ? 4 : place < 15 ? 2 : 3 });
    });
    held[0] = rated(0, { before: 2 });
    const { graded } = gradedClaim(held);
    expect(graded?.change?.low).toBeLessThan(0);
    expect(graded?.p).toBeGreaterThan(0.05);
  });

  test("a fold's judge learned from the other folds: 80 of 100 labels, though the shipped judge saw them all", () => {
    // Of 20 labels a fold 10, 8, 6, 4, 2 gain .25: means .125 to .025, d = .075, s² = .0015625, t_4 = d/sqrt((1/5 +
    // 20/80) s²) = sqrt 8. F(t_4) = 1/2 + 3/8 · t/sqrt(1 + t²/4) · (1 - t²/(1 + t²/4)/12): p = 1/2 - .476290.
    const held = Array.from({ length: 100 }, (_, at) =>
      rated(at, { after: Math.floor(at / 5) < 10 - 2 * (at % 5) ? 4 : 3 }),
    );
    expect(gradedClaim(held).graded?.p).toBeCloseTo(0.5 - (3 / 8) * Math.sqrt(8 / 3) * (1 - 8 / 36), 10);
  });
});
