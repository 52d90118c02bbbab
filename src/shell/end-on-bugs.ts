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

interface Call {
  state: "running" | "broken" | "finished";
  abort: () => void;
  tell: (text: string) => void;
}

/** What this process is about. A process has one end and is listened to once, also where tests make many calls in one. */
let latest: Call | null = null;

/**
 * Sees to it that no fault looks like a decision: Node's own exit code for one that nobody caught is 1, which here means
 * that the gate has failed, and 0 for a process that a module ends. On the first the run is stopped as by a signal; a
 * second fault, or one that hangs, ends the process. The code counts once it is handed over.
 */
export function endOnBugs({ abort }: Pick<Heeded, "abort">, tell: (text: string) => void): Finish {
  if (latest === null) {
    process.on("uncaughtException", (error) => latest && onFault(latest, error));
    process.on("exit", () => latest && onExit(latest));
  }
  const call: Call = { state: "running", abort, tell };
  latest = call;
  return (exitCode) => {
    process.exitCode = exitCode;
    if (call.state === "running") call.state = "finished";
  };
}

function onFault(call: Call, error: unknown): void {
  call.tell(createMask(process.env)(uncaughtText(error)));
  if (call.state === "broken") process.exit(NOT_TRIED);
  call.state = "broken";
  call.abort();
  setTimeout(() => process.exit(NOT_TRIED), CLEAN_UP_MS).unref();
}

function onExit({ state, tell }: Call): void {
  if (state === "running") tell(CUT_SHORT);
  if (state !== "finished") process.exitCode = NOT_TRIED;
}
