import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { UserError } from "../errors.ts";

/** Reads the review page's template, which the build puts beside this file. */
export async function readReviewTemplate(): Promise<string> {
  const file = fileURLToPath(new URL("./review.html", import.meta.url));
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const hint = "A checkout of the sources makes it with: npm run build";
    throw new UserError({ code: "no_template", message: "the review page is not built", hint }, { cause });
  }
}
