import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    /* many tests wait for processes of their own */ maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
