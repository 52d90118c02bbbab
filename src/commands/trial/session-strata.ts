import type { Session } from "../../formats/session.ts";
import type { LabelledVerdict } from "../../gate/evidence.ts";

/**
 * The kind of every output that a session took by what a judge had said of it, by trace id. Only strata that name their
 * outputs say which label weighs what; an output in two sessions counts in the first.
 */
export function sessionStrata(
  sessions: readonly Session[],
): Map<string, NonNullable<LabelledVerdict["stratum"]>> {
  const found = new Map<string, NonNullable<LabelledVerdict["stratum"]>>();
  for (const { name: session, strata = [] } of sessions) {
    const all = strata.reduce((sum, { N }) => sum + N, 0);
    for (const { name, N, traces = [] } of strata) {
      for (const id of traces) if (!found.has(id)) found.set(id, { session, name, share: N / all });
    }
  }
  return found;
}
