import type { TrustCard } from "../gate/decision.ts";
import { count, levelRange, percent, SHARE } from "./numbers.ts";

/** What labels did to the trust in a judge, in one or two plain sentences. */
export function trustChangeText(before: TrustCard, after: TrustCard): string {
  const { numbers, trusted, missing_class } = after;
  const levels = numbers
    ? `agrees with people on ${level(after)} (before: ${level(before)})`
    : `has ${count(after.labels, "label")} (before: ${before.labels}), not enough to say how far it agrees with people`;
  const standing = `Trusted to clear a change: ${word(trusted)} (before: ${word(before.trusted)}).`;
  const missing = trusted || !missing_class ? "" : ` Missing: ${missing_class}.`;
  return `Judge ${after.name} ${levels}. ${standing}${missing}`;
}

function level({ numbers, labels }: TrustCard): string {
  if (!numbers) return `${count(labels, "label")}, not enough to say`;
  const { agreement } = numbers;
  return `${percent(agreement.estimate)} (likely ${levelRange(agreement, SHARE)}) of ${count(labels, "label")}`;
}

function word(trusted: boolean): string {
  return trusted ? "yes" : "not yet";
}
