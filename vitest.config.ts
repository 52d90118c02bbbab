import { execFileSync } from "node:child_process";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The files of a worker share its modules: loading them anew for each of 190 files took a third of the processor time
    // of the pure rooms. No test mocks a module; what one sets in the environment or spies on ends with it.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    maxWorkers: 3, // many tests wait for processes of their own
    // A worker runs many short things once: less time goes into collecting young garbage and into code that is made fast
    // and then not run again. Takes a sixth off the rooms that run in process.
    execArgv: ["--min-semi-space-size=16", "--max-semi-space-size=64", ...interruptBudget()],
    // These only end what hangs: a busy machine is ten times as slow as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

/** Node 24's V8 has this flag no more, and Node ends at once over one that it does not know. */
function interruptBudget(): string[] {
  const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  return known.includes("--interrupt-budget ") ? ["--interrupt-budget=600000"] : [];
}
