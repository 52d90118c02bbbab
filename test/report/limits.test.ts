import { describe, expect, test } from "vitest";
import { checkOutput, notTriedCheck } from "../../src/report/check.ts";
import { renderComment } from "../../src/report/comment.ts";
import { readState } from "../../src/report/comment-state.ts";
import { renderNotTried } from "../../src/report/not-tried.ts";
import { renderSummary } from "../../src/report/summary.ts";
import type { Trial } from "../../src/report/trial.ts";
import { judgeOnlyFail } from "./cases/plain-cases.ts";
import { notTried } from "./cases/settled-cases.ts";
import { structureOf } from "./markdown-structure.ts";

const STATE = { outputs: "a".repeat(64), since: "2026-05-12T16:41:55.000Z" };

/** A failed trial with 50 examples, each output of its own text. */
function withOutputs(textOf: (id: string) => string): Trial {
  const { trial } = judgeOnlyFail();
  const traces = [...trial.traces].map(([id, trace]) => {
    const outputs = { reply: textOf(id.slice(3, 9)) };
    return [id, { ...trace, outcome: { status: "answered" as const, outputs } }] as const;
  });
  return { ...trial, traces: new Map(traces), report: { examples: 50, outputs: "shown" } };
}

/** The same with so many slices and metrics that no detail has room. */
function withMetrics(count: number): Trial {
  const trial = withOutputs((id) => `${id} `.repeat(300));
  const { decision } = trial;
  const [first] = decision.metrics;
  if (!first) throw new Error("no metric");
  const more = Array.from({ length: count }, (_, index) => ({ ...first, name: `metric number ${index}` }));
  return { ...trial, decision: { ...decision, metrics: [...decision.metrics, ...more] } };
}

const TRIALS: [string, Trial, string][] = [
  ["short outputs", withOutputs((id) => `fine ${id}`), "whole"],
  ["long outputs", withOutputs((id) => `${id} `.repeat(300)), "shortened"],
  ["outputs that grow when escaped", withOutputs((id) => `${id}<|*[ `.repeat(300)), "shortened"],
  ["300 metrics", withMetrics(300), "shortened"],
  ["2000 metrics", withMetrics(2000), "shortened"],
];

describe.each(TRIALS)("with %s", (_, trial, expected) => {
  test("the comment fits, keeps its first lines, and says where it was shortened", () => {
    const comment = renderComment(trial, STATE);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    const [marker, , first] = comment.split("\n");
    expect(marker).toBe("<!-- assize:gate support-bot -->");
    expect(readState(comment)).toEqual(STATE);
    expect(first).toMatch(/^\*\*Fails and blocks the merge:\*\* correctness got worse by 17\.5 points/);
    expect(comment.includes("(Shortened: ")).toBe(expected === "shortened");
    const { tags } = structureOf(comment);
    expect(tags.filter((tag) => tag === "<details>").length).toBe(
      tags.filter((tag) => tag === "</details>").length,
    );
  });

  test("the check fits, with no more remarks than one request takes", () => {
    const { title, summary, text, annotations } = checkOutput(trial);
    expect(title.length).toBeLessThanOrEqual(255);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(text?.length).toBeLessThanOrEqual(65_535);
    expect(annotations.length).toBe(45);
    expect(Math.max(...annotations.map(({ message }) => message.length))).toBeLessThan(4000);
  });

  test("the job's summary fits, and has more room than the comment", () => {
    const summary = renderSummary(trial);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(summary.length).toBeGreaterThanOrEqual(renderComment(trial, null).length - 100);
  });
});

test("annotations are 50 at most", () => {
  const { trial } = judgeOnlyFail();
  const flips = Array.from({ length: 9 }, () => trial.decision.flips).flat();
  expect(checkOutput({ ...trial, decision: { ...trial.decision, flips } }).annotations).toHaveLength(50);
});

test("a thousand problems fit, the first ones named, the rest counted", () => {
  const problems = Array.from({ length: 1000 }, (_, index) => `line ${index} ${"is wrong ".repeat(100)}`);
  const comment = renderNotTried({ ...notTried(), problems }, null);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toContain("- line 29 ");
  expect(comment).toContain("- and 970 more");
  expect(notTriedCheck({ ...notTried(), problems }).summary.length).toBeLessThan(65_535);
});
