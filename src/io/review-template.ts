import { readFile } from "node:fs/promises";
import { UserError } from "../errors.ts";

/** Reads the review page's template, which the build puts beside this file. */
export async function readReviewTemplate(): Promise<string> {
  try {
    // Written in one piece: the bundler knows this form and brings the file along, as a path of its own.
    return await readFile(new URL("./review.html", import.meta.url), "utf8");
  } catch (cause) {
    const hint = "A checkout of the sources makes it with: npm run build";
    throw new UserError({ code: "no_template", message: "the review page is not built", hint }, { cause });
  }
}
