import { stopped, UserError } from "../errors.ts";

/** What a shell says of a throw: what a user can fix in its own words, an end from outside as one, any other as a bug with its stack. */
export function toldError(error: unknown, { aborted }: Pick<AbortSignal, "aborted">): string {
  if (error instanceof UserError) return error.message;
  if (aborted && isAbort(error)) return stopped().message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in assize, not in your files:\n${stack}`;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
