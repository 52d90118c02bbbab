import { z } from "zod";
import { asJson, type JsonObject } from "../formats/json.ts";
import type { JudgeProof } from "../formats/judge-file.ts";
import type { Alignment } from "./align-judge.ts";
import type { Example } from "./alignment.ts";
import { type Looks, looks, NO_LOOKS } from "./looks.ts";

/** What proof.json keeps beside what the gate reads: looks taken, and what the judge has learned from. */
const kept = z.looseObject({
  looks: looks.catch(NO_LOOKS),
  learned: z.record(z.string(), z.string()).catch({}),
  instructions_from: z.array(z.string()).catch([]),
});

/** Looks and lessons that a judge's proof remembers; nothing where there is none. */
export function rememberedBy(proof: JudgeProof | null): {
  looks: Looks;
  learned: { [traceId: string]: string };
  /** Outputs that its instructions were written from, in this alignment or an earlier one. */
  instructionsFrom: string[];
} {
  const read = kept.safeParse(proof ?? {});
  if (!read.success) return { looks: NO_LOOKS, learned: {}, instructionsFrom: [] };
  const { looks: taken, learned, instructions_from } = read.data;
  return { looks: taken, learned, instructionsFrom: instructions_from };
}

/** The proof as a file: the held-out confusion with the fingerprint it speaks of, and how it came about. */
export function proofJson(from: {
  tried: Extract<Alignment, { status: "tried" }>;
  optimizer: string;
  examples: readonly Example[];
  /** Written though it was not shown to be better. */
  forced: boolean;
}): JsonObject {
  const { tried, optimizer, examples, forced } = from;
  const { proof } = tried;
  const { passes, graded } = proof;
  const confusion = passes?.after.confusion ?? { tp: 0, fp: 0, tn: 0, fn: 0 };
  return {
    version: 1,
    fingerprint: tried.fingerprint,
    confusion: { ...confusion },
    ...(passes && Math.max(passes.effects.pass, passes.effects.fail) > 1
      ? { design_effects: { ...passes.effects } }
      : {}),
    decision: proof.decision,
    reason: proof.reason,
    ...(forced ? { forced: "written with --force, though it is not shown to be better" } : {}),
    method: proof.method,
    speaks_of:
      proof.method === "crossfit"
        ? "the procedure: each label judged by a judge aligned without it"
        : "this judge",
    optimizer,
    ...(examples.some(({ subject }) => subject.span !== undefined) ? { unit: "step" } : {}),
    n: passes?.n ?? graded?.n ?? 0,
    before: asJson(passes?.before ?? graded?.before ?? null),
    after: asJson(passes?.after ?? graded?.after ?? null),
    gained: passes?.gained ?? null,
    lost: passes?.lost ?? null,
    change: asJson(passes?.change ?? graded?.change ?? null),
    p_value: passes?.p ?? graded?.p ?? null,
    p_balanced: passes?.pBalanced ?? null,
    alpha: proof.alpha,
    seen: asJson(tried.seen),
    looks: asJson(tried.looks),
    ...(tried.instructionsFrom.length > 0 ? { instructions_from: [...tried.instructionsFrom] } : {}),
    learned: Object.fromEntries(examples.map(({ trace_id, fingerprint }) => [trace_id, fingerprint])),
  };
}
