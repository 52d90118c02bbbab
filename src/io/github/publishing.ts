import type { Published } from "../../commands/forge.ts";
import { UserError } from "../../errors.ts";
import { refusalOf } from "./refusal.ts";

/** Publishes something, and turns GitHub's refusal into an outcome: a decision stands whether or not it can be shown. */
export async function publishing(
  permission: string,
  act: () => Promise<{ id: number; url: string | null }>,
): Promise<Published> {
  try {
    return { status: "published", ...(await act()) };
  } catch (error) {
    const refusal = refusalOf(error, permission);
    if (refusal === undefined) throw error;
    if (refusal.kind === "forbidden") return { status: "forbidden", permission: refusal.permission };
    return {
      status: "failed",
      message: refusal.kind === "not_found" ? "GitHub answers: not found" : refusal.message,
    };
  }
}

/** Asks for something the run needs, and turns GitHub's refusal into an error that says how to mend it. */
export async function asking<T>(
  { what, permission }: { what: string; permission: string },
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const refusal = refusalOf(error, permission);
    if (refusal === undefined) throw error;
    throw new UserError(problemOf(what, refusal), { cause: error });
  }
}

function problemOf(what: string, refusal: NonNullable<ReturnType<typeof refusalOf>>) {
  switch (refusal.kind) {
    case "forbidden": {
      const hint = `Add \`${refusal.permission}\` to the workflow's \`permissions:\`.`;
      return { code: "github_forbidden", message: `GitHub does not let this token read ${what}.`, hint };
    }
    case "not_found":
      return {
        code: "github_not_found",
        message: `GitHub has no ${what}, or does not show it to this token.`,
      };
    case "failed":
      return { code: "github_failed", message: `GitHub did not give ${what}: ${refusal.message}` };
  }
}
