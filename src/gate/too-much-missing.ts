import { mcnemar } from "../stats/mcnemar.ts";
import { isAnswered } from "./changed.ts";
import type { PairedTable } from "./compare.ts";
import type { ScoredSample } from "./evidence.ts";
import { verdictValue } from "./outcome.ts";
import type { Speaker } from "./who-speaks.ts";

/** Two-sided mid-p below which missing verdicts are called one-sided (rule 9). */
const ONE_SIDED = 0.01;

/** What rule 9 looks at. */
export interface Completeness {
  table: PairedTable;
  speaker: Speaker;
  maxUnscored: number;
}

/**
 * Rule 9: so much is missing, or so unevenly, that nothing can be said. Missing is what the speaker can't have a word on: a verdict,
 * or, where people speak of the changed pairs, an answer to look at. With several runs a record, single runs count too: a
 * side that loses every second run must not look complete.
 */
export function tooMuchMissing({ table, speaker, maxUnscored }: Completeness): boolean {
  const sides = sidesOf(table);
  const isGap = gapFor(table, speaker);
  const lost = sides.filter((row) => row.some((side) => side.every(isGap))).length;
  if (lost > maxUnscored * sides.length || (lost > 0 && lost === sides.length)) return true;
  const runs = sides.flat(2);
  return runs.filter(isGap).length > maxUnscored * runs.length || oneSided(sides, isGap);
}

type Sides = ScoredSample[][];

function sidesOf({ compared, pairs, heads, missing }: PairedTable): Sides[] {
  if (!compared) return [...heads, ...missing].map(({ head }) => [head]);
  return [...pairs, ...missing].map(({ base, head }) => [base, head]);
}

function gapFor({ scorer }: PairedTable, speaker: Speaker): (sample: ScoredSample) => boolean {
  const people = speaker.estimator === "B" || (speaker.estimator === "A" && speaker.by === "people");
  if (people) return (sample) => !isAnswered(sample);
  return ({ verdict }) => verdictValue(verdict, scorer.kind) === null;
}

/** McNemar on missingness: records that lack a run on the head alone against those that lack one on the base alone. */
function oneSided(sides: readonly Sides[], isGap: (sample: ScoredSample) => boolean): boolean {
  const lacks = (side: readonly ScoredSample[] | undefined) => !side || side.length === 0 || side.some(isGap);
  const compared = sides.filter((row) => row.length === 2);
  const worse = compared.filter(([base, head]) => lacks(head) && !lacks(base)).length;
  const better = compared.filter(([base, head]) => lacks(base) && !lacks(head)).length;
  return mcnemar({ worse, better }).midP < ONE_SIDED;
}
