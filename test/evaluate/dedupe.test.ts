import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Pair } from "../../src/evaluate/evaluation.ts";
import type { Store } from "../../src/evaluate/stores.ts";
import { hashJson } from "../../src/formats/hash.ts";
import type { Json } from "../../src/formats/json.ts";
import type { DatasetRecord } from "../../src/formats/record.ts";
import { type Rng, seededRng } from "../../src/stats/rng.ts";
import { memoryStore, plan, record, scorer, side } from "./world.ts";

const pick = (rng: Rng, size: number) => Math.floor(rng() * size);

/** Few questions and few answers, so that records, sides and samples often share one. */
function randomRecords(rng: Rng): DatasetRecord[] {
  return Array.from({ length: 1 + pick(rng, 40) }, (_, index) =>
    record(`r-${index}`, {
      inputs: { question: `q${pick(rng, 12)}` },
      expectations: { answer: ["yes", "no"][pick(rng, 2)] ?? "" },
    }),
  );
}

function randomApp(rng: Rng) {
  const answers = Array.from({ length: 12 }, () => ["yes", "no", "maybe", null][pick(rng, 4)] ?? null);
  return (question: string) => answers[Number(question.slice(1))] ?? null;
}

/** A store whose puts take their time. */
function slowStore<T>(rng: Rng): Store<T> & { entries: Map<string, T> } {
  const store = memoryStore<T>();
  return {
    ...store,
    async put(address, value) {
      await rest(rng);
      await store.put(address, value);
    },
  };
}

function rest(rng: Rng): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pick(rng, 3)));
}

it.each(Array.from({ length: 30 }, (_, seed) => seed))(
  "asks each content once and tells every pair the truth (%i)",
  async (seed) => {
    const rng = seededRng(`dedupe ${seed}`);
    const all = randomRecords(rng);
    const base = side("base", "old", randomApp(rng));
    const head = side("head", rng() < 0.2 ? "old" : "new", randomApp(rng));
    const asked: string[] = [];
    const judge = scorer({ repeat: rng() < 0.3 ? 3 : 1 });
    const compare = judge.score;
    judge.score = async (content, options) => {
      asked.push(`${hashJson(content)} ${options.repeat}`);
      await rest(rng);
      return compare(content, options);
    };
    const stores = { verdicts: slowStore<never>(rng), traces: slowStore<never>(rng) };
    const samples = 1 + pick(rng, 2);
    const evaluation = await evaluate(
      plan({
        ...stores,
        records: all,
        samples,
        base: base.side,
        head: head.side,
        scorers: [{ scorer: judge }],
      }),
    );

    expect(new Set(asked).size).toBe(asked.length);
    expect(evaluation.facts.asked).toBe(asked.length);
    expect(stores.verdicts.entries.size).toBe(asked.length);
    for (const { id, expectations } of all) {
      const pair = evaluation.scorers.get("match")?.pairs.get(id);
      expect(picture(pair)).toEqual({
        base: truth(evaluation.base, id, expectations),
        head: truth(evaluation.head, id, expectations),
      });
    }

    const again = await evaluate(
      plan({
        ...stores,
        records: all,
        samples,
        base: base.side,
        head: head.side,
        scorers: [{ scorer: judge }],
      }),
    );
    expect(again.facts.asked).toBe(0);
  },
);

function picture(pair: Pair | undefined) {
  if (pair?.status !== "read") return null;
  const of = (verdicts: Pair & { status: "read" }, name: "base" | "head") =>
    verdicts[name]?.verdicts.map((verdict) => (verdict.status === "scored" ? verdict.pass : verdict.reason));
  return { base: of(pair, "base"), head: of(pair, "head") };
}

/** What each kept trace deserves, computed apart. */
function truth(
  run: Awaited<ReturnType<typeof evaluate>>["base"],
  id: string,
  expectations: { [key: string]: Json },
) {
  return run?.traces.get(id)?.map(({ outcome }) => {
    return outcome.status === "answered" ? outcome.outputs === expectations.answer : outcome.reason;
  });
}
