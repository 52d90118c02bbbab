import { describe, expect, test } from "vitest";
import { clusterCount, clusteredSe, clusterOf, designEffect } from "../../src/stats/clusters.ts";
import { tango } from "../../src/stats/tango.ts";

const own = (values: readonly number[]) => values.map((_, index) => `record ${index}`);

describe("cluster identity", () => {
  test("a group, else the record; never one for the other", () => {
    expect(clusterOf({ recordId: "r1", group: "doc-7" })).toBe(clusterOf({ recordId: "r2", group: "doc-7" }));
    expect(clusterOf({ recordId: "r1" })).not.toBe(clusterOf({ recordId: "r2" }));
    expect(clusterOf({ recordId: "r1", group: null })).toBe(clusterOf({ recordId: "r1" }));
    expect(clusterOf({ recordId: "r1" })).not.toBe(clusterOf({ recordId: "r2", group: "r1" }));
    expect(clusterOf({ recordId: "r1", group: "" })).not.toBe(clusterOf({ recordId: "r1" }));
  });
});

describe("clusteredSe", () => {
  test("every value a cluster of its own: the naive standard error", () => {
    const values = [1, 0, 0, -1, 1, 0, 0];
    const se = clusteredSe({ values, clusters: own(values) });
    expect(se?.corrected).toBeCloseTo(se?.naive ?? 0, 14);
    expect(se?.clusters).toBe(7);
  });

  test("each value twice in its cluster: as if only one of the two were there", () => {
    const values = [1, 0, 0, -1, 1];
    const twice = clusteredSe({
      values: values.flatMap((x) => [x, x]),
      clusters: own(values).flatMap((c) => [c, c]),
    });
    expect(twice?.corrected).toBeCloseTo(clusteredSe({ values, clusters: own(values) })?.corrected ?? 0, 14);
  });

  test("one giant cluster says nothing of what varies between clusters", () => {
    expect(clusteredSe({ values: [1, 0, 1], clusters: ["a", "a", "a"] })).toBeNull();
  });

  test("a value without a cluster is a bug of the caller", () => {
    expect(() => clusteredSe({ values: [1, 0], clusters: ["a"] })).toThrow(
      "a cluster is needed for each value",
    );
  });
});

describe("designEffect", () => {
  test("is never below 1, even where clusters are more alike than chance", () => {
    // Each cluster sums to the mean: no variance between clusters at all.
    expect(designEffect({ values: [1, -1, 1, -1], clusters: ["a", "a", "b", "b"] })).toBe(1);
  });

  test("worked example: (0.242002/0.148647)²", () => {
    const values = [1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1];
    const clusters = ["a", "a", "a", "b", "b", "c", "c", "d", "d", "d", "e", "f"];
    expect(designEffect({ values, clusters })).toBeCloseTo((0.242002 / 0.148647) ** 2, 4);
  });

  test.each([
    { name: "no discordance", values: [0, 0, 0, 0, 0, 0] },
    { name: "all lost", values: [-1, -1, -1, -1, -1, -1] },
  ])("$name: each cluster counts as one record", ({ values }) => {
    expect(designEffect({ values, clusters: ["a", "a", "a", "a", "b", "b"] })).toBe(3);
  });

  test("one giant cluster is one record, whatever it holds: Tango says next to nothing", () => {
    const values = Array.from({ length: 200 }, (_, i) => (i < 40 ? -1 : 0));
    const effect = designEffect({ values, clusters: values.map(() => "the document") });
    expect(effect).toBe(200);
    const { low, high } = tango({ worse: 40, better: 0, n: 200, designEffect: effect });
    expect(low).toBeLessThan(-0.7);
    expect(high).toBeGreaterThan(0);
  });

  test("no values, no effect", () => {
    expect(designEffect({ values: [], clusters: [] })).toBe(1);
  });

  test("counts clusters once", () => {
    expect(clusterCount(["a", "b", "a"])).toBe(2);
    expect(clusterCount([])).toBe(0);
  });
});
