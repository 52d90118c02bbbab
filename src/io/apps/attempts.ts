import type { UserError } from "../../errors.ts";

/** Counts the first attempts of an app of which each is on its own, to stop early where not one is answered. */
export interface Attempts {
  /** Throws where the app was given up. */
  check(): void;
  answered(): void;
  /** Throws the UserError once too many have failed and none was answered. */
  failed(untried: () => UserError): void;
}

/** Fewer failures than this may be a few bad records. */
const AT_LEAST = 5;

/** An app is given up when the first `concurrency` attempts, and five at least, have all failed. */
export function attempts(concurrency: number): Attempts {
  const limit = Math.max(AT_LEAST, concurrency);
  let answered = false;
  let failures = 0;
  let fault: UserError | null = null;
  return {
    check() {
      if (fault) throw fault;
    },
    answered() {
      answered = true;
    },
    failed(untried) {
      failures += 1;
      if (answered || failures < limit) return;
      fault ??= untried();
      throw fault;
    },
  };
}
