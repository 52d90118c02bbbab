import { stringify } from "yaml";
import type { Session } from "./session.ts";

/** Longest line before a value moves to the next. */
const LINE_WIDTH = 110;

/** The text of a new `sessions/<name>.yaml`: what it says and no more; the loader gives the same session back. */
export function sessionText(session: Session): string {
  const { name, traces, draw, schemas, assigned, overlap, strata, due } = session;
  const said = {
    name,
    ...(traces === undefined ? {} : { traces }),
    ...(draw === undefined ? {} : { draw }),
    schemas,
    ...(assigned.length === 0 ? {} : { assigned }),
    overlap,
    ...(strata === undefined ? {} : { strata }),
    ...(due === undefined ? {} : { due }),
  };
  const head = "# A list of outputs for people to judge.\n";
  return head + stringify(said, { lineWidth: LINE_WIDTH, defaultStringType: "PLAIN", version: "1.2" });
}
