import { hashJson } from "../formats/hash.ts";
import type { Evidence, ScorerRows } from "./evidence.ts";
import type { TrustCard } from "./judge-standing.ts";

/** Outputs that a first session asks about, half of them such as the judge fails. */
const OUTPUTS = 60;

/** Names of the two kinds, in the session's file. */
export const JUDGE_FAILS = "judge_fails";
const JUDGE_PASSES = "judge_passes";

/** The list of outputs that people judge first, so that both halves of a judge's trust card fill. */
export interface FirstSession {
  /** The judge that it is to make trusted, by its scorer's name. */
  judge: string;
  /** What people are asked: the judge's `labels:`. */
  question: string;
  /** By lot over both kinds: the order says nothing about the judge. */
  traces: string[];
  /** Of N such outputs n were drawn: by these shares the labels are weighed back (statistics.md 3.5). */
  strata: { name: string; N: number; n: number; traces: string[] }[];
}

/**
 * On a first run, a session for every judge that is not trusted yet (gate.md 6). Which outputs it takes follows from the
 * outputs, the judge and the dataset alone: running again draws the same ones.
 */
export function firstSessions(evidence: Evidence, cards: readonly TrustCard[]): FirstSession[] {
  if (!evidence.first_run) return [];
  const asked = new Set<string>();
  return evidence.scorers.flatMap((rows) => {
    const { name, fingerprint } = rows.scorer;
    const question = evidence.label_of.get(name);
    const card = cards.find((one) => one.fingerprint === fingerprint);
    if (!question || !card || card.trusted || !evidence.questions.has(question) || asked.has(question))
      return [];
    const session = sessionOf(rows, { question, version: evidence.dataset.version });
    if (session) asked.add(question);
    return session ? [session] : [];
  });
}

function sessionOf(
  { scorer, rows }: ScorerRows,
  { question, version }: { question: string; version: string },
): FirstSession | null {
  const said = new Map<string, boolean>();
  for (const { trace_id, verdict } of rows.flatMap(({ head }) => head))
    if (verdict.status === "scored" && verdict.pass !== null) said.set(trace_id, verdict.pass);
  const lot = (id: string) => hashJson([scorer.fingerprint, version, id]);
  const lots = new Map([...said.keys()].map((id) => [id, lot(id)]));
  const byLot = (ids: readonly string[]) =>
    ids.toSorted((a, b) => ((lots.get(a) ?? "") < (lots.get(b) ?? "") ? -1 : 1));
  const kind = (pass: boolean) => byLot([...said].flatMap(([id, is]) => (is === pass ? [id] : [])));
  const [fails, passes] = [kind(false), kind(true)];
  const fewPasses = Math.min(passes.length, OUTPUTS - Math.min(fails.length, OUTPUTS / 2));
  const drawn = [
    stratum(JUDGE_FAILS, fails, OUTPUTS - fewPasses),
    stratum(JUDGE_PASSES, passes, fewPasses),
  ].filter(({ N }) => N > 0);
  if (drawn.length === 0) return null;
  const traces = byLot(drawn.flatMap((one) => one.traces));
  return { judge: scorer.name, question, traces, strata: drawn };
}

function stratum(name: string, ids: readonly string[], most: number): FirstSession["strata"][number] {
  const traces = ids.slice(0, most);
  return { name, N: ids.length, n: traces.length, traces };
}
