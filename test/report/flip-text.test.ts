import { describe, expect, test } from "vitest";
import { shownOf } from "../../src/report/flip-text.ts";
import { failExact } from "./cases/plain-cases.ts";

const [flip] = failExact().trial.decision.flips;
if (!flip) throw new Error("no flip");

/** Flips of these records, one each. */
const flips = (...ids: string[]) => ids.map((id) => ({ ...flip, record: { ...flip.record, id } }));

describe("how many of the flips are shown", () => {
  test.each([
    ["all, each of a record of its own", flips("a", "b"), 2, ""],
    ["some, each of a record of its own", flips("a", "b", "c"), 2, " (2 of 3, worst first)"],
    ["all, two of one record", flips("a", "a", "b"), 3, " (3 verdicts on 2 records)"],
    ["some, all of one record", flips("a", "a"), 1, " (1 of 2 verdicts on 1 record, worst first)"],
  ])("%s", (_, worse, shown, said) => {
    expect(shownOf(worse, shown)).toBe(said);
  });
});
