import { createMask } from "../io/masking.ts";
import type { Heeded } from "./abort-on-signals.ts";

/** Exit code of a call that could not be tried. */
const NOT_TRIED = 2;
/** Time to keep what was paid for and to clean up, once something is known to be broken. */
const CLEAN_UP_MS = 5_000;

/** What is said of a fault that nobody caught: a scorer's module runs in this process too. */
function uncaughtText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Nobody caught this fault. The lines below say whose it is, a scorer module's or assize's:\n${stack}`;
}

const CUT_SHORT =
  "The run ended in the middle: a scorer module ended the process, or waited for something that never comes.";

/** Takes the exit code that a run has come to. */
export type Finish = (exitCode: number) => void;

/**
 * Sees to it that no fault looks like a decision: Node's own exit code for one that nobody caught is 1, which here means
 * that the gate has failed, and 0 for a process that a module ends. On the first the run is stopped as by a signal; a
 * second fault, or one that hangs, ends the process. The code counts once it is handed over.
 */
export function endOnBugs({ abort }: Pick<Heeded, "abort">, tell: (text: string) => void): Finish {
  let state: "running" | "broken" | "finished" = "running";
  process.on("uncaughtException", (error) => {
    tell(createMask(process.env)(uncaughtText(error)));
    if (state === "broken") process.exit(NOT_TRIED);
    state = "broken";
    abort();
    setTimeout(() => process.exit(NOT_TRIED), CLEAN_UP_MS).unref();
  });
  process.on("exit", () => {
    if (state === "running") tell(CUT_SHORT);
    if (state !== "finished") process.exitCode = NOT_TRIED;
  });
  return (exitCode) => {
    process.exitCode = exitCode;
    if (state === "running") state = "finished";
  };
}
