import { UserError } from "../../errors.ts";
import { type AppNotes, insteadOfReply } from "./app-notes.ts";

/** Where a `timeout` of the configuration comes from, in messages. */
export function seconds(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${Number((ms / 1_000).toFixed(1))} s`;
}

/** What happened and the last words of the log, for people. */
export function withLog(what: string, log: string): string {
  return log === "" ? what : `${what}; its stderr ends with:\n${log}`;
}

/** What stands below an error: where it was thrown and parts of it, Node's version and stack of modules, npm's log. */
const TELLS_NOTHING =
  /^\s|^[}\]]|^Require stack:|^- \/|^- \S+\.[cm]?js$|^Node\.js v\d|A complete log of this run/;

/** What happened and the last line of the log, for one record. */
export function withLastLine(what: string, log: string): string {
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  const last = lines.findLast((line) => !TELLS_NOTHING.test(line)) ?? lines.at(-1);
  return last === undefined ? what : `${what}: ${last.trim()}`;
}

/**
 * The app answered nothing at all: that says nothing about the change. Of the head's log people read the end. What the
 * base's says stands inside of a sentence on every surface: there its last line must do.
 */
export function untried({
  side,
  what,
  hint,
  log,
}: {
  side: string;
  what: string;
  hint: string;
  log: string;
}): UserError {
  const fact = `the app (${side}) could not be tried: ${what}`;
  const message = side === "base" ? withLastLine(fact, log) : withLog(fact, log);
  return new UserError({ code: "app_untried", message, hint });
}

/** What a reply looks like, for who sees none in what an app printed. */
export const A_REPLY =
  'A reply is one line of JSON with the id of its request: {"id": "r-17", "inputs": …} is answered by {"id": "r-17", "outputs": …}.';

/** Why nothing was heard of an app: what it printed is no reply, or it printed nothing at all. */
export function unheard(notes: AppNotes): string {
  const printed = insteadOfReply(notes) !== "";
  return printed ? `${A_REPLY} Flush after each (Python: print(..., flush=True)).` : BUFFERED;
}

/** Why a program that works by hand seems dumb to us. */
export const BUFFERED =
  "Output that a program keeps back until its buffer is full looks like this: flush after each reply line " +
  "(Python: print(..., flush=True)). A reply is one line of JSON with the request's id.";
