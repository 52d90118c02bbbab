/**
 * How many calls may be under way at once. It starts wide open, falls to what the server was seen to let through, and
 * feels its way up again, one call at a time, the more slowly the more often that was refused.
 */
export interface LoadWindow {
  limit: number;
  readonly ceiling: number;
  /** Below it the limit grows with each success: how far a window reopens quickly after all was refused. */
  threshold: number;
  /** The highest limit since all was refused. */
  peak: number;
  /** Rounds of `limit` successes before the next step up; doubles when a step was refused, halves when it held. */
  patience: number;
  /** Successes since the limit last moved. */
  credit: number;
  /** The last move was a step up. */
  stepped: boolean;
}

const MAX_PATIENCE = 16;

/** A window of so many calls. */
export function createWindow(ceiling: number): LoadWindow {
  return {
    limit: ceiling,
    ceiling,
    threshold: ceiling,
    peak: ceiling,
    patience: 1,
    credit: 0,
    stepped: false,
  };
}

/** A call was let through. */
export function widen(window: LoadWindow): void {
  if (window.limit >= window.ceiling) return;
  window.credit += 1;
  if (window.limit >= window.threshold && window.credit < window.limit * window.patience) return;
  if (window.stepped) window.patience = Math.max(1, window.patience / 2);
  window.limit += 1;
  window.peak = Math.max(window.peak, window.limit);
  window.credit = 0;
  window.stepped = true;
}

/**
 * A call was refused while so many others were still under way: those are what the server lets through, so one burst of
 * refusals finds a cap on concurrency exactly. When none is left, the window reopens quickly to half of its last peak.
 */
export function narrow(window: LoadWindow, underWay: number): void {
  if (window.stepped) window.patience = Math.min(MAX_PATIENCE, window.patience * 2);
  window.limit = Math.max(1, Math.min(window.limit, underWay));
  window.threshold = underWay === 0 ? Math.max(1, window.peak >> 1) : window.limit;
  if (underWay === 0) window.peak = 1;
  window.credit = 0;
  window.stepped = false;
}
