import { describe, expect, test } from "vitest";
import type { AlignTask, Example } from "../../src/align/alignment.ts";
import type { AlignmentPlan } from "../../src/align/alignment-plan.ts";
import { compareHeldOut, type HeldOut } from "../../src/align/held-out.ts";
import { withGuidelines, withInstructions } from "../../src/align/judge-value.ts";
import { prove } from "../../src/align/proof.ts";
import type { Model } from "../../src/judges/model.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { youdenLow } from "../../src/stats/youden-low.ts";
import { exampleOf, planOf, replyOf, tried } from "./world.ts";

// What an optimizer knows by heart must not count as proof, whichever way it came to know it.

const truth = (id: number) => (seededRng(`label ${id}`)() < 0.5 ? "yes" : "no");

/** Guesses like a coin, unless its prompt says what to answer to this very sentence. */
const parrot: Model = {
  async complete({ messages }) {
    const said = messages.map(({ content }) => content);
    const [, id = ""] = /s(\d+)x(?!.*s\d+x)/s.exec(said.at(-1) ?? "") ?? [];
    const [, known] = new RegExp(`"s${id}x" answer (yes|no)`).exec(said.join("\n")) ?? [];
    const guess = seededRng(`guess ${id}`)() < 0.5 ? "yes" : "no";
    return replyOf(JSON.stringify({ rationale: "because", verdict: known ?? guess }));
  },
};

const examples = (count: number): Example[] =>
  Array.from({ length: count }, (_, at) =>
    exampleOf({ sentence: `s${at}x`, role: "METHODS", label: truth(at) }, at),
  );

type Lines = "guidelines" | "instructions";

/** An optimizer that writes down every answer that the judge got wrong. */
const memorise = (where: Lines) => ({
  name: "memory",
  run: async ({ judge, examples: all }: AlignTask) => {
    const wrong = all.filter(
      ({ verdict, human }) => verdict.status === "scored" && verdict.pass !== human.pass,
    );
    const lines = wrong.map(({ subject, label, trace_id }) => {
      const { sentence } = subject.trace.inputs as { sentence: string };
      return { text: `To "${sentence}" answer ${label}`, from: [trace_id] };
    });
    const texts = lines.map(({ text }) => text).join("\n");
    const learned =
      where === "guidelines"
        ? withGuidelines(judge, [...judge.file.guidelines, ...lines])
        : withInstructions(judge, `${judge.file.instructions}\n${texts}`);
    return { judge: learned, log: LOG };
  },
});

const LOG = {
  entries: [],
  calls: { judge: 0, reflection: 0, reused: 0, input_tokens: 0, output_tokens: 0, usd: 0 },
  budget_reached: false,
  contradictions: [],
};

const aligned = (more: Partial<AlignmentPlan>) =>
  tried(planOf({ model: { port: parrot, judge: null, reflection: "x:/y" }, ...more }));

/** The same alignment again, with so many labels more. */
async function twice(where: Lines, [first, second]: readonly [number, number]) {
  const before = examples(first);
  const one = await aligned({ examples: before, optimizer: memorise(where) });
  const learned = Object.fromEntries(before.map(({ trace_id, fingerprint }) => [trace_id, fingerprint]));
  const { judge, looks, instructionsFrom } = one;
  const again = { examples: examples(second), optimizer: memorise(where), judge, looks, learned };
  return aligned({ ...again, instructionsFrom });
}

describe("a judge that knows its labels by heart, and nothing else, proves nothing", () => {
  test.each([
    ["guidelines", "the second time", 100, 150],
    ["instructions", "the second time", 100, 150],
    ["guidelines", "when a part is sealed for the first time", 150, 230],
    ["instructions", "when a part is sealed for the first time", 150, 230],
  ] as const)("in %s, %s", async (where, _when, first, second) => {
    const { proof } = await twice(where, [first, second]);
    const { after, n = 0 } = proof.passes ?? {};
    expect(proof.decision).not.toBe("better");
    expect(after?.agreement ?? 0).toBeLessThan(0.75);
    expect(
      n === 0 ? 0 : youdenLow({ confusion: after?.confusion ?? { tp: 0, fp: 0, tn: 0, fn: 0 } }),
    ).toBeLessThan(0.4);
  });

  test("nor by lessons of unsettled outputs that belong to what is held out", async () => {
    const pairs = examples(60).flatMap((example, at): Example[] => {
      const own = { ...example, group: `pair ${at}` };
      // The same sentence once more, unsettled: learned from, never held out.
      return [own, { ...own, trace_id: `${own.trace_id.slice(0, -1)}x`, settled: false }];
    });
    const learned = Object.fromEntries(pairs.map(({ trace_id, fingerprint }) => [trace_id, fingerprint]));
    const one = await aligned({ examples: pairs, optimizer: memorise("guidelines") });
    const more = pairs.map((example, at) => (at === 0 ? { ...example, fingerprint: "anew" } : example));
    const { proof } = await aligned({
      examples: more,
      optimizer: memorise("guidelines"),
      judge: one.judge,
      looks: one.looks,
      learned,
    });
    expect(proof.passes?.after.agreement).toBeLessThan(0.75);
  });

  test("it is not called worse for having been right on what it had learned", async () => {
    const { proof } = await twice("guidelines", [100, 110]);
    expect(proof.decision).toBe("not_shown");
    expect(proof.passes?.before.agreement).toBeLessThan(0.75);
  });

  test("instructions that were written from all labels wait for new ones", async () => {
    const before = examples(60);
    const one = await aligned({ examples: before, optimizer: memorise("instructions") });
    const { proof } = await aligned({
      examples: before,
      optimizer: memorise("instructions"),
      judge: one.judge,
      instructionsFrom: one.instructionsFrom,
    });
    expect(proof).toMatchObject({ decision: "not_shown", passes: null });
    expect(proof.reason).toMatch(/only new labels can prove anything/);
  });
});

describe("labels of outputs that belong together (rule 7)", () => {
  const said = (pass: boolean) =>
    ({ status: "scored", value: pass ? "yes" : "no", pass, number: null, rationale: "" }) as const;

  /** Every label of a group moves the same way: `gains` groups of so many labels, and others that stay right. */
  const held = ({ gains, size, still }: { gains: number; size: number; still: number }): HeldOut[] =>
    Array.from({ length: (gains + still) * size }, (_, at): HeldOut => {
      const group = Math.floor(at / size);
      const human = group % 2 === 0;
      const example = exampleOf({ sentence: `s${at}x`, role: "METHODS", label: human ? "yes" : "no" }, at);
      return {
        example: { ...example, group: `g${group}` },
        before: said(group < gains ? !human : human),
        after: said(human),
        fold: group % 5,
      };
    });

  const claim = (pairs: HeldOut[]) =>
    prove({ pairs, method: "crossfit", use: 1, vocabulary: { categories: ["yes", "no"] } });

  test("gain once each: three documents of ten labels are three gains", () => {
    const apart = claim(held({ gains: 30, size: 1, still: 90 }));
    const together = claim(held({ gains: 3, size: 10, still: 9 }));
    expect(apart.decision).toBe("better");
    expect(together).toMatchObject({
      decision: "not_shown",
      passes: { gained: 30, groups: { gained: 3, lost: 0 } },
    });
    // One-sided mid-p of three v none.
    expect(together.passes?.p).toBeCloseTo(2 ** -4, 12);
  });

  test("leave the proof's confusion its counts, and say by how much they shrink", () => {
    const passes = compareHeldOut(held({ gains: 3, size: 10, still: 9 }));
    expect(passes?.after.confusion).toEqual({ tp: 60, fn: 0, tn: 60, fp: 0 });
    expect(passes?.effects).toEqual({ pass: 10, fail: 10 });
    expect(compareHeldOut(held({ gains: 3, size: 1, still: 9 }))?.effects).toEqual({ pass: 1, fail: 1 });
  });
});
