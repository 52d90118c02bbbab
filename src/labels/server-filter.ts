import type { Comparison } from "./filter-fields.ts";

/** Rooms of fields that mean the same to MLflow's servers. */
const SHARED = ["tag", "metadata"];
const SHARED_ATTRIBUTES = ["timestamp", "execution_time", "status"];

/** Whether an MLflow server understands a filter as we do, so that it can be asked for less. */
export function isServerFilter(comparisons: readonly Comparison[]): boolean {
  return comparisons.every(
    ({ field }) =>
      SHARED.includes(field.room) || (field.room === "attribute" && SHARED_ATTRIBUTES.includes(field.name)),
  );
}
