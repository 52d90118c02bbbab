import { type Trace, traceId } from "../formats/trace.ts";
import type { Verdict } from "../formats/verdict.ts";
import { traceAddress } from "./addresses.ts";
import { readStoredTrace } from "./stored-trace.ts";
import { readStoredVerdict } from "./stored-verdict.ts";
import type { Store, TraceStore, VerdictStore } from "./stores.ts";

/** Name of the file in a run's artifact that a later run of the same change takes outputs and verdicts from. */
export const REUSE_FILE = "reuse.jsonl";

const FORMAT = 1;
/** More lines than a run of fifty thousand records has; whoever sends more wants to fill the memory. */
const MAX_LINES = 500_000;
/** As long as a line of a dataset may be. */
const MAX_LINE = 8 << 20;
const ADDRESS = /^[0-9a-f]{64}$/;

/** The two stores, as far as they are read and filled. */
export interface BothStores {
  verdicts: VerdictStore;
  traces: TraceStore;
}

/** What an earlier run left, by content address: lines that are read once more when they are asked for. */
export interface TakenOver {
  verdicts: ReadonlyMap<string, string>;
  traces: ReadonlyMap<string, string>;
  /** Lines that are nothing of the kind, or of another app; not used. */
  refused: number;
}

/** What this run can ask for: anything else in the file is of no use to it, or made up. */
export interface Takeable {
  /** App digests of the sides of this run. */
  digests: readonly string[];
  /** Milliseconds since 1970; an answer from the future would never grow old. */
  now: number;
}

/** The file's lines: a head, then one a verdict and one an answered trace. */
export function* reuseLines({
  verdicts,
  traces,
}: {
  verdicts: Iterable<readonly [address: string, verdict: Verdict]>;
  /** Each with the digest of the app that answered. */
  traces: Iterable<readonly [digest: string, trace: Trace]>;
}): Generator<string> {
  yield JSON.stringify({ assize: "reuse", version: FORMAT });
  for (const [address, verdict] of verdicts) yield JSON.stringify({ address, verdict });
  for (const [digest, trace] of traces) yield JSON.stringify({ digest, trace });
}

/**
 * Reads such a file as somebody hostile may have written it: every line against its schema, bounded in length and number;
 * a trace's id and address computed anew from what it says, so that it stands only where an app of this run would have
 * put it. What a verdict says is held against its scorer's words when it is asked for (verdict-desk.ts). Null: no such file.
 */
export function readReuse(text: string, takeable: Takeable): TakenOver | null {
  const [head = "", ...lines] = text.split("\n", MAX_LINES);
  if (!isHead(head)) return null;
  const taken = { verdicts: new Map<string, string>(), traces: new Map<string, string>(), refused: 0 };
  for (const line of lines) {
    if (line === "") continue;
    const place = line.length > MAX_LINE ? null : placeOf(parse(line), takeable);
    if (place) taken[place.kind].set(place.address, line);
    else taken.refused += 1;
  }
  return taken;
}

/** The stores with what was taken over behind them; what is used of it is kept like anything that this run found. */
export function withTakenOver({ verdicts, traces }: BothStores, taken: TakenOver): BothStores {
  return {
    verdicts: behind(verdicts, taken.verdicts, verdictOf),
    traces: behind(traces, taken.traces, (line) => readStoredTrace(line.trace)),
  };
}

function behind<T>(
  store: Store<T>,
  lines: ReadonlyMap<string, string>,
  read: (line: Line) => T | null,
): Store<T> {
  return {
    put: (address, value) => store.put(address, value),
    get(address) {
      const known = store.get(address);
      const line = known === undefined ? lines.get(address) : undefined;
      const value = line === undefined ? null : read(parse(line));
      if (value !== null) void store.put(address, value); // not waited for: if it is lost, it is only taken over again
      return known ?? value ?? undefined;
    },
  };
}

interface Line {
  address?: unknown;
  verdict?: unknown;
  digest?: unknown;
  trace?: unknown;
}

interface Place {
  kind: "verdicts" | "traces";
  address: string;
}

function placeOf(line: Line, { digests, now }: Takeable): Place | null {
  const { address, digest } = line;
  if (typeof address === "string")
    return ADDRESS.test(address) && verdictOf(line) ? { kind: "verdicts", address } : null;
  const trace = readStoredTrace(line.trace);
  if (!trace || typeof digest !== "string" || !digests.includes(digest) || !isSound(trace, now)) return null;
  const { inputs, sample } = trace;
  return { kind: "traces", address: traceAddress({ digest, inputs, sample }) };
}

function verdictOf({ verdict }: Line): Verdict | null {
  const read = readStoredVerdict(verdict);
  return read?.status === "scored" ? read : null;
}

/** Only answers are taken over: that an app was silent is tried again. */
function isSound({ trace_id, inputs, outcome, at_ms }: Trace, now: number): boolean {
  if (outcome.status !== "answered" || at_ms === null || at_ms > now) return false;
  return trace_id === traceId(inputs, outcome.outputs);
}

function isHead(line: string): boolean {
  const head = parse(line) as { assize?: unknown; version?: unknown };
  return head.assize === "reuse" && head.version === FORMAT;
}

function parse(line: string): Line {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
