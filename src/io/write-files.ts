import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileChange } from "../align/plan-files.ts";

/** Writes files under a folder: all are written beside their place first, and only then moved, so none is half-written. */
export async function writeFiles(root: string, changes: readonly FileChange[]): Promise<void> {
  const staged: { from: string; to: string }[] = [];
  for (const { path, after } of changes) {
    if (after === null) continue;
    const to = join(root, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(`${to}.part`, after);
    staged.push({ from: `${to}.part`, to });
  }
  for (const { from, to } of staged) await rename(from, to);
  for (const { path, after } of changes) if (after === null) await rm(join(root, path), { force: true });
}
