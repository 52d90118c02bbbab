import { reasonOf } from "../errors.ts";
import type { ActionJob } from "./action-job.ts";

/**
 * Does what follows a finished decision. A failure, be it a bug of ours, is a warning that names what could not be done,
 * and gives null: it must neither hide the decision nor take its place.
 */
export async function guarded<T>(
  { runner, started }: Pick<ActionJob, "runner" | "started">,
  doing: string,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    runner.warning(`${doing} failed (${reasonOf(error)}). The decision stands.`);
    started.console.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return null;
  }
}
