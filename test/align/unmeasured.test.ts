import { expect, test } from "vitest";
import { whyUnmeasured } from "../../src/align/unmeasured.ts";
import type { Verdict } from "../../src/formats/verdict.ts";

const said: Verdict = { status: "scored", value: "yes", pass: true, number: null, rationale: "" };
const failed: Verdict = { status: "unscored", reason: "model_error", detail: "500 out of order" };
const refused: Verdict = { status: "unscored", reason: "refused", detail: "the model refused" };

test.each([
  ["all have a verdict", [said, said], null],
  ["nothing is labelled", [], null],
  ["the model failed on few", [failed, ...Array(19).fill(said)], null],
  [
    "the model failed on many",
    [failed, failed, ...Array(19).fill(said)],
    "2 of 21 labelled outputs got no verdict (500 out of order)",
  ],
  ["some are refused", [refused, said], null],
  ["all are refused", [refused, refused], "2 of 2 labelled outputs got no verdict (the model refused)"],
])("%s", (_, verdicts: Verdict[], why) => {
  const told = why === null ? null : `${why}, so nothing can be measured`;
  expect(whyUnmeasured(verdicts)).toBe(told);
});
