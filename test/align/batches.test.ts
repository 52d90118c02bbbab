import { describe, expect, test } from "vitest";
import type { JudgedExample } from "../../src/align/alignment.ts";
import { exampleItem, isLesson } from "../../src/align/example-item.ts";
import { packBatches } from "../../src/align/memalign/batches.ts";
import { exampleOf } from "./world.ts";

/** Every fourth is one that the judge gets wrong; `long` are many times as long as the others. */
function judged(count: number, long: readonly number[] = []): JudgedExample[] {
  return Array.from({ length: count }, (_, at): JudgedExample => {
    const sentence = long.includes(at) ? "A very long sentence. ".repeat(100) : `Sentence ${at}.`;
    const pass = at % 4 !== 0;
    return {
      ...exampleOf({ sentence, role: "METHODS", label: "yes" }, at),
      verdict: { status: "scored", value: pass ? "yes" : "no", pass, number: null, rationale: "so" },
      fresh: true,
    };
  });
}

function lengths(batches: readonly JudgedExample[][]): number[] {
  const lengthOf = (example: JudgedExample) => exampleItem(example, "").values.flat().join("").length;
  return batches.map((batch) => batch.reduce((sum, example) => sum + lengthOf(example), 0));
}

describe("batches for the reflection model", () => {
  test("one, as long as all fit, the disagreements first", () => {
    const [batch = [], ...more] = packBatches(judged(40));
    expect(more).toEqual([]);
    expect(batch.map(isLesson)).toEqual(Array.from({ length: 40 }, (_, at) => at < 10));
  });

  test("each has its share of disagreements, and every example is in one", () => {
    const examples = judged(40);
    const batches = packBatches(examples, { most: 10 });
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 10, 10]);
    expect(batches.map((batch) => batch.filter(isLesson).length).sort()).toEqual([2, 2, 3, 3]);
    expect(new Set(batches.flat())).toEqual(new Set(examples));
  });

  test("long examples are not packed together", () => {
    const batches = packBatches(judged(40, [1, 2, 3, 5]), { chars: 4_000 });
    const all = lengths(batches);
    expect(all.length).toBeGreaterThan(2);
    expect(Math.max(...all)).toBeLessThan(4_000);
  });

  test("nothing to learn from is no batch", () => {
    expect(packBatches(judged(8).filter((example) => !isLesson(example)))).toEqual([]);
  });
});
