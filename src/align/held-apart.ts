import type { JudgedExample } from "./alignment.ts";
import { keptApart } from "./near-duplicates.ts";
import { partsOf, type Split, split } from "./split.ts";

/** What each judge of the proof learns from, and what it is then measured on. */
export interface HeldApart {
  method: Split<JudgedExample>["method"];
  parts: { learn: JudgedExample[]; heldOut: JudgedExample[] }[];
}

/** Held-out labels, and apart from them what may be learned from: no group and no near repeat is on both sides. */
export function heldApart(judged: readonly JudgedExample[]): HeldApart {
  const whole = split(judged);
  return { method: whole.method, parts: keptApart(partsOf(whole)) };
}
