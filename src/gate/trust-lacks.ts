import { MOST_UNSCORED } from "../formats/config.ts";
import type { JudgeEvidence, LabelledVerdict } from "./evidence.ts";
import { missingClass } from "./missing-class.ts";
import type { Trust } from "./trust.ts";

/** What trust in a judge still lacks: verdicts where many labels got none, else labels by class. Null where it lacks nothing. */
export function trustLacks(
  { labelled, trust: floor }: JudgeEvidence,
  { trusted, basedOn, confusion }: Trust,
  { confidence }: { confidence: number },
): string | null {
  if (trusted) return null;
  const unread = labelled.filter(isUnread).length;
  if (basedOn !== "proof" && unread > MOST_UNSCORED * labelled.length)
    return `verdicts on ${unread} of ${labelled.length} labels`;
  return missingClass({ confusion, trust: floor, confidence });
}

/** Labels whose output got no verdict, by the words of a card: they count for nothing, and are not dropped in silence. */
export function unreadLabels(labelled: readonly LabelledVerdict[]): { [reason: string]: number } {
  const counts: { [reason: string]: number } = {};
  for (const { verdict } of labelled) {
    if (verdict.status !== "unscored") continue;
    const words = `without a verdict (${verdict.reason})`;
    counts[words] = (counts[words] ?? 0) + 1;
  }
  return counts;
}

function isUnread({ verdict }: LabelledVerdict): boolean {
  return verdict.status === "unscored";
}
