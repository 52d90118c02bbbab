import { asJson, type JsonObject } from "../../formats/json.ts";
import type { JudgesReport } from "./judge-report.ts";

/** `judge --json`, version 1; numbers in [0, 1]. */
export function judgeJson({ judges, comparisons, tried }: JudgesReport): JsonObject {
  return {
    version: 1,
    judges: judges.map(({ card, disagreements, labelers }) => {
      const { numbers, ...rest } = card;
      const { confusion = null, ...measured } = numbers ?? {};
      return asJson({ ...rest, ...measured, confusion, labelers, disagreements });
    }),
    comparison: comparisons.map(asJson),
    tried: tried.map(asJson),
  };
}
