import { UserError } from "../../errors.ts";
import type { Environment } from "./environment.ts";

/**
 * Fills in `${NAME}`; all missing names are told at once. The configuration is the pull request's and may name any
 * address, so a header takes nothing that the app itself would not be given.
 */
export function readHeaders(
  headers: { [name: string]: string },
  env: Environment,
): { [name: string]: string } {
  const missing = new Set<string>();
  const filled = Object.entries(headers).map(([name, text]) => {
    const value = text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_all, key: string) => {
      if (!env[key]) missing.add(key);
      return env[key] ?? "";
    });
    return [name, value] as const;
  });
  if (missing.size === 0) return Object.fromEntries(filled);
  throw new UserError({
    code: "app_header",
    message: `app.http.headers: ${[...missing].join(", ")} is not set in the environment`,
    hint: "In a workflow, pass it under env: of the step that runs the gate. What a runner gives to actions alone (GITHUB_TOKEN, ACTIONS_…, INPUT_…) is kept from the app.",
  });
}
