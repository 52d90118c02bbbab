import { type Problem, UserError } from "../errors.ts";

/** What the loaders of one run collect: all faults before anybody is told, and remarks that decide nothing. */
export interface Findings {
  problems: Problem[];
  warnings: string[];
}

/** Nothing found yet. */
export function newFindings(): Findings {
  return { problems: [], warnings: [] };
}

/** Ends the load with one UserError that lists every problem, if there is any. */
export function throwIfFaulty(findings: Findings): void {
  if (findings.problems.length > 0) throw new UserError(findings.problems);
}

/** Faults of one file that are told one by one; the rest is counted, or a large broken file would fill memory. */
const MAX_PROBLEMS_PER_FILE = 100;

/** Reports the faults of one file up to MAX_PROBLEMS_PER_FILE; `finish` says how many more there were. */
export function fileReporter(findings: Findings, file: string) {
  let count = 0;
  return {
    tell(problems: readonly Problem[]): void {
      for (const problem of problems) {
        count += 1;
        if (count <= MAX_PROBLEMS_PER_FILE) findings.problems.push(problem);
      }
    },
    finish(): void {
      const more = count - MAX_PROBLEMS_PER_FILE;
      if (more <= 0) return;
      findings.problems.push({ code: "more", message: `${more} more faults in this file`, at: { file } });
    },
  };
}
