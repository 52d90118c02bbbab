import { rolldown } from "rolldown";

/** Bundles a TypeScript file of ours into one that plain Node runs, for tests that kill a process of their own. */
export async function bundle(entry: URL, file: string): Promise<void> {
  const build = await rolldown({ input: entry.pathname, platform: "node" });
  await build.write({ file, format: "esm" });
  await build.close();
}
