/**
 * How many calls may be under way at once. It starts wide open, falls to what the server was seen to let through, and
 * feels its way up again, one call at a time, the more slowly the more often that was refused.
 */
export interface LoadWindow {
  limit: number;
  readonly ceiling: number;
  /** After everything was refused: grow with each success until the next refusal. */
  opening: boolean;
  /** Rounds of `limit` successes before the next step up; doubles when a step was refused, halves when it held. */
  patience: number;
  /** Successes since the limit last moved. */
  credit: number;
}

const MAX_PATIENCE = 16;

/** A window of so many calls. */
export function createWindow(ceiling: number): LoadWindow {
  return { limit: ceiling, ceiling, opening: false, patience: 1, credit: 0 };
}

/** A call was let through. */
export function widen(window: LoadWindow): void {
  if (window.limit >= window.ceiling) return;
  window.credit += 1;
  if (!window.opening && window.credit < window.limit * window.patience) return;
  window.limit += 1;
  window.credit = 0;
  window.patience = Math.max(1, window.patience / 2);
}

/**
 * A call was refused while so many others were still under way: those are what the server lets through, so one burst of
 * refusals finds a cap on concurrency exactly.
 */
export function narrow(window: LoadWindow, underWay: number): void {
  if (window.credit > 0) window.patience = Math.min(MAX_PATIENCE, window.patience * 2);
  window.credit = 0;
  window.limit = Math.max(1, Math.min(window.limit, underWay));
  window.opening = underWay === 0;
}
