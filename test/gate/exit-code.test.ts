import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { checkConclusion, exitCode } from "../../src/gate/exit-code.ts";
import { byCode, evidenceOf, planOf, type RowSpec, rowsFor } from "./evidence-of.ts";

// gate.md 5, last sentence, and the soft start and the way out of gate.md 2.

const pass = rowsFor({ n: 400, changed: 400, worse: 2, better: 4 });
const fail = rowsFor({ n: 400, changed: 400, worse: 40, better: 4 });
const doubt = rowsFor({ n: 400, changed: 400, worse: 30, better: 22 });
const missing = rowsFor({ n: 300, changed: 300, worse: 2, better: 2, unscoredHead: 100 });

const run = (policy: object, ...all: RowSpec[][]) =>
  decide(
    evidenceOf({
      scorers: all.map((rows, index) => byCode(rows, { name: `s${index}` })),
      metrics: all.map((_, index) => planOf({ name: `s${index}`, scorer: `s${index}` })),
      policy,
    }),
  );
const open = { accepted: false };

test.each([
  ["pass", {}, [pass], 0, "success"],
  ["fail", {}, [fail], 1, "failure"],
  ["fail, soft start", { enforce: false }, [fail], 0, "neutral"],
  ["doubt is let through", {}, [doubt], 0, "neutral"],
  ["doubt blocks", { inconclusive: "fail" }, [doubt], 3, "failure"],
  ["doubt, soft start", { inconclusive: "fail", enforce: false }, [doubt], 0, "neutral"],
  ["missing data could not be tried", {}, [missing], 2, "failure"],
  ["missing data under a soft start is still not tried", { enforce: false }, [missing], 2, "failure"],
  ["missing data is let through", { missing: "pass" }, [missing], 0, "neutral"],
  ["missing data is no doubt", { missing: "pass", inconclusive: "fail" }, [missing], 0, "neutral"],
  ["doubt beside missing data", { missing: "pass", inconclusive: "fail" }, [missing, doubt], 3, "failure"],
  ["missing data beside doubt", { inconclusive: "fail" }, [doubt, missing], 2, "failure"],
  ["a fail beside missing data", {}, [missing, fail], 1, "failure"],
] as const)("%s: exit code by policy", (_, policy, rows, code, conclusion) => {
  const decision = run(policy, ...rows);
  expect(exitCode(decision, open)).toBe(code);
  expect(checkConclusion(decision, open)).toBe(conclusion);
});

describe("accepted", () => {
  test("the decision stays FAIL and the job ends green", () => {
    const decision = run({}, fail);
    expect(decision.decision).toBe("fail");
    expect(exitCode(decision, { accepted: true })).toBe(0);
    expect(checkConclusion(decision, { accepted: true })).toBe("neutral");
  });
});
