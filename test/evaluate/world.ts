import type { App, AppReply } from "../../src/evaluate/app.ts";
import type { EvaluationPlan, Side } from "../../src/evaluate/plan.ts";
import type { Store } from "../../src/evaluate/stores.ts";
import type { Json } from "../../src/formats/json.ts";
import type { DatasetRecord } from "../../src/formats/record.ts";
import type { AppOutcome } from "../../src/formats/trace.ts";
import type { Verdict } from "../../src/formats/verdict.ts";
import type { NotSampled, Scorer, Subject } from "../../src/judges/scorer.ts";

/** A record asking `question`, expecting its upper case. */
export function record(id: string, more: Partial<DatasetRecord> = {}): DatasetRecord {
  return {
    id,
    inputs: { question: id },
    expectations: { answer: id.toUpperCase() },
    tags: {},
    group: id,
    must: false,
    source: null,
    at: { file: "datasets/a.jsonl", line: 1 },
    content_hash: id,
    ...more,
  };
}

/** `r-0`, `r-1`, … */
export function records(count: number): DatasetRecord[] {
  return Array.from({ length: count }, (_, index) => record(`r-${index}`));
}

/** A store in memory that counts what is put. */
export function memoryStore<T>(): Store<T> & { entries: Map<string, T> } {
  const entries = new Map<string, T>();
  return {
    entries,
    get: (address) => entries.get(address),
    put: async (address, value) => void entries.set(address, structuredClone(value)),
  };
}

/** What a scripted app says to a question on its n-th run (from 0); null: silence. */
export type Script = (question: string, run: number) => Json | null | AppOutcome;

/** An app that follows a script and keeps what it was asked. */
export function scriptedApp(script: Script): App & { asked: string[]; closed: boolean } {
  const runs = new Map<string, number>();
  const app = {
    asked: [] as string[],
    closed: false,
    async answer({ id, inputs }: { id: string; inputs: Json }): Promise<AppReply> {
      app.asked.push(id);
      const question = (inputs as { question: string }).question;
      const run = runs.get(question) ?? 0;
      runs.set(question, run + 1);
      await Promise.resolve();
      return reply(script(question, run));
    },
    async close() {
      app.closed = true;
    },
    warnings: () => [],
  };
  return app;
}

function reply(said: Json | AppOutcome): AppReply {
  const isOutcome = said !== null && typeof said === "object" && "status" in said;
  const silent: AppOutcome = { status: "silent", reason: "app_error", detail: "crashed" };
  const outcome = isOutcome
    ? (said as AppOutcome)
    : said === null
      ? silent
      : { status: "answered", outputs: said };
  return { outcome: outcome as AppOutcome, spans: [], tags: {}, usage: null, session: null, duration_ms: 1 };
}

/** A side with a scripted app. */
export function side(name: Side["name"], digest: string, script: Script) {
  const app = scriptedApp(script);
  let opened = 0;
  const open = async () => {
    opened += 1;
    return app;
  };
  return {
    app,
    opened: () => opened,
    side: { name, digest, source: { kind: "app", open } } as Side,
  };
}

/** A scorer that compares outputs with the expected answer, and counts how often it is asked. */
export function scorer(more: Partial<Scorer> = {}): Scorer & { asked: number } {
  const made = {
    asked: 0,
    name: "match",
    voice: "judge" as const,
    kind: "pass_rate" as const,
    unit: null,
    range: null,
    fingerprint: "match-1",
    repeat: 1,
    model: null,
    outcomeOf: (said: Json) => (typeof said === "boolean" ? { pass: said, number: null } : null),
    read: ({ record, trace }: Subject) => ({
      status: "ready" as const,
      content: {
        outputs: trace.outcome.status === "answered" ? trace.outcome.outputs : null,
        expected: record?.expectations.answer ?? null,
      },
    }),
    async score(content: Json): Promise<Verdict | NotSampled> {
      made.asked += 1;
      const { outputs, expected } = content as { outputs: Json; expected: Json };
      const pass = outputs === expected;
      return { status: "scored", value: pass, pass, number: null, rationale: "compared" };
    },
    ...more,
  };
  return made;
}

/** A plan with empty stores and nothing to score; tests say what differs. */
export function plan(more: Partial<EvaluationPlan> & Pick<EvaluationPlan, "head">): EvaluationPlan {
  return {
    records: [],
    samples: 1,
    base: null,
    scorers: [],
    verdicts: memoryStore(),
    traces: memoryStore(),
    max_age_ms: null,
    app_concurrency: 4,
    model_concurrency: 4,
    seed: "seed",
    now: () => 1_000_000,
    signal: new AbortController().signal,
    ...more,
  };
}
