import { describe, expect, test } from "vitest";
import { leader, leads } from "../../src/align/chance.ts";

/** Agreement on 40 examples of which the judge has 10 wrong, after so many of these were gained and others lost. */
function graded(gained: number, lost: number): number[] {
  return Array.from({ length: 40 }, (_, at) => (at < 10 ? Number(at < gained) : Number(at >= 10 + lost)));
}

describe("a variant beyond chance", () => {
  test.each([
    [1, 0, false], // one label
    [2, 0, true], // 2 > sqrt 2
    [3, 1, false], // 2 = sqrt 4
    [4, 1, true], // 3 > sqrt 5
    [7, 5, false], // 2 < sqrt 12
    [0, 4, false],
  ])("%i gained and %i lost: %s", (gained, lost, beyond) => {
    expect(leads(graded(0, 0), graded(gained, lost))).toBe(beyond);
  });

  test("graded agreement leads by its sum: ten examples nearer by a fifth", () => {
    const nearer = graded(0, 0).map((grade, at) => (at < 10 ? 0.2 : grade));
    expect(leads(graded(0, 0), nearer)).toBe(true);
  });

  test("of many variants more is asked, for the best of them leads by chance", () => {
    const three = graded(3, 0);
    expect(leader([graded(0, 0), three])).toBe(1);
    // sqrt(2 ln 6) = 1.89 standard errors of sqrt 3: 3.3 labels.
    const six = [three, ...Array.from({ length: 5 }, () => graded(0, 0))];
    expect(leader([graded(0, 0), ...six])).toBe(0);
    expect(leader([graded(0, 0), ...six.slice(1), graded(4, 0)])).toBe(6);
  });

  test("the best wins, the first of equals, and the judge as it is where none leads", () => {
    expect(leader([graded(0, 0), graded(3, 0), graded(6, 0), graded(6, 0)])).toBe(2);
    expect(leader([graded(0, 0), graded(0, 3)])).toBe(0);
    expect(leader([graded(0, 0)])).toBe(0);
  });
});
