/** A position in a file that a user wrote; line and column count from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** One thing a user can fix: where it is, what is wrong, what is allowed or how to mend it. */
export interface Problem {
  code: string;
  message: string;
  hint?: string;
  at?: Place;
}

/**
 * Everything a user can fix, collected: all problems of one step at once, so nobody mends one error to meet the next.
 * The shells print it and end with exit code 2; any other throw is a bug and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: { cause?: unknown }) {
    const all = Array.isArray(problems) ? problems : [problems as Problem]; // isArray does not narrow a readonly array away
    super(all.map(formatProblem).join("\n"), options);
    this.problems = all;
  }
}

/** Somebody ended the run: neither a fault of a file nor a bug. */
export function stopped(): UserError {
  const hint = "What was judged so far is kept in the store; the next run goes on from there.";
  return new UserError({ code: "stopped", message: "the run was stopped from outside", hint });
}

/** What an error says; anything may be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The same on one line, with the hint that may stand on a second one. */
export function reasonOf(error: unknown): string {
  return messageOf(error).replace(/\s+/g, " ");
}

/** `file:line:column: message` with the hint on a line of its own; the form editors and terminals link. */
export function formatProblem(problem: Problem): string {
  const head = problem.at ? `${formatPlace(problem.at)}: ${problem.message}` : problem.message;
  return problem.hint ? `${head}\n  ${problem.hint}` : head;
}

/** What ends a line, moves the cursor or turns the order of reading: a file's name may hold all of it. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A name with line breaks could say what we don't, and in a job's log order what nobody asked for. */
function formatPlace(at: Place): string {
  return [at.file.replace(CONTROL, escaped), at.line, at.column]
    .filter((part) => part !== undefined)
    .join(":");
}

function escaped(char: string): string {
  return char === "\n" ? "\\n" : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
