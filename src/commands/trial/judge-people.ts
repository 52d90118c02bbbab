import type { VerdictStore } from "../../evaluate/stores.ts";
import type { Draw } from "../../formats/draw-file.ts";
import type { Judge } from "../../formats/judge-file.ts";
import { scorerOf } from "../../formats/metrics.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import type { Session } from "../../formats/session.ts";
import type { Trace } from "../../formats/trace.ts";
import type { HumanOutcome, JudgeChange, JudgeEvidence } from "../../gate/evidence.ts";
import type { Scorer } from "../../judges/scorer.ts";
import { humanCeiling } from "../../labels/human-ceiling.ts";
import { ownLabelers } from "../../labels/own-labelers.ts";
import { leftOut } from "../../labels/resolve.ts";
import { judgeEvidence } from "./judge-labels.ts";
import { partsReadBy } from "./parts-read.ts";
import { wordsFor } from "./people.ts";
import type { Prepared } from "./prepare.ts";
import type { ReadyScorer } from "./scorers.ts";
import { sessionStrata } from "./session-strata.ts";

/** What people's labels say about outputs and about the judges. */
export interface Measured {
  /** By label name: only labels that may settle this pull request. */
  people: Map<string, Map<string, HumanOutcome>>;
  judges: JudgeEvidence[];
  changes: JudgeChange[];
}

/** Measures every judge on all labels; the words that may settle the change leave out its own authors' (gate.md 2). */
export async function judgeThePeople(prepared: Prepared): Promise<Measured> {
  const measured: Measured = { people: new Map(), judges: [], changes: [] };
  if (!prepared.request.measure) return measured;
  for (const scorer of prepared.scorers) {
    if (!scorer.label || !scorer.judge) continue;
    measured.people.set(
      scorer.label,
      settlingWords(prepared, { ...scorer, judge: scorer.judge, label: scorer.label }),
    );
    const before = await measure(prepared, {
      name: scorer.label,
      judge: scorer.judge,
      scorer: scorer.scorer,
    });
    measured.judges.push(before);
    if (!scorer.beside || !scorer.headJudge) continue;
    const after = await measure(prepared, {
      name: scorer.label,
      judge: scorer.headJudge,
      scorer: scorer.beside,
    });
    measured.changes.push({ name: scorer.name, before, after });
  }
  return measured;
}

function settlingWords(
  prepared: Prepared,
  { scorer, judge, label }: Pick<ReadyScorer, "scorer"> & { judge: Judge; label: string },
): Map<string, HumanOutcome> {
  const { labels, policy } = prepared.given;
  const { gate, labelers } = policy.config;
  const { author } = prepared.request.occasion;
  const said = labels.map(({ source }) => source.source_id);
  const exclude = author && !gate.allow_self ? ownLabelers(author, labelers, said) : new Set<string>();
  const traces = labelledTraces(prepared);
  return wordsFor(judge, { ...labelSource(prepared), label, exclude, scorer, traces });
}

async function measure(
  prepared: Prepared,
  of: { name: string; judge: Judge; scorer: Scorer },
): Promise<JudgeEvidence> {
  const { stores, concurrency, ports, given } = prepared;
  const source = labelSource(prepared);
  const traces = labelledTraces(prepared);
  const schema = source.schemas.get(of.name);
  const own = given.labels.filter((label) => label.assessment_name === of.name);
  const judged = { labels: own, schema, labelers: source.labelers, parts: partsReadBy(of.judge, traces) };
  return judgeEvidence({
    judge: of.judge,
    scorer: of.scorer,
    people: wordsFor(of.judge, { ...source, label: of.name, scorer: of.scorer, traces }),
    labels: own,
    traces,
    records: recordsOf(prepared),
    draws: drawsOf(prepared, of.scorer.name),
    strata: sessionStrata(sessionsOf(prepared)),
    leftOut: schema ? leftOut({ ...judged, schema }) : {},
    ceiling: schema ? humanCeiling({ ...judged, schema }) : null,
    verdicts: noting(stores.verdicts, prepared.bought),
    concurrency,
    signal: ports.signal,
  });
}

/** The same store; what is put in is noted. */
function noting({ get, put }: VerdictStore, bought: Set<string>): VerdictStore {
  return {
    get,
    put: (address, verdict) => {
      bought.add(address);
      return put(address, verdict);
    },
  };
}

/** The deciding side's questions and labelers: a pull request can't ask its own. */
function labelSource({ given }: Prepared) {
  const { labelers } = given.policy.config;
  return { labels: given.labels, schemas: given.policy.schemas, labelers: Object.keys(labelers) };
}

/** What people labelled, as it was merged: a pull request adds traces, it does not say otherwise what theirs were. */
function labelledTraces({ suites }: Prepared): Map<string, Trace> {
  return new Map([...suites.head.traces, ...(suites.tip?.traces ?? []), ...(suites.base?.traces ?? [])]);
}

/** Draws that asked about this scorer, each once. */
function drawsOf({ suites: { head, base, tip }, given }: Prepared, scorer: string): Draw[] {
  const all = new Map([head, tip, base].flatMap((suite) => [...(suite?.draws ?? [])]));
  return [...all.values()].filter(({ head: { metric } }) => scorerOf(given.policy.config, metric) === scorer);
}

/** How lists were drawn, as it was merged: a pull request can't weigh the labels of its judge. */
function sessionsOf({ suites: { head, base, tip } }: Prepared): Session[] {
  return (base ? [base, ...(tip ? [tip] : [])] : [head]).flatMap(({ sessions }) => [...sessions.values()]);
}

/** Records by id as the deciding side has them: editing or removing a record moves nobody's trust in a judge. */
function recordsOf({ given }: Prepared): Map<string, DatasetRecord> {
  return new Map([...given.records, ...given.policy.records].map((record) => [record.id, record]));
}
