import type { Script } from "./world.ts";

/** An app without faults. */
export const right: Script = (question) => question.toUpperCase();
/** An app that answers these wrongly. */
export const wrongOn =
  (...ids: string[]): Script =>
  (question) =>
    ids.includes(question) ? "?" : question.toUpperCase();
/** An app that does not answer these. */
export const silentOn =
  (...ids: string[]): Script =>
  (question) =>
    ids.includes(question) ? null : question.toUpperCase();
