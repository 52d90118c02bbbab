import type { Place } from "../errors.ts";

/** Finds where the value at a path (or its key) stands in a file; the nearest value around it where there is none. */
export type Locate = (path: readonly PropertyKey[], part?: "key" | "value") => Place;

/** A path as people read it: `gate.metrics.route`, `scorers[0].judge`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(segmentText).join("").replace(/^\./, "");
}

function segmentText(segment: PropertyKey): string {
  return typeof segment === "number" ? `[${segment}]` : `.${String(segment)}`;
}

/** The value that a path leads to, undefined where it leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current: unknown = value;
  for (const segment of path) {
    if (current === null || typeof current !== "object" || !Object.hasOwn(current, segment)) return undefined;
    current = (current as { [key: PropertyKey]: unknown })[segment]; // hasOwn has just shown the member
  }
  return current;
}
