import type { Json, JsonObject } from "../../../src/formats/json.ts";
import { scorerSpec } from "../../../src/formats/scorer-spec.ts";
import { type Trace, traceId } from "../../../src/formats/trace.ts";
import type { Verdict } from "../../../src/formats/verdict.ts";
import { boundedMatch } from "../../../src/io/bounded-match.ts";
import {
  createCodeScorer,
  type ScorerPorts,
  type UserFunction,
} from "../../../src/judges/code/create-code-scorer.ts";
import type { Scorer, Subject } from "../../../src/judges/scorer.ts";

/** A trace and its record, as much of them as a test cares for. */
export interface Case {
  inputs?: Json;
  outputs?: Json;
  expectations?: JsonObject;
  trace?: Partial<Trace>;
}

/** What a scorer is given to look at. */
export function subjectOf({ inputs = { q: "?" }, outputs = null, expectations = {}, trace }: Case): Subject {
  return {
    record: {
      id: "r-1",
      inputs: { q: "?" },
      expectations,
      tags: { topic: "billing" },
      group: "r-1",
      must: false,
      source: null,
      at: { file: "datasets/a.jsonl", line: 1 },
      content_hash: "0",
    },
    trace: {
      trace_id: traceId(inputs, outputs),
      record_id: "r-1",
      sample: 0,
      inputs,
      outcome: { status: "answered", outputs },
      duration_ms: 12,
      usage: null,
      session: null,
      tags: {},
      spans: [],
      assessments: [],
      metadata: {},
      at_ms: null,
      ...trace,
    },
    earlier: [],
  };
}

/** Ports over values. */
export function portsOf(
  given: { functions?: { [reference: string]: UserFunction }; files?: { [path: string]: Json } } = {},
): ScorerPorts {
  return {
    matches: boundedMatch,
    loadFunction: async (reference) => {
      const call = given.functions?.[reference];
      if (!call) throw new Error(`no function ${reference}`);
      return { call, digest: String(call) };
    },
    loadJson: async (path) => given.files?.[path] ?? null,
  };
}

/** A scorer as the configuration writes it. */
export function scorerOf(entry: JsonObject, ports: ScorerPorts = portsOf()): Promise<Scorer> {
  return createCodeScorer({ spec: scorerSpec.parse({ name: "it", ...entry }), ports });
}

/** The verdict on one case, reading included. */
export async function mark(entry: JsonObject, one: Case, ports?: ScorerPorts): Promise<Verdict> {
  const scorer = await scorerOf(entry, ports);
  const reading = scorer.read(subjectOf(one));
  if (reading.status === "unscored") return reading;
  const verdict = await scorer.score(reading.content, { repeat: 0, signal: new AbortController().signal });
  if (verdict.status === "not_sampled") throw new Error("code is never out of budget");
  return verdict;
}

/** A verdict in a few words: true, 0.5, or the reason it is unscored. */
export async function short(
  entry: JsonObject,
  one: Case,
  ports?: ScorerPorts,
): Promise<boolean | number | string | null> {
  const verdict = await mark(entry, one, ports);
  return verdict.status === "scored" ? (verdict.pass ?? verdict.number) : verdict.reason;
}
