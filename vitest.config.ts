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
    // These only end what hangs: a busy machine is ten times as slow as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
