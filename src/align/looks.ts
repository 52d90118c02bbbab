import { z } from "zod";

/** Held-out labels that must have come in before they are looked at anew (statistics.md 3.14, 3). */
export const FRESH_LABELS = 50;

/** What is remembered of looks at held-out labels; part of proof.json. */
export const looks = z.object({
  /** Looks at the present window of labels. */
  count: z.number().int().nonnegative(),
  /** Held-out outputs that any look has tested, and those of the present window. */
  tested: z.array(z.string()),
  window: z.array(z.string()),
  /** What the last look was at: equal judge, labels and optimizer are no further look. */
  last: z.string(),
});

/** Looks taken so far. */
export type Looks = z.infer<typeof looks>;

/** Nothing was looked at. */
export const NO_LOOKS: Looks = { count: 0, tested: [], window: [], last: "" };

/** Whether held-out labels may be looked at now, which of them, and as the how-manieth look. */
export type LookPlan =
  | { status: "look"; use: number; test: ReadonlySet<string>; after: Looks }
  | { status: "wait"; missing: number };

/**
 * Plans a look. Fifty new labels open a new window: a sealed part then tests those alone, cross-fitting starts its count
 * anew over all. Before that, a scheduled look at a sealed part waits, and one that somebody asks for is one more look at
 * the same labels.
 */
export function planLook(wanted: {
  previous: Looks;
  heldOut: readonly string[];
  method: "sealed" | "crossfit";
  scheduled: boolean;
  /** Names judge, labels and optimizer. */
  identity: string;
}): LookPlan {
  const { previous, heldOut, method, scheduled, identity } = wanted;
  const known = new Set(previous.tested);
  const fresh = heldOut.filter((id) => !known.has(id));
  const opens = previous.count === 0 || fresh.length >= FRESH_LABELS;
  if (!opens && scheduled && method === "sealed" && previous.last !== identity) {
    return { status: "wait", missing: FRESH_LABELS - fresh.length };
  }
  const again = previous.last === identity;
  const use = again ? previous.count : opens ? 1 : previous.count + 1;
  const window = again || !opens ? previous.window : fresh;
  const tested = [...new Set([...previous.tested, ...window])].sort();
  const after = { count: use, tested, window: window.toSorted(), last: identity };
  return { status: "look", use, test: new Set(method === "sealed" ? window : heldOut), after };
}

/** Of two memories of looks the one that has seen more: proof.json and the store may each be behind. */
export function laterLooks(one: Looks, other: Looks): Looks {
  if (one.tested.length !== other.tested.length) return one.tested.length > other.tested.length ? one : other;
  return one.count >= other.count ? one : other;
}
