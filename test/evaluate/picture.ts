import type { Evaluation } from "../../src/evaluate/evaluation.ts";

/** `r-0: base>head` with 1 pass, 0 fail, the reason where unscored, - where there is no base; = where unchanged. */
export function picture(evaluation: Evaluation, key: string): string[] {
  return [...(evaluation.scorers.get(key)?.pairs ?? [])].map(([id, pair]) => {
    if (pair.status === "not_sampled") return `${id}: ${pair.cause}`;
    const side = (of: typeof pair.base) =>
      of?.verdicts
        .map((verdict) => (verdict.status === "unscored" ? verdict.reason : Number(verdict.pass)))
        .join() ?? "-";
    return `${id}: ${side(pair.base)}>${side(pair.head)}${pair.unchanged ? " =" : ""}`;
  });
}
