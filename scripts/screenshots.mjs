// Draws the review page's screens for docs/screenshots, or with `node scripts/screenshots.mjs <folder>` all of them to look at.
import { runnerImport } from "vite";

const { module } = await runnerImport("./test/web/screenshots.ts", { configFile: false, logLevel: "warn" });
await module.drawScreens(process.argv[2] ?? null);
