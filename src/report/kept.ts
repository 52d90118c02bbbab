import type { Trial } from "./trial.ts";

/** Where a terminal keeps a run's outputs when asked to: beside its store, which no repository holds. */
export const KEPT_HERE = ".assize/evidence";

/** Whether files lie with a workflow's run; a terminal's lie only where a flag has put them. */
export function hasArtifact({ links }: Pick<Trial, "links">): boolean {
  return links.run !== null;
}

/** Whether the artifact holds outputs too: evidence, and pages to answer on. */
export function hasOutputs(trial: Pick<Trial, "links" | "report">): boolean {
  return hasArtifact(trial) && trial.report.outputs === "shown";
}
