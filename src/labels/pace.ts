/** Seconds that an answer takes, until somebody's own pace is known. */
const GUESS_S = 30;
/** Own answers from which the pace is trusted. */
const ENOUGH = 3;
/** The pace is that of the latest answers: people get faster. */
const LATEST = 20;
/** A longer silence was a break, not an answer. */
const BREAK_S = 300;

/** Minutes that the open items will take at the person's own pace, at least 1; null where nothing is open. */
export function minutesLeft({ times, open }: { times: readonly string[]; open: number }): number | null {
  if (open === 0) return null;
  const moments = times.map((time) => Date.parse(time)).sort((a, b) => a - b);
  const gaps = moments.slice(1).map((at, index) => (at - (moments[index] ?? at)) / 1000);
  const working = gaps.filter((gap) => gap > 0 && gap < BREAK_S).slice(-LATEST);
  const each = working.length < ENOUGH ? GUESS_S : median(working);
  return Math.max(1, Math.round((open * each) / 60));
}

/** The upper middle: rather a little too long than too short. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? GUESS_S;
}
