import { type ChildProcess, spawn } from "node:child_process";
import { UserError } from "../../errors.ts";
import type { Mask } from "../masking.ts";
import type { Environment } from "./environment.ts";
import { type LogTail, logTail } from "./log-tail.ts";
import type { Place } from "./place.ts";

/** How to start a process of the app. */
export interface ProcessSpec {
  argv: readonly string[];
  /** What people call it, where the command is not their own; default: the command. */
  called?: string;
  cwd: string;
  /** How people are told of `cwd`. */
  place: Place;
  env: Environment;
  /** Takes secrets out of all that the app says. */
  mask: Mask;
}

/** How a process ended. */
export interface ProcessEnd {
  /** By itself and with exit code 0. */
  well: boolean;
  /** "ended with exit code 1", "was ended by SIGKILL". */
  how: string;
}

/** A process of the app, with all that it starts itself. */
export interface AppProcess {
  readonly log: LogTail;
  /** Resolves once it has ended and its output is read to the end. */
  readonly ended: Promise<ProcessEnd>;
  /** Rejects with a UserError where there is no such program. */
  readonly started: Promise<void>;
  write(text: string): void;
  /** Says that nothing more comes. */
  finish(): void;
  /** Ends it and all it started: asks first, and insists after a moment. */
  kill(): Promise<void>;
}

/** Time a process has between SIGTERM and SIGKILL. */
const GRACE_MS = 1_000;
/** Time for what is left in the pipes once the process itself has ended; what still holds them then is a stray child. */
const DRAIN_MS = 200;

/** Groups that live: if we end without closing (an uncaught fault), they must not stay behind. */
const living = new Set<number>();

/** Starts a process in a group of its own; `onOutput` gets its stdout, stderr goes to the log. */
export function startProcess(spec: ProcessSpec, onOutput: (chunk: Buffer) => void): AppProcess {
  const [program = "", ...args] = spec.argv;
  const child = spawn(program, args, {
    cwd: spec.cwd,
    env: spec.env,
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  remember(child);
  const log = logTail((text) => spec.place.shorten(spec.mask(text)));
  child.stdout.on("data", onOutput);
  child.stderr.on("data", (chunk: Buffer) => log.add(chunk));
  // A process that ends early closes its stdin; its end is told by `ended`, not by a broken pipe.
  child.stdin.on("error", () => {});
  const started = startOf(child, spec);
  started.catch(() => {}); // whoever waits for it is told; nobody has to
  return {
    log,
    started,
    ended: endOf(child),
    write: (text) => void child.stdin.write(text),
    finish: () => void child.stdin.end(),
    kill: () => killGroup(child),
  };
}

function remember(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (living.size === 0) process.once("exit", killAll);
  living.add(pid);
  child.once("close", () => {
    living.delete(pid);
    if (living.size === 0) process.removeListener("exit", killAll);
  });
}

function killAll(): void {
  for (const pid of living) signalGroup(pid, "SIGKILL");
}

function startOf(child: ChildProcess, { argv, place }: ProcessSpec): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (cause) => {
      const message = `the app cannot be started: ${argv[0]}: ${cause.message}`;
      const hint = `It is looked for on the PATH; paths are relative to ${place.name}.${place.lacks}`;
      reject(new UserError({ code: "app_start", message, hint }, { cause }));
    });
  });
}

function endOf(child: ChildProcess): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    let strays: NodeJS.Timeout | undefined;
    child.once("exit", () => {
      strays = setTimeout(() => void killGroup(child), DRAIN_MS);
    });
    child.once("close", (code, signal) => {
      clearTimeout(strays);
      const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
      resolve({ well: code === 0, how });
    });
  });
}

/**
 * Asks the group to end, and insists once the process and all that hold its pipes are gone, or after a moment. Whether a
 * group still has members is no question to ask: dead ones that nobody collects (a container without init) count.
 */
async function killGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || !signalGroup(pid, "SIGTERM")) return;
  await closed(child, GRACE_MS);
  signalGroup(pid, "SIGKILL");
  await closed(child, GRACE_MS);
}

/** Resolves when the process and its pipes are closed, or after so many milliseconds. */
function closed(child: ChildProcess, within: number): Promise<void> {
  if (isClosed(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, within);
    function done(): void {
      clearTimeout(timer);
      child.removeListener("close", done);
      resolve();
    }
    child.once("close", done);
  });
}

function isClosed({ exitCode, signalCode, stdout, stderr }: ChildProcess): boolean {
  const ended = exitCode !== null || signalCode !== null;
  return ended && (stdout?.closed ?? true) && (stderr?.closed ?? true);
}

/** False where the group has no member any more. */
function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}
