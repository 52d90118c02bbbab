import type { ScorerSpec } from "./scorer-spec.ts";

/** The name that metrics, verdicts and tables use: the scorer's own, a judge's by default. */
export function scorerName(spec: Pick<ScorerSpec, "name" | "judge">): string {
  return spec.name ?? spec.judge ?? "";
}
