import { describe, expect, test } from "vitest";
import { awaited, FRESH_LABELS, type Looks, NO_LOOKS, planLook } from "../../src/align/looks.ts";
import { innerFolds, isSealed, LEAVE_GROUP_OUT_BELOW, SEAL_FROM, split } from "../../src/align/split.ts";

interface Labelled {
  id: number;
  group: string;
  settled: boolean;
}

function labelled(count: number, groups: number, settled = true): Labelled[] {
  return Array.from({ length: count }, (_, id) => ({ id, group: `g${id % groups}`, settled }));
}

function groupsOf(items: readonly Labelled[]): Set<string> {
  return new Set(items.map(({ group }) => group));
}

describe("splitting", () => {
  test("from 200 labels on a part is sealed, about 30 % of the groups, and no group is on both sides", () => {
    const parts = split(labelled(1000, 400));
    if (parts.method !== "sealed") throw new Error("not sealed");
    expect(parts.heldOut.length + parts.learn.length).toBe(1000);
    expect(parts.heldOut.length / 1000).toBeGreaterThan(0.24);
    expect(parts.heldOut.length / 1000).toBeLessThan(0.36);
    expect([...groupsOf(parts.heldOut)].filter((group) => groupsOf(parts.learn).has(group))).toEqual([]);
  });

  test("a label never changes sides as data grow", () => {
    const few = split(labelled(SEAL_FROM, SEAL_FROM));
    const many = split(labelled(5 * SEAL_FROM, 5 * SEAL_FROM));
    if (few.method !== "sealed" || many.method !== "sealed") throw new Error("not sealed");
    const later = groupsOf(many.heldOut);
    expect([...groupsOf(few.heldOut)].every((group) => later.has(group))).toBe(true);
    expect([...groupsOf(few.learn)].some((group) => later.has(group))).toBe(false);
    expect([...groupsOf(few.heldOut)].every(isSealed)).toBe(true);
  });

  test.each([
    [LEAVE_GROUP_OUT_BELOW - 1, 12, 12],
    [LEAVE_GROUP_OUT_BELOW, 30, 5],
    [SEAL_FROM - 1, 199, 5],
  ])("%i labels in %i groups are held out once each, in %i folds", (count, groups, folds) => {
    const items = labelled(count, groups);
    const parts = split(items);
    if (parts.method !== "crossfit") throw new Error("not cross-fitted");
    expect(parts.folds).toHaveLength(folds);
    const held = parts.folds.flatMap((fold) => fold.heldOut.map(({ id }) => id));
    expect(held.sort((a, b) => a - b)).toEqual(items.map(({ id }) => id));
    for (const { learn, heldOut } of parts.folds) {
      expect([...groupsOf(heldOut)].filter((group) => groupsOf(learn).has(group))).toEqual([]);
    }
  });

  test("what only a tie-break decided is learned from and never held out", () => {
    const items = [...labelled(40, 40), { id: 99, group: "tied", settled: false }];
    const parts = split(items);
    if (parts.method !== "crossfit") throw new Error("not cross-fitted");
    expect(parts.folds.flatMap(({ heldOut }) => heldOut).some(({ id }) => id === 99)).toBe(false);
    expect(parts.folds.some(({ learn }) => learn.some(({ id }) => id === 99))).toBe(true);
  });

  test("parts inside of what may be learned from keep groups together too", () => {
    for (const { learn, heldOut } of innerFolds(labelled(90, 30), 3)) {
      expect([...groupsOf(heldOut)].filter((group) => groupsOf(learn).has(group))).toEqual([]);
    }
  });
});

describe("looks at held-out labels", () => {
  const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `tr-${from + at}`);
  const plan = (previous: Looks, heldOut: string[], more: object = {}) =>
    planLook({ previous, heldOut, method: "sealed", asked: "a", identity: "a", ...more });
  const looked = (previous: Looks, heldOut: string[], more: object = {}): Looks =>
    plan(previous, heldOut, more).after;

  test("the first look is at all of them; the same run again is no further look", () => {
    const after = looked(NO_LOOKS, ids(0, 60));
    expect(after).toMatchObject({ count: 1, tested: ids(0, 60).sort(), last: "a" });
    expect(plan(after, ids(0, 60))).toMatchObject({ use: 1 });
  });

  test("what was asked alike and came out otherwise is a second look: other code behind one name", () => {
    const after = looked(NO_LOOKS, ids(0, 60));
    expect(plan(after, ids(0, 60), { asked: "a", identity: "b" })).toMatchObject({ use: 2 });
  });

  test("another candidate on the same labels is a second look, at the same labels alone", () => {
    const after = looked(NO_LOOKS, ids(0, 60));
    const second = plan(after, ids(0, 70), { identity: "b" });
    expect(second).toMatchObject({ use: 2 });
    expect([...second.test].sort()).toEqual(ids(0, 60).sort());
  });

  test("fifty new labels open a window: a sealed part tests those alone and counts anew", () => {
    const after = looked(looked(NO_LOOKS, ids(0, 60)), ids(0, 60), { identity: "b" });
    const fresh = plan(after, ids(0, 60 + FRESH_LABELS), { identity: "c" });
    expect(fresh).toMatchObject({ use: 1 });
    expect([...fresh.test].sort()).toEqual(ids(60, 60 + FRESH_LABELS).sort());
  });

  test("a scheduled look at a sealed part waits until then", () => {
    const after = looked(NO_LOOKS, ids(0, 60));
    const looking = { previous: after, method: "sealed" as const };
    expect(awaited({ ...looking, heldOut: ids(0, 79), asked: "b" })).toBe(FRESH_LABELS - 19);
    expect(awaited({ ...looking, heldOut: ids(0, 60 + FRESH_LABELS), asked: "b" })).toBeNull();
    // The same question again is answered from what is kept, and costs no look.
    expect(awaited({ ...looking, heldOut: ids(0, 60), asked: "a" })).toBeNull();
  });

  test("cross-fitting counts looks too, and starts anew over all labels", () => {
    const after = looked(NO_LOOKS, ids(0, 60), { method: "crossfit" });
    expect(plan(after, ids(0, 90), { method: "crossfit", identity: "b" })).toMatchObject({ use: 2 });
    const anew = plan(after, ids(0, 110), { method: "crossfit", identity: "b" });
    expect(anew).toMatchObject({ use: 1 });
    expect(anew.test.size).toBe(110);
  });
});
