import { asJson, type JsonObject } from "../../formats/json.ts";
import type { TrustCard } from "../../gate/judge-standing.ts";
import type { JudgesReport } from "./judge-report.ts";

/** `judge --json`, version 1; numbers in [0, 1]. */
export function judgeJson({ judges, comparisons, tried }: JudgesReport): JsonObject {
  return {
    version: 1,
    judges: judges.map(({ card, disagreements, labelers }) =>
      asJson({ ...cardJson(card), labelers, disagreements }),
    ),
    comparison: comparisons.map(asJson),
    tried: tried.map(asJson),
  };
}

/** A judge's trust card with its numbers beside its name; without enough labels the numbers are absent. */
export function cardJson({ numbers, ...rest }: TrustCard): JsonObject {
  const { confusion = null, ...measured } = numbers ?? {};
  return asJson({ ...rest, ...measured, confusion }) as JsonObject; // asJson of an object is one
}
