import type { DatasetRecord } from "../formats/record.ts";
import type { Verdict } from "../formats/verdict.ts";
import type { Reading, Scorer, Subject } from "../judges/scorer.ts";
import type { Pair, SideVerdicts } from "./evaluation.ts";
import { isSampled } from "./order.ts";
import type { ScorerPlan, Side } from "./plan.ts";
import type { Taken } from "./side-runner.ts";
import type { RecordTraces } from "./trace-stage.ts";
import { type OutputVerdict, readingKey, type VerdictDesk, verdictOn } from "./verdict-desk.ts";

/** What one scorer reads on one record. */
export interface PairQuestion {
  plan: ScorerPlan;
  record: DatasetRecord;
  traces: RecordTraces;
  sides: { base: Side | null; head: Side };
}

/** One trace as a scorer read it. */
interface Read {
  reading: Reading;
  key: string;
}

/** Key of a plan's results. */
export function planKey({ key, scorer }: ScorerPlan): string {
  return key ?? scorer.name;
}

/** Whether a plan's verdicts are kept: code is quicker than a look-up. */
function isRemembered({ remember, scorer }: ScorerPlan): boolean {
  return remember ?? scorer.voice === "judge";
}

/** The scorer that reads the base; null where the base is not read. */
export function baseScorer({ scorer, base_scorer, sides }: ScorerPlan): Scorer | null {
  return sides === "head" ? null : (base_scorer ?? scorer);
}

/**
 * One scorer on one record: reads both sides, asks for what is not known, together. A side whose verdict the budget
 * did not reach leaves the whole pair out.
 */
export async function scorePair(desk: VerdictDesk, question: PairQuestion): Promise<Pair> {
  const { plan, record } = question;
  if (!isSampled({ record, scorer: planKey(plan), rate: plan.sample_rate ?? 1 })) {
    return { status: "not_sampled", cause: "sample_rate" };
  }
  const ofBase = baseScorer(plan);
  const reads = readSides(question, ofBase);
  const remember = isRemembered(plan);
  const ask = shared((scorer, read: Read) => verdictOn(desk, { scorer, remember }, read.reading, read.key));
  const [head, base] = await Promise.all([
    Promise.all(reads.head.map((read) => ask(plan.scorer, read))),
    reads.base && ofBase ? Promise.all(reads.base.map((read) => ask(ofBase, read))) : null,
  ]);
  const verdicts = { head: sideVerdicts(head), base: base && sideVerdicts(base) };
  if (!verdicts.head || (base && !verdicts.base)) return { status: "not_sampled", cause: "budget" };
  const sameJudge = ofBase?.fingerprint === plan.scorer.fingerprint;
  const unchanged = sameJudge && reads.base !== null && isUnchanged(reads.base, reads.head);
  return { status: "read", head: verdicts.head, base: verdicts.base, unchanged };
}

/** Equal readings of one pair get one verdict, also from a scorer whose verdicts are not kept. */
function shared(ask: (scorer: Scorer, read: Read) => Promise<OutputVerdict>) {
  const asked = new Map<string, Promise<OutputVerdict>>();
  return (scorer: Scorer, read: Read): Promise<OutputVerdict> => {
    const key = `${scorer.fingerprint}\n${read.key}`;
    const promise = asked.get(key) ?? ask(scorer, read);
    asked.set(key, promise);
    return promise;
  };
}

function readSides(question: PairQuestion, ofBase: Scorer | null): { base: Read[] | null; head: Read[] } {
  const { plan, traces } = question;
  const head = readSide(question, plan.scorer, "head");
  if (!ofBase || !traces.base) return { base: null, head };
  // One run of the app that speaks for both sides is read once.
  if (traces.base === traces.head && ofBase === plan.scorer) return { base: head, head };
  return { base: readSide(question, ofBase, "base"), head };
}

function readSide({ record, traces, sides }: PairQuestion, scorer: Scorer, name: "base" | "head"): Read[] {
  return (traces[name] ?? []).map((taken) =>
    readTrace(scorer, { record, trace: taken.trace, earlier: earlierOf(sides[name], taken) }),
  );
}

function readTrace(scorer: Scorer, subject: Subject): Read {
  const { outcome } = subject.trace;
  if (outcome.status === "silent") {
    const { reason, detail } = outcome;
    return { reading: { status: "unscored", reason, detail }, key: `unscored:${reason}` };
  }
  const reading = scorer.read(subject);
  return { reading, key: readingKey(reading) };
}

function earlierOf(side: Side | null, { trace }: Taken): Subject["earlier"] {
  return side?.source.kind === "recorded" ? [...side.source.recorded.earlier(trace)] : [];
}

/** Equal as multisets over samples, with something to read among them. */
function isUnchanged(base: readonly Read[], head: readonly Read[]): boolean {
  const keys = (reads: readonly Read[]) =>
    reads
      .map((read) => read.key)
      .sort()
      .join();
  return head.some(({ reading }) => reading.status === "ready") && keys(base) === keys(head);
}

/** Null where one sample was not reached. */
function sideVerdicts(outputs: readonly OutputVerdict[]): SideVerdicts | null {
  if (outputs.some(({ verdict }) => verdict.status === "not_sampled")) return null;
  return {
    verdicts: outputs.map(({ verdict }) => verdict as Verdict), // none is not sampled
    reused: outputs.some(({ reused }) => reused) ? outputs.map(({ reused }) => reused) : null,
  };
}
