import { describe, expect, test } from "vitest";
import { handedIn, passedOver, untouched, withAnswer, withReason } from "../../src/labels/kept-item.ts";
import { minutesLeft } from "../../src/labels/pace.ts";
import { renderReviewPage } from "../../src/labels/render-review-page.ts";
import { reviewOrder } from "../../src/labels/review-order.ts";
import { labelsOf } from "../../src/labels/write-labels.ts";
import { item, plainItems, reviewData } from "../web/review-list.ts";

const index = (count: number) => ({
  traces: Array.from({ length: count }, (_, n) => `t${n}`),
  groups: Array.from({ length: count }, (_, n) => `g${Math.floor(n / 2)}`),
});
const list = (given: object = {}) => ({ ...reviewData({ items: [] }).head.list, ...given });

describe("the order of a list", () => {
  test("of a draw: everything once, by a lot of each labeler's own, the sides of a pair apart", () => {
    const order = reviewOrder({ list: list(), index: index(60), labeler: "mira" });
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n));
    expect(order).toEqual(reviewOrder({ list: list(), index: index(60), labeler: "mira" }));
    expect(order).not.toEqual(reviewOrder({ list: list(), index: index(60), labeler: "tomas" }));
    const distances = Array.from({ length: 30 }, (_, g) =>
      Math.abs(order.indexOf(2 * g) - order.indexOf(2 * g + 1)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(20);
    // Which side comes first is a lot as well: about half of the pairs.
    const baseFirst = Array.from(
      { length: 30 },
      (_, g) => order.indexOf(2 * g) < order.indexOf(2 * g + 1),
    ).filter(Boolean);
    expect(baseFirst.length).toBeGreaterThan(5);
    expect(baseFirst.length).toBeLessThan(25);
  });

  test("shares a list out, and asks the overlap of two: whole pairs always", () => {
    const shared = list({ assigned: ["a", "b", "c"], overlap: 0.2 });
    const of = (labeler: string) => reviewOrder({ list: shared, index: index(2000), labeler });
    const all = [...of("a"), ...of("b"), ...of("c")];
    expect(new Set(all).size).toBe(2000);
    expect(all.length / 2000).toBeGreaterThan(1.15);
    expect(all.length / 2000).toBeLessThan(1.25);
    const own = new Set(of("a"));
    expect([...own].filter((position) => !own.has(position ^ 1))).toEqual([]);
    expect(of("d")).toHaveLength(2000);
  });

  test("of other lists is the one they were given in", () => {
    expect(reviewOrder({ list: list({ kind: "ordered" }), index: index(4), labeler: "mira" })).toEqual([
      0, 1, 2, 3,
    ]);
  });
});

describe("a kept answer", () => {
  let ids = 0;
  const moment = (now: string) => ({ now, newId: () => `a-${++ids}` });
  const about = { sampling: "draw", parts: [] } as const;
  const asked = { key: "correctness", version: 1 };

  test("changes in place until it is handed in, then is overridden", () => {
    const head = reviewData({ items: [] }).head;
    let kept = withAnswer(untouched("tr"), {
      question: asked,
      value: "yes",
      ...moment("2026-11-01T10:00:00Z"),
    });
    kept = withAnswer(kept, { question: asked, value: "no", ...moment("2026-11-01T10:00:01Z") });
    kept = withReason(kept, { question: asked, reason: " wrong price ", ...moment("2026-11-01T10:00:02Z") });
    const first = labelsOf({ head, labeler: "mira", item: { ...kept, done: true }, about });
    expect(first).toHaveLength(1);
    expect(first[0]).toMatchObject({
      feedback: { value: "no" },
      rationale: "wrong price",
      create_time: "2026-11-01T10:00:02Z",
    });
    kept = withAnswer(handedIn(kept), { question: asked, value: "yes", ...moment("2026-11-02T10:00:00Z") });
    const then = labelsOf({ head, labeler: "mira", item: { ...kept, done: true }, about });
    expect(then.map(({ overrides }) => overrides)).toEqual([undefined, first[0]?.assessment_id]);
  });

  test("to an older version of the question is no answer to this one", () => {
    const kept = withAnswer(untouched("tr"), {
      question: asked,
      value: "yes",
      ...moment("2026-11-01T10:00:00Z"),
    });
    const skipped = passedOver(kept, {
      questions: [{ ...asked, version: 2 }],
      reason: "unclear",
      ...moment("x"),
    });
    expect(skipped.answers.correctness).toMatchObject({ value: "abstain", version: 2, reason: "unclear" });
  });
});

test("the pace is the person's own, breaks left out", () => {
  expect(minutesLeft({ times: [], open: 80 })).toBe(40);
  // Gaps of 6 s, one of 6 min (a break): 100 more take 10 minutes.
  const times = ["10:00:00", "10:00:06", "10:00:12", "10:06:12", "10:06:18"].map(
    (time) => `2026-11-01T${time}Z`,
  );
  expect(minutesLeft({ times, open: 100 })).toBe(10);
  expect(minutesLeft({ times, open: 0 })).toBeNull();
});

test("a page carries its data as data, whatever they say", () => {
  const template = "connect-src 'none'<!--review-data-->";
  const hostile = item("$& $' </script><!--", "\u2028\u2029 ]]> <script>");
  const page = renderReviewPage(template, reviewData({ items: [hostile, ...plainItems(40)] }));
  const blocks = [...page.matchAll(/<script type="application\/json" id="([\w-]+)">(.*?)<\/script>/gs)];
  expect(blocks.map(([, id]) => id)).toEqual([
    "review-head",
    "review-index",
    "review-items-0",
    "review-items-1",
  ]);
  expect(JSON.parse(blocks[2]?.[2] ?? "")[0]).toEqual(hostile);
  expect(page.replace(/<\/?script[^>]*>/g, "")).not.toMatch(/[<>\u2028\u2029]/);
});
