import { hashJson } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";
import type { Verdict } from "../formats/verdict.ts";
import { combineRepeats } from "../judges/combine-repeats.ts";
import type { NotSampled, Reading, Scorer } from "../judges/scorer.ts";
import { verdictAddress } from "./addresses.ts";
import { type SingleFlight, singleFlight } from "./single-flight.ts";
import type { VerdictStore } from "./stores.ts";
import type { Tally } from "./tally.ts";

/** Where verdicts are asked for: what is known is not asked again, what is being asked is asked once. */
export interface VerdictDesk {
  readonly store: VerdictStore;
  readonly tally: Tally;
  readonly signal: AbortSignal;
  /** Addresses that this very run has paid for before: at hand, but not from an earlier run. */
  readonly bought?: ReadonlySet<string>;
  readonly flight: SingleFlight<Verdict | NotSampled>;
}

/** A scorer at the desk, and whether its verdicts are kept. */
export interface DeskScorer {
  scorer: Scorer;
  remember: boolean;
}

/** What a scorer said about one output. */
export interface OutputVerdict {
  verdict: Verdict | NotSampled;
  /** Reads that do not say what the verdict says. */
  flips: number;
  /** Every read came from an earlier run. */
  reused: boolean;
}

/** Opens a desk on a store. */
export function openVerdictDesk(of: Omit<VerdictDesk, "flight">): VerdictDesk {
  return { ...of, flight: singleFlight() };
}

/** What a reading is known by: equal keys mean that the scorer sees the same. */
export function readingKey(reading: Reading): string {
  return reading.status === "ready" ? hashJson(reading.content) : `unscored:${reading.reason}`;
}

/** The verdict on one reading, all its repeats combined; not sampled as soon as one of them is. */
export async function verdictOn(
  desk: VerdictDesk,
  by: DeskScorer,
  reading: Reading,
  content: string,
): Promise<OutputVerdict> {
  if (reading.status !== "ready") return { ...NOTHING_READ, verdict: reading };
  const asks = Array.from({ length: by.scorer.repeat }, (_, repeat) =>
    askOnce(desk, by, { content: reading.content, hash: content, repeat }),
  );
  const answers = await Promise.all(asks);
  const reads = answers.flatMap(({ verdict }) => (verdict.status === "not_sampled" ? [] : [verdict]));
  if (reads.length < answers.length) {
    return { ...NOTHING_READ, verdict: { status: "not_sampled" } };
  }
  const { verdict, flips } = combineRepeats(reads, by.scorer);
  return { verdict, flips, reused: answers.every(({ reused }) => reused) };
}

const NOTHING_READ = { flips: 0, reused: false };

/** One read, and whether an earlier run paid for it. */
interface Answer {
  verdict: Verdict | NotSampled;
  reused: boolean;
}

interface Ask {
  content: Json;
  hash: string;
  repeat: number;
}

async function askOnce(desk: VerdictDesk, by: DeskScorer, ask: Ask): Promise<Answer> {
  const { scorer, remember } = by;
  const { signal } = desk;
  if (!remember) return fresh(await scorer.score(ask.content, { repeat: ask.repeat, signal }));
  const address = verdictAddress({
    fingerprint: scorer.fingerprint,
    content: ask.hash,
    repeat: ask.repeat,
  });
  const known = desk.store.get(address);
  if (known && isSettled(known) && isInWordsOf(scorer, known)) {
    if (desk.bought?.has(address)) return fresh(known);
    desk.tally.verdictReused();
    return { verdict: known, reused: true };
  }
  return fresh(await desk.flight(address, () => askAndKeep(desk, scorer, { ...ask, address })));
}

function fresh(verdict: Verdict | NotSampled): Answer {
  return { verdict, reused: false };
}

async function askAndKeep(
  { store, tally, signal }: VerdictDesk,
  scorer: Scorer,
  { content, repeat, address }: Ask & { address: string },
): Promise<Verdict | NotSampled> {
  const verdict = await scorer.score(content, { repeat, signal });
  tally.verdictAsked(verdict);
  if (verdict.status !== "not_sampled" && isSettled(verdict)) await store.put(address, verdict);
  return verdict;
}

/** No value is no verdict: it is asked again in the next run, so a fault of a day does not stay for ever. */
function isSettled(verdict: Verdict): boolean {
  return verdict.status === "scored";
}

/** Stores travel: what the scorer would not have said, or not have counted so, is no verdict of its. */
function isInWordsOf({ kind, outcomeOf }: Scorer, verdict: Verdict): boolean {
  if (kind === "shown" || verdict.status !== "scored") return true;
  const { value, pass, number } = verdict;
  const outcome = outcomeOf(value) ?? { pass: null, number: null };
  return outcome.pass === pass && outcome.number === number;
}
