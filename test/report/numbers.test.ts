import { describe, expect, test } from "vitest";
import {
  allowance,
  boundSize,
  chance,
  count,
  duration,
  level,
  levelBeside,
  levelRange,
  levels,
  money,
  range,
  signed,
  size,
} from "../../src/report/numbers.ts";
import { seededRng } from "../../src/stats/rng.ts";

const RATE = { kind: "pass_rate", unit: null, margin: 0.05 } as const;
const MS = { kind: "mean", unit: "ms", margin: 200 } as const;

describe("the likely range is printed outwards, and on its own side of zero and of the allowed loss", () => {
  test.each([
    // L = -5.0004 with margin 5: not "-5.0".
    [-0.050004, 0.0111, "-5.1 to +1.2"],
    // L = -4.96 clears a margin of 5: outwards it would be "-5.0".
    [-0.0496, 0.0111, "-4.96 to +1.2"],
    // L = -4.9996: two digits outwards would still be "-5.00".
    [-0.049996, 0.0111, "-4.99 to +1.2"],
    // Exactly the margin is the margin.
    [-0.05, 0, "-5.0 to 0.0"],
    // U just under zero is a loss.
    [-0.07, -0.0004, "-7.0 to -0.04"],
    [-0.07, -0.00004, "-7.0 to -0.01"],
    [-0.07, 0.00004, "-7.0 to +0.1"],
    [-0.0001, 0.0001, "-0.1 to +0.1"],
  ])("[%d, %d] is %s", (low, high, text) => {
    expect(range({ estimate: 0, low, high }, RATE)).toBe(text);
  });

  test("for a thousand ranges", () => {
    const rng = seededRng("ranges");
    for (let i = 0; i < 1000; i++) {
      const low = -0.1 * rng();
      const high = low + 0.1 * rng() ** 3;
      const [first = "", last = ""] = range({ estimate: 0, low, high }, RATE).split(" to ");
      expect(Number(first) > -5, `${low}`).toBe(low > -0.05);
      expect(Number(last) < 0, `${high}`).toBe(high < 0);
      // Never more than a digit too narrow, and that only beside a mark.
      expect(Number(first)).toBeLessThan(low * 100 + 0.01);
      expect(Number(last)).toBeGreaterThan(high * 100 - 0.01);
    }
  });

  test.each([
    [-240.4, 12.3, "-241 to +13"],
    [-199.96, 12.3, "-199.9 to +13"],
    [-0.0123, 0.0456, "-0.013 to +0.046"],
  ])("in a scorer's own unit [%d, %d] is %s", (low, high, text) => {
    expect(range({ estimate: 0, low, high }, MS)).toBe(text);
  });
});

describe("a bound as a size", () => {
  test.each([
    [-0.0759, "low", "7.6"],
    [-0.0041, "high", "0.4"],
    [0.0191, "high", "2.0"],
    [0.0049, "low", "0.4"],
  ] as const)("%d at the %s end is %s", (value, end, text) => {
    expect(boundSize(value, end, RATE)).toBe(text);
  });
});

describe("levels", () => {
  test.each([
    [0.8208, "82 %"],
    [1, "100 %"],
    [0.9996, "99.9 %"],
    [0.0004, "0.1 %"],
    [0, "0 %"],
  ])("%d is %s", (value, text) => {
    expect(level(value, RATE)).toBe(text);
  });

  test("of two sides differ where they do", () => {
    expect(levels(0.824, 0.821, RATE)).toEqual(["82.4 %", "82.1 %"]);
    expect(levels(0.824, 0.791, RATE)).toEqual(["82 %", "79 %"]);
    expect(levels(null, 0.791, RATE)).toEqual(["–", "79 %"]);
    expect(levels(412.4, 398, MS)).toEqual(["412 ms", "398 ms"]);
  });

  test.each([
    [0.8458, 0.85, "84.6 %"],
    [0.8498, 0.85, "84.98 %"],
    [0.84999, 0.85, "84.99 %"],
    [0.85, 0.85, "85 %"],
    [0.85001, 0.85, "85.01 %"],
  ])("%d beside a floor of %d is %s", (value, floor, text) => {
    expect(levelBeside(value, floor, RATE)).toBe(text);
  });

  test("have ranges that are rounded outwards", () => {
    expect(levelRange({ estimate: 0.87, low: 0.793, high: 0.918 }, RATE)).toBe("79-92 %");
    expect(levelRange({ estimate: 0.1, low: 0, high: 1 }, RATE)).toBe("0-100 %");
  });
});

describe("everything else", () => {
  test.each([
    [signed(-0.0283, RATE), "-2.8"],
    [signed(0.019, RATE), "+1.9"],
    [signed(-0.0001, RATE), "0.0"],
    [signed(-120.4, MS), "-120"],
    [size(-0.0833, RATE), "8.3"],
    [allowance(0.05, RATE), "5"],
    [allowance(0.025, RATE), "2.5"],
    [allowance(0.0025, RATE), "0.25"],
    [allowance(200, MS), "200"],
    [money(null), "price not known"],
    [money(0), "$0"],
    [money(0.002), "under $0.01"],
    [money(1.239), "$1.24"],
    [duration(0.2), "under a second"],
    [duration(48.2), "48 s"],
    [duration(200), "3 min"],
    [duration(7200), "2 hours"],
    [duration(777_600), "9 days"],
    [chance(0.00001), "under 0.1 %"],
    [chance(0.0123), "1.2 %"],
    [chance(0.34), "34 %"],
    [chance(0.999), "over 99 %"],
    [count(1, "record"), "1 record"],
    [count(0, "record"), "0 records"],
  ])("%s", (shown, text) => {
    expect(shown).toBe(text);
  });
});
