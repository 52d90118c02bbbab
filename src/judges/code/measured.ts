import { readPath } from "../../formats/path.ts";
import type { CodeKind } from "./kind.ts";

/** A kind that takes over a number of the trace. Where there is none it is unscored: 0 would be the best of all. */
export function measured(path: string, unit: string): CodeKind<object> {
  return {
    read(_, view) {
      const value = readPath(path, view);
      if (typeof value === "number") return { status: "ready", content: value };
      return { status: "unscored", reason: "missing_variable", detail: `the trace has no ${path}` };
    },
    prepare: () => ({
      mark: (content) => ({ number: Number(content), rationale: `${Number(content)} ${unit}` }),
    }),
  };
}
