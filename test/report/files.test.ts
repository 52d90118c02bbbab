import { describe, expect, test } from "vitest";
import { drawHead, drawPair } from "../../src/formats/draw-file.ts";
import { leastToClear } from "../../src/gate/least-to-clear.ts";
import { startedCheck } from "../../src/report/check.ts";
import { drawLines, drawPath } from "../../src/report/draw-file.ts";
import { resultJson } from "../../src/report/result.ts";
import { verdictLines } from "../../src/report/verdict-lines.ts";
import { tango } from "../../src/stats/tango.ts";
import { inconclusiveDraw } from "./cases/doubt-cases.ts";
import { appCrashes } from "./cases/missing-cases.ts";
import { failExact, nothingChanged } from "./cases/plain-cases.ts";

describe("the draw's file", () => {
  test("is a head and a line a pair, each as its schema says", () => {
    const [status] = inconclusiveDraw().trial.decision.draws;
    if (!status) throw new Error("no draw");
    const lines = drawLines(status.draw).split("\n");
    expect(lines.pop()).toBe("");
    const [head, ...pairs] = lines.map((line) => JSON.parse(line) as unknown);
    expect(drawHead.parse(head)).toEqual(status.draw.head);
    expect(pairs.map((pair) => drawPair.parse(pair))).toEqual(status.draw.pairs);
    expect(pairs).toHaveLength(60);
    expect(drawPath(status.id)).toBe(`draws/${status.id}.jsonl`);
  });
});

describe("verdict lines", () => {
  const read = (lines: string[]) => lines.map((line) => JSON.parse(line) as { [key: string]: unknown });
  const SHOWN = { outputs: "shown", reused: (scorer: string) => scorer === "correctness" } as const;

  test("say what was said, of which side, and whether an earlier run paid for it", () => {
    const [, changed] = read(verdictLines(failExact().evidence, SHOWN)).filter(
      (line) => line.record_id === "returns-001",
    );
    expect(changed).toEqual({
      record_id: "returns-001",
      sample: 0,
      trace_id: expect.stringMatching(/^tr-[0-9a-f]{32}$/),
      side: "head",
      scorer: "route",
      status: "scored",
      value: false,
      pass: false,
      rationale: 'expected "returns", got "general"',
      reason: null,
      model: null,
      reused: false,
    });
  });

  test("stand once for both sides where what the scorer read is equal", () => {
    const lines = read(verdictLines(nothingChanged().evidence, SHOWN));
    expect(new Set(lines.map(({ side }) => side))).toEqual(new Set(["both"]));
    expect(lines).toHaveLength(3 * 240);
    expect(lines.filter(({ reused }) => reused)).toHaveLength(240);
  });

  test("name the reason of what could not be scored", () => {
    const silent = read(verdictLines(appCrashes().evidence, SHOWN)).filter(
      ({ status }) => status === "unscored",
    );
    expect(silent).toHaveLength(2 * 19);
    expect(silent[0]).toMatchObject({ value: null, pass: null, reason: "app_error", side: "head" });
  });
});

describe("the result", () => {
  test("holds numbers at full precision, and all that varies between equal runs under `run`", () => {
    const { trial } = failExact();
    const result = resultJson(trial);
    expect(result.metrics[0]?.change?.estimate).toBe(-20 / 240);
    const later = {
      ...trial,
      run: { ...trial.run, started_at: "2027-01-01T00:00:00.000Z", wall_s: 1, attempt: 2 },
    };
    expect({ ...resultJson(later), run: null }).toEqual({ ...result, run: null });
  });

  test("lists slices as entries of their own, behind their metric", () => {
    const named = resultJson(failExact().trial).metrics.map(({ name, slice }) =>
      `${name} ${slice?.value ?? ""}`.trim(),
    );
    expect(named).toEqual([
      ...["route", "correctness", "correctness account", "correctness billing"],
      ...["correctness returns", "correctness shipping", "answers"],
    ]);
  });
});

describe("what a first run promises", () => {
  test.each([
    [0.05, 0.95, 52],
    [0.1, 0.95, 30],
    [0.02, 0.95, 133],
    [0.05, 0.9, 32],
  ])(
    "at an allowed loss of %d and confidence %d, %i records are the fewest that clear a change",
    (margin, confidence, least) => {
      expect(leastToClear({ margin, confidence })).toBe(least);
      const lowest = (n: number) => tango({ worse: 0, better: 0, n, confidence }).low;
      expect(lowest(least)).toBeGreaterThan(-margin);
      if (least > 30) expect(lowest(least - 1)).toBeLessThanOrEqual(-margin);
    },
  );
});

test("a check that is under way says what is tried", () => {
  expect(startedCheck("support-bot").title).toBe("Trying support-bot");
});
