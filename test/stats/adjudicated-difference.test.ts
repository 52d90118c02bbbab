import { describe, expect, test } from "vitest";
import { adjudicatedDifference } from "../../src/stats/adjudicated-difference.ts";
import { allocateDraw, STRATUM_SPREAD } from "../../src/stats/draw-allocation.ts";
import { type Rng, sample, seededRng } from "../../src/stats/rng.ts";

describe("adjudicatedDifference", () => {
  test("by hand: one stratum of ten, all labelled, two lost; ninety the same", () => {
    // m = -0.2, N_h/N = 0.1: est -0.02. v = (2+1)/11 - (2/11)² = 29/121. All labelled: no sampling term.
    // var = [0.1·(29/121 + 0.04) - 0.0004]/100.
    const differences = [-1, -1, 0, 0, 0, 0, 0, 0, 0, 0];
    const { estimate, se, df } =
      adjudicatedDifference({ strata: [{ size: 10, differences }], same: 90 }) ?? {};
    expect(estimate).toBeCloseTo(-0.02, 14);
    expect(se).toBeCloseTo(Math.sqrt((0.1 * (29 / 121 + 0.04) - 0.0004) / 100), 14);
    expect(df).toBeNull();
  });

  test("an empty stratum does not matter, one without any label leaves nothing to say", () => {
    const strata = [{ size: 10, differences: [0, -1, 0, 0] }];
    const empty = { size: 0, differences: [] };
    expect(adjudicatedDifference({ strata: [...strata, empty], same: 5 })).toEqual(
      adjudicatedDifference({ strata, same: 5 }),
    );
    expect(adjudicatedDifference({ strata: [...strata, { size: 1, differences: [] }], same: 5 })).toBeNull();
    expect(adjudicatedDifference({ strata: [], same: 0 })).toBeNull();
  });

  test("all labels agree that nothing changed: the interval keeps a width", () => {
    const { low, high } = adjudicatedDifference({
      strata: [{ size: 100, differences: Array(30).fill(0) }],
      same: 0,
    }) ?? {
      low: 0,
      high: 0,
    };
    expect(low).toBeLessThan(-0.02);
    expect(high).toBe(-low);
  });

  test("all lost, everything changed: close to -1 and never NaN", () => {
    const strata = [{ size: 20, differences: Array(20).fill(-1) }];
    const interval = adjudicatedDifference({ strata, same: 0 });
    expect(interval?.estimate).toBe(-1);
    expect(interval?.high).toBeLessThan(-0.8);
  });

  test("clusters widen by the root of their design effect, more confidence widens too", () => {
    const input = { strata: [{ size: 50, differences: [0, 0, -1, 1, 0, -1, 0, 0] }], same: 100 };
    const plain = adjudicatedDifference(input)?.se ?? 0;
    expect(adjudicatedDifference({ ...input, designEffect: 2.25 })?.se).toBeCloseTo(1.5 * plain, 14);
    expect(adjudicatedDifference({ ...input, confidence: 0.99 })?.low).toBeLessThan(
      adjudicatedDifference(input)?.low ?? 0,
    );
  });

  test("more labels than pairs is a bug of the caller", () => {
    expect(() => adjudicatedDifference({ strata: [{ size: 1, differences: [0, 0] }], same: 3 })).toThrow(
      "2 labelled pairs in a stratum of 1",
    );
  });
});

describe("60 pairs drawn by lot from 400 records", () => {
  const judges = {
    good: { sens: 0.92, spec: 0.85 },
    poor: { sens: 0.7, spec: 0.5 },
  };

  test.each([
    { judge: "good", loss: 0 },
    { judge: "good", loss: 0.05 },
    { judge: "poor", loss: 0.05 },
    { judge: "poor", loss: 0.1 },
  ] as const)(
    "a $judge judge, a true loss of $loss: about nine of ten intervals hold it",
    ({ judge, loss }) => {
      const rng = seededRng(`adjudicated ${judge} ${loss}`);
      let held = 0;
      for (let run = 0; run < 400; run++) {
        const interval = gate({ rng, loss, ...judges[judge] });
        if (interval !== null && interval.low <= -loss && interval.high >= -loss) held += 1;
      }
      // Bin(400, 0.9) has standard deviation 6.
      expect(held).toBeGreaterThan(400 * 0.9 - 4 * 6);
    },
  );
});

interface World {
  rng: Rng;
  loss: number;
  sens: number;
  spec: number;
}

/** One pull request: 400 records, four of ten changed, judged on both sides, 60 changed pairs labelled. */
function gate({ rng, loss, sens, spec }: World) {
  const judged = (good: boolean) => rng() < (good ? sens : 1 - spec);
  const changed = Array.from({ length: 400 }, () => rng() < 0.4).filter(Boolean);
  const pairs = changed.map(() => {
    // Of the changed pairs 8 % are gained, and as many lost plus what makes up the loss.
    const draw = rng();
    const lost = draw < 0.08 + loss / 0.4;
    const gained = !lost && draw > 0.92;
    const base = lost || (!gained && rng() < 0.8);
    const head = gained || (!lost && base);
    return { d: Number(head) - Number(base), judge: [judged(base), judged(head)].join() };
  });
  const strata = [
    { judge: "true,false", spread: STRATUM_SPREAD.pass_fail },
    { judge: "false,true", spread: STRATUM_SPREAD.fail_pass },
    { judge: "true,true", spread: STRATUM_SPREAD.pass_pass },
    { judge: "false,false", spread: STRATUM_SPREAD.fail_fail },
  ].map(({ judge, spread }) => {
    const inside = pairs.filter((pair) => pair.judge === judge);
    return { inside, size: inside.length, spread };
  });
  const sizes = allocateDraw({ pairs: 60, strata });
  return adjudicatedDifference({
    strata: strata.map(({ inside, size }, h) => ({
      size,
      differences: sample({ items: inside, size: sizes[h] ?? 0, rng }).map(({ d }) => d),
    })),
    same: 400 - pairs.length,
  });
}
