/** One judge's word on one output: a read of its own, or a verdict that a run or another tool has kept. */
export interface JudgeRead {
  judge: string;
  /** What it comes to, as a text to compare: pass or fail where the judge has a rule, else the value. */
  outcome: string;
  /** Between 0 and 1: how close the judge was to saying the opposite; null where nothing tells. */
  near: number | null;
}

/** What is known of an output before it is labelled. */
export interface Informing {
  /** Share of reads on which a judge differs from itself, 0 to 0.5; null where every judge read it once. */
  flipRate: number | null;
  /** Judges of the same question differ on it. */
  judgesDiffer: boolean;
  /** The closest that a judge was to the other outcome, 0 to 1; null where nothing tells. */
  near: number | null;
  /** People who have answered already. */
  labels: number;
}

/** What the judges' reads of one output say about how much a label on it would teach. */
export function informingOf(reads: readonly JudgeRead[], labels: number): Informing {
  const byJudge = new Map<string, string[]>();
  for (const { judge, outcome } of reads) byJudge.set(judge, [...(byJudge.get(judge) ?? []), outcome]);
  const repeated = [...byJudge.values()].filter((outcomes) => outcomes.length > 1);
  const nears = reads.flatMap(({ near }) => near ?? []);
  return {
    flipRate: repeated.length === 0 ? null : Math.max(...repeated.map(flipRate)),
    judgesDiffer: new Set([...byJudge.values()].map(mostFrequent)).size > 1,
    near: nears.length === 0 ? null : Math.max(...nears),
    labels,
  };
}

/** How close a probability of the outcome that was given is to even odds, 0 to 1. */
export function nearEven(probability: number): number {
  return Math.min(1, Math.max(0, 2 * (1 - probability)));
}

/** How close a number is to the bound that decides, as a share of all it could be away. */
export function nearBound(value: number, bound: number, [min, max]: readonly [number, number]): number {
  const furthest = Math.max(bound - min, max - bound);
  return furthest <= 0 ? 0 : Math.max(0, 1 - Math.abs(value - bound) / furthest);
}

function flipRate(outcomes: readonly string[]): number {
  const most = mostFrequent(outcomes);
  return outcomes.filter((outcome) => outcome !== most).length / outcomes.length;
}

function mostFrequent(outcomes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}
