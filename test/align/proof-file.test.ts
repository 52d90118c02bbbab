import { describe, expect, test } from "vitest";
import { NO_LOOKS } from "../../src/align/looks.ts";
import { proofJson, rememberedBy } from "../../src/align/proof-file.ts";
import { proofText } from "../../src/align/proof-text.ts";
import { judgeProof } from "../../src/formats/judge-file.ts";
import { exampleOf, planOf, sentences, tried } from "./world.ts";

describe("proof.json", () => {
  test("keeps the held-out confusion with the fingerprint it speaks of, looks, lessons, seen and unseen apart", async () => {
    const plan = planOf();
    const alignment = await tried(plan);
    const file = proofJson({
      tried: alignment,
      optimizer: "memalign",
      examples: plan.examples,
      forced: false,
    });
    expect(Object.keys(file)).toEqual([
      "version",
      "fingerprint",
      "confusion",
      "decision",
      "reason",
      "method",
      "speaks_of",
      "optimizer",
      "n",
      "before",
      "after",
      "gained",
      "lost",
      "change",
      "p_value",
      "p_balanced",
      "alpha",
      "seen",
      "looks",
      "learned",
    ]);
    const { before, after } = alignment.proof.passes ?? {};
    expect(file).toMatchObject({
      version: 1,
      fingerprint: alignment.fingerprint,
      confusion: after?.confusion,
      decision: "better",
      method: "crossfit",
      speaks_of: "the procedure: each label judged by a judge aligned without it",
      optimizer: "memalign",
      n: 60,
      before: { agreement: before?.agreement },
      alpha: alignment.proof.alpha,
      seen: { n: 60 },
      looks: { count: 1, window: plan.examples.map(({ trace_id }) => trace_id).sort() },
    });
    expect(file.learned).toEqual(
      Object.fromEntries(plan.examples.map(({ trace_id, fingerprint }) => [trace_id, fingerprint])),
    );
    // What was written is what the gate and the next alignment read.
    const read = judgeProof.parse(JSON.parse(proofText(file)));
    expect(read).toMatchObject({ fingerprint: alignment.fingerprint, confusion: after?.confusion });
    expect(rememberedBy(read)).toEqual({
      looks: alignment.looks,
      learned: file.learned,
      instructionsFrom: [],
    });
    const forced = proofJson({ tried: alignment, optimizer: "memalign", examples: [], forced: true });
    expect(forced.forced).toBe("written with --force, though it is not shown to be better");
  });

  test("without a proof, or with one of another hand, nothing is remembered", () => {
    expect(rememberedBy(null)).toEqual({ looks: NO_LOOKS, learned: {}, instructionsFrom: [] });
    const strange = {
      version: 1 as const,
      fingerprint: "f",
      confusion: { tp: 0, fp: 0, tn: 0, fn: 0 },
      looks: 3,
    };
    expect(rememberedBy(strange)).toEqual({ looks: NO_LOOKS, learned: {}, instructionsFrom: [] });
  });
});

describe("from 200 labels on", () => {
  test("the sealed labels speak of the shipped judge, and taught it nothing", async () => {
    const examples = sentences(210).map((said, at) =>
      exampleOf({ ...said, sentence: `${said.sentence} ${at}` }, at),
    );
    const plan = planOf({ examples, budget: { judge_calls: 600, reflections: 4 } });
    const { proof, judge, seen, looks } = await tried(plan);
    expect(proof.method).toBe("sealed");
    expect(proof.passes?.n).toBe(looks.window.length);
    expect(seen.n + looks.window.length).toBe(210);
    const taught = [
      ...judge.file.guidelines.flatMap(({ from }) => from),
      ...judge.examples.map((line) => line.trace_id),
    ];
    expect(taught.length).toBeGreaterThan(0);
    expect(taught.filter((id) => looks.window.includes(id))).toEqual([]);
  });
});
