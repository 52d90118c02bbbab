import { UserError } from "../../errors.ts";

/** A list of what people differ on, asked for where they differ on nothing. */
export function nothingContested(question: string): UserError {
  return new UserError({
    code: "nothing_contested",
    message: `people differ on no output about ${question}`,
    hint: "assize labels agreement says on what they agree.",
  });
}
