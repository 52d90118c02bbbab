import type { DatasetRecord } from "../formats/record.ts";
import type { Trace } from "../formats/trace.ts";
import { traceAddress } from "./addresses.ts";
import type { App } from "./app.ts";
import type { KeptTrace } from "./evaluation.ts";
import type { EvaluationPlan, Side } from "./plan.ts";
import type { Tally } from "./tally.ts";
import { type Sample, traceOfNothing, traceOfReply } from "./trace-of-reply.ts";
import type { Turns } from "./turns.ts";

/** A trace, where it stands and where it came from. */
export interface Taken {
  trace: Trace;
  address: KeptTrace["address"];
  origin: KeptTrace["origin"];
}

/** One side, what it needs to be run, and its app once that is started. */
export interface SideRunner {
  readonly side: Side;
  readonly plan: Pick<EvaluationPlan, "traces" | "now">;
  readonly turns: Turns;
  readonly tally: Tally;
  readonly signal: AbortSignal;
  /** Null until the first trace is missing. */
  app: Promise<App> | null;
}

/** Marks a silent trace whose second try was silent too while the base answered: a loss, not an outage, so it is kept. */
export const RETRIED = "assize.retried";

/** Whether the side's app can be run (again). */
export function isRunnable(runner: SideRunner | null): runner is SideRunner {
  return runner?.side.source.kind === "app";
}

/** Whether the app is run whatever it answered before: that is what its answers are then compared with. */
export function isAfresh({ side: { source } }: SideRunner): boolean {
  return source.kind === "app" && source.afresh === true;
}

/**
 * All samples of a side that is not run: recorded, or from the store alone; null where the app is to be run. Where
 * nothing was recorded the side is silent; only a base that no earlier run has left is absent.
 */
export function givenTraces(runner: SideRunner, record: DatasetRecord): Taken[] | null {
  const { source, name } = runner.side;
  if (source.kind === "app") return null;
  const given = source.kind === "store" ? allStored(runner, record) : recorded(runner, record);
  const isKept = source.kind === "store" || source.kept === true;
  if (given.length > 0 || (isKept && name === "base")) return given;
  return [recordedTrace(traceOfNothing(record))];
}

/** What an earlier run left, if it may serve again. */
export function storedTrace(runner: SideRunner, of: Sample): Taken | null {
  if (isAfresh(runner)) return null;
  const address = addressOf(runner, of);
  const trace = runner.plan.traces.get(address);
  if (!trace || (isRunnable(runner) && !isSettled(trace))) return null;
  return { trace: forRecord(trace, of.record), address, origin: "store" };
}

/** Runs the app; an answer is in the store when this resolves. `again`: a second try. */
export async function runTrace(
  runner: SideRunner,
  of: Sample,
  { again }: { again: boolean },
): Promise<Taken> {
  const { side, plan, turns, tally, signal } = runner;
  if (side.source.kind !== "app") throw new Error(`the ${side.name} has no app to run`);
  runner.app ??= side.source.open(signal);
  // Opened before a turn is taken, so that one side's long set-up does not hold up the other side.
  const app = await runner.app;
  // The turn ends when the answer is in the journal: a killed run loses no more than what was in its hands.
  return turns(async () => {
    signal.throwIfAborted();
    tally.appRun(side.name);
    const reply = await app.answer({ id: requestId(of, again), inputs: of.record.inputs }, signal);
    signal.throwIfAborted();
    const trace = traceOfReply({ of, reply, now: plan.now() });
    const taken: Taken = { trace, address: addressOf(runner, of), origin: "run" };
    if (trace.outcome.status === "answered") await keepTrace(runner, taken);
    return taken;
  });
}

/** Puts a trace into the store; one that was recorded stands in its file. */
export async function keepTrace({ plan }: SideRunner, { address, trace }: Taken): Promise<void> {
  if (address !== null) await plan.traces.put(address, trace);
}

/** Ends the side's app if it was started; its notes. */
export async function closeSide(runner: SideRunner | null): Promise<string[]> {
  const app = await runner?.app?.catch(() => null);
  if (!app) return [];
  await app.close();
  return app.warnings();
}

/** The same trace under another record: records with equal inputs share one address. */
export function forRecord(trace: Trace, record: DatasetRecord): Trace {
  return { ...trace, record_id: record.id, inputs: record.inputs };
}

/** Silence is no answer: only where it was shown not to be an outage does it serve again. */
function isSettled(trace: Trace): boolean {
  return trace.outcome.status === "answered" || trace.metadata[RETRIED] === true;
}

function recorded({ side: { source } }: SideRunner, record: DatasetRecord): Taken[] {
  return source.kind === "recorded" ? source.recorded.of(record.id).map(recordedTrace) : [];
}

function recordedTrace(trace: Trace): Taken {
  return { trace, address: null, origin: "recorded" };
}

function allStored(runner: SideRunner, record: DatasetRecord): Taken[] {
  const found: Taken[] = [];
  for (;;) {
    const taken = storedTrace(runner, { record, sample: found.length });
    if (!taken) return found;
    found.push(taken);
  }
}

function addressOf({ side }: SideRunner, { record, sample }: Sample): string {
  return traceAddress({ digest: side.digest, inputs: record.inputs, sample });
}

/** What the app sees as `id`: the record's own, and a mark where it is asked more than once. */
function requestId({ record, sample }: Sample, again: boolean): string {
  return `${record.id}${sample > 0 ? `#${sample}` : ""}${again ? "#again" : ""}`;
}
