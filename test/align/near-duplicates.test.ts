import { describe, expect, test } from "vitest";
import { keptApart } from "../../src/align/near-duplicates.ts";
import { recordOf, traceOf } from "../judges/make.ts";

const asked = (question: string) => ({
  subject: {
    trace: traceOf({ question }, "an answer"),
    record: recordOf({ question }, {}, question),
    earlier: [],
  },
});
const texts = (examples: readonly ReturnType<typeof asked>[]) =>
  examples.map(({ subject }) => (subject.trace.inputs as { question: string }).question);

const LONG =
  "May a patient who takes warfarin for a mechanical valve eat grapefruit in the morning before the blood test";
const HELD = asked(LONG);

function learnedBeside(...learn: string[]): string[] {
  const parts = keptApart([{ learn: learn.map(asked), heldOut: [HELD] }]);
  expect(parts[0]?.heldOut).toEqual([HELD]);
  return texts(parts[0]?.learn ?? []);
}

describe("inputs that nearly repeat a held-out input", () => {
  test.each([
    ["in other case, space and punctuation", `  ${LONG.toUpperCase()} ?!`],
    ["with a word at its end", `${LONG} today`],
  ])("teach nothing: %s", (_, repeated) => {
    expect(learnedBeside(repeated, "Is milk allowed with iron tablets")).toEqual([
      "Is milk allowed with iron tablets",
    ]);
  });

  test.each([
    ["another matter in the same form", LONG.replace("grapefruit", "spinach").replace("warfarin", "heparin")],
    ["half of it", LONG.slice(0, LONG.length / 2)],
    ["a short one", "May a patient"],
  ])("are others: %s", (_, other) => {
    expect(learnedBeside(other)).toEqual([other]);
  });

  test("a frame that all inputs share makes no two of them one", () => {
    const frame = `You are the clerk of a pharmacy. ${LONG}. Answer in one sentence and name your source: `;
    const questions = ["milk", "bread", "aspirin", "sun", "wine"].map(
      (word) => `${frame}${word} ${word} again`,
    );
    const [first = "", ...others] = questions;
    const [part] = keptApart([{ learn: others.map(asked), heldOut: [asked(first)] }]);
    expect(texts(part?.learn ?? [])).toEqual(others);
  });

  test("each part is looked at by itself", () => {
    const parts = keptApart([
      { learn: [asked(`${LONG} now`)], heldOut: [asked("Is milk allowed")] },
      { learn: [asked(`${LONG} now`)], heldOut: [HELD] },
    ]);
    expect(parts.map(({ learn }) => learn.length)).toEqual([1, 0]);
  });
});
