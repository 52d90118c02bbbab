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
  /** What the last look was asked of: judge, labels and optimizer by name. */
  asked: z.string().default(""),
  /** What it was at: the judge that came of it and what it said of held-out labels. Only an equal one is no further look. */
  last: z.string(),
});

/** Looks taken so far. */
export type Looks = z.infer<typeof looks>;

/** Nothing was looked at. */
export const NO_LOOKS: Looks = { count: 0, tested: [], window: [], asked: "", last: "" };

/** Held-out labels that could be looked at, and what is asked of them. */
export interface Looking {
  previous: Looks;
  heldOut: readonly string[];
  method: "sealed" | "crossfit";
  /** Names judge, labels and optimizer. */
  asked: string;
}

/** Which of the labels are tested, and as the how-manieth look. */
export interface LookPlan {
  use: number;
  test: ReadonlySet<string>;
  after: Looks;
}

/** How many new labels a scheduled look at a sealed part still waits for; null where it may be taken. */
export function awaited({ previous, heldOut, method, asked }: Looking): number | null {
  const fresh = freshOf(previous, heldOut);
  if (opensWindow(previous, fresh) || method !== "sealed" || previous.asked === asked) return null;
  return FRESH_LABELS - fresh.length;
}

/**
 * Plans a look. Fifty new labels open a new window: a sealed part then tests those alone, cross-fitting starts its count
 * anew over all. Before that it is one more look at the same labels, unless it saw exactly what the last one saw: another
 * reflection model or other code behind one name of an optimizer is another look.
 */
export function planLook({
  previous,
  heldOut,
  method,
  asked,
  identity,
}: Looking & { identity: string }): LookPlan {
  const fresh = freshOf(previous, heldOut);
  const opens = opensWindow(previous, fresh);
  const again = previous.last === identity;
  const use = again ? previous.count : opens ? 1 : previous.count + 1;
  const window = again || !opens ? previous.window : fresh;
  const tested = [...new Set([...previous.tested, ...window])].sort();
  const after = { count: use, tested, window: window.toSorted(), asked, last: identity };
  return { use, test: new Set(method === "sealed" ? window : heldOut), after };
}

function freshOf({ tested }: Looks, heldOut: readonly string[]): string[] {
  const known = new Set(tested);
  return heldOut.filter((id) => !known.has(id));
}

function opensWindow({ count }: Looks, fresh: readonly string[]): boolean {
  return count === 0 || fresh.length >= FRESH_LABELS;
}

/** Of two memories of looks the one that has seen more: proof.json and the store may each be behind. */
export function laterLooks(one: Looks, other: Looks): Looks {
  if (one.tested.length !== other.tested.length) return one.tested.length > other.tested.length ? one : other;
  return one.count >= other.count ? one : other;
}
