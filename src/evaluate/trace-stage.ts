import { UserError } from "../errors.ts";
import type { DatasetRecord } from "../formats/record.ts";
import type { EvaluationPlan, Side } from "./plan.ts";
import {
  closeSide,
  forRecord,
  givenTraces,
  isAfresh,
  isRunnable,
  keepTrace,
  RETRIED,
  runTrace,
  type SideRunner,
  storedTrace,
  type Taken,
} from "./side-runner.ts";
import { type SingleFlight, singleFlight } from "./single-flight.ts";
import type { Tally } from "./tally.ts";
import type { Sample } from "./trace-of-reply.ts";
import { turns } from "./turns.ts";

/** A record's traces on both sides, one a sample. */
export interface RecordTraces {
  /** Null: no base, or no baseline for this record. */
  base: Taken[] | null;
  head: Taken[];
}

/** Gets traces: from earlier runs, from a file, or by running the app. */
export interface TraceStage {
  readonly plan: EvaluationPlan;
  readonly tally: Tally;
  readonly sameApp: boolean;
  readonly head: SideRunner;
  /** Null also where the head's app speaks for both. */
  readonly base: SideRunner | null;
  readonly flight: SingleFlight<Both<Taken | null>>;
  /** Why the base's app could not be tried. */
  lost: string | null;
}

interface Both<T> {
  base: T;
  head: T;
}

/** Prepares both sides; starts nothing. */
export function openTraceStage(plan: EvaluationPlan, tally: Tally, signal: AbortSignal): TraceStage {
  const sameApp = isSameApp(plan);
  const shared = turns(plan.app_concurrency);
  const runner = (side: Side): SideRunner => ({ side, plan, turns: shared, tally, signal, app: null });
  return {
    plan,
    tally,
    sameApp,
    head: runner(plan.head),
    base: plan.base && !sameApp ? runner(plan.base) : null,
    flight: singleFlight(),
    lost: null,
  };
}

/** A base that cannot be tried is lost, and said so; a head that cannot throws the UserError of its app. */
export async function takeTraces(stage: TraceStage, record: DatasetRecord): Promise<RecordTraces> {
  const given = givenOnBothSides(stage, record);
  const samples = given.head && given.base ? 0 : stage.plan.samples;
  const ran = await Promise.all(
    Array.from({ length: samples }, (_, sample) => takeSample(stage, { record, sample }, given)),
  );
  const head = given.head ?? ran.flatMap((pair) => pair.head ?? []);
  // What was kept of the app that runs now is heard only where that app is heard: see tryOnceMore.
  const asGiven = isAfresh(stage.head) ? null : given.base;
  const base = asGiven ?? ran.flatMap((pair) => pair.base ?? []);
  countReused(stage, { head, base });
  if (stage.sameApp) return { base: head, head };
  return { base: stage.lost || base.length === 0 ? null : base, head };
}

/** Ends the apps; their notes. */
export async function closeTraceStage(stage: TraceStage): Promise<string[]> {
  const notes = await Promise.all([closeSide(stage.head), closeSide(stage.base)]);
  return notes.flat();
}

/** No file of the app differs, so one run speaks for both sides. */
function isSameApp({ base, head }: Pick<EvaluationPlan, "base" | "head">): boolean {
  if (base?.digest !== head.digest) return false;
  return (base.source.kind === "recorded") === (head.source.kind === "recorded");
}

function givenOnBothSides(stage: TraceStage, record: DatasetRecord): Both<Taken[] | null> {
  const head = givenTraces(stage.head, record);
  if (!stage.base || stage.lost) return { head, base: [] };
  const base = givenTraces(stage.base, record);
  return { head, base: base?.filter((taken) => !isTooOld(stage, taken)) ?? null };
}

async function takeSample(
  stage: TraceStage,
  of: Sample,
  given: Both<Taken[] | null>,
): Promise<Both<Taken | null>> {
  const known = {
    head: given.head ? sampleOf(given.head, of) : storedTrace(stage.head, of),
    base: given.base ? sampleOf(given.base, of) : stage.base && storedTrace(stage.base, of),
  };
  // Records with equal inputs share one run, unless something was given for each of them.
  const owner = given.head?.length || given.base?.length ? of.record.id : JSON.stringify(of.record.inputs);
  const pair = await stage.flight(`${of.sample}\n${owner}`, () => runMissing(stage, of, known));
  return { head: owned(pair.head, of.record), base: owned(pair.base, of.record) };
}

/** A recorded side may have fewer samples than the other has runs: then its last one stands opposite. */
function sampleOf(given: Taken[], { sample }: Sample): Taken | null {
  return given[sample] ?? given.at(-1) ?? null;
}

function owned(taken: Taken | null, record: DatasetRecord): Taken | null {
  return taken && { ...taken, trace: forRecord(taken.trace, record) };
}

/** Where one side is too old, both are run in one go: a drifted model is not to be blamed on the change. */
async function runMissing(
  stage: TraceStage,
  of: Sample,
  known: Both<Taken | null>,
): Promise<Both<Taken | null>> {
  const afresh = isTooOld(stage, known.head) || isTooOld(stage, known.base);
  const stands = (taken: Taken | null) => taken && !(afresh && taken.origin === "store");
  const [head, base] = await Promise.all([
    stands(known.head) || !isRunnable(stage.head) ? known.head : runTrace(stage.head, of, { again: false }),
    stands(known.base) || !isRunnable(stage.base) ? known.base : runBase(stage, of, { again: false }),
  ]);
  return head ? tryOnceMore(stage, of, { head, base }) : { head, base };
}

/**
 * gate.md 3: where the base answered and the head did not, both are tried once more. If the base fails too it is an
 * outage and both are silent; else the head's silence is confirmed, and kept so that a later run does not roll again.
 */
async function tryOnceMore(
  stage: TraceStage,
  of: Sample,
  first: { head: Taken; base: Taken | null },
): Promise<Both<Taken | null>> {
  const suspicious = first.base && hasAnswered(first.base) && !hasAnswered(first.head);
  if (!suspicious || !isRunnable(stage.head) || first.head.trace.metadata[RETRIED]) return first;
  const [again, control] = await Promise.all([
    runTrace(stage.head, of, { again: true }),
    isRunnable(stage.base) ? runBase(stage, of, { again: true }) : null,
  ]);
  if (hasAnswered(again)) return { ...first, head: again };
  if (isAfresh(stage.head)) return { base: again, head: again }; // the same app as the base's, and silent now
  if (control && !hasAnswered(control)) return { base: control, head: again };
  const confirmed = { ...again, trace: { ...again.trace, metadata: { [RETRIED]: true } } };
  await keepTrace(stage.head, confirmed);
  return { ...first, head: confirmed };
}

async function runBase(stage: TraceStage, of: Sample, options: { again: boolean }): Promise<Taken | null> {
  if (stage.lost || !stage.base) return null;
  return runTrace(stage.base, of, options).catch((error) => {
    if (!(error instanceof UserError)) throw error;
    stage.lost ??= insideOfSentence(error);
    return null;
  });
}

/** On one line and without a stop at its end. */
function insideOfSentence({ problems }: UserError): string {
  const told = problems.map(({ message, hint }) =>
    hint ? `${message.replace(/\.$/, "")}. ${hint}` : message,
  );
  return told.join(" ").replace(/\s+/g, " ").replace(/\.$/, "");
}

function isTooOld({ plan, sameApp }: TraceStage, taken: Taken | null): boolean {
  if (taken?.origin !== "store" || sameApp || plan.max_age_ms === null) return false;
  return plan.now() - (taken.trace.at_ms ?? 0) > plan.max_age_ms;
}

function hasAnswered({ trace }: Taken): boolean {
  return trace.outcome.status === "answered";
}

function countReused({ tally }: TraceStage, traces: Both<Taken[]>): void {
  for (const { origin } of traces.head) if (origin === "store") tally.traceReused("head");
  for (const { origin } of traces.base) if (origin === "store") tally.traceReused("base");
}
