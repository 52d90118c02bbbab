import { messageOf, UserError } from "../errors.ts";

/** What the disk would not do, for people: it is full or read-only, or something else stands in the place. */
export function cannotWrite(file: string, cause: unknown): UserError {
  if (cause instanceof UserError) return cause;
  const why = messageOf(cause);
  const hint = "Make room for it there, or the right to write; or name another place.";
  return new UserError(
    { code: "cannot_write", message: `cannot be written: ${why}`, hint, at: { file } },
    { cause },
  );
}
