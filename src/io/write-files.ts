import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileChange } from "../align/plan-files.ts";
import { cannotWrite } from "./cannot-write.ts";

interface Staged {
  path: string;
  from: string;
  to: string;
}

/**
 * Writes files under a folder: all are written beside their place first, and only then moved, so none is half-written and
 * a full disk changes nothing.
 */
export async function writeFiles(root: string, changes: readonly FileChange[]): Promise<void> {
  const staged: Staged[] = [];
  for (const { path, after } of changes) {
    if (after === null) continue;
    const to = join(root, path);
    staged.push({ path, from: `${to}.part`, to });
    await mkdir(dirname(to), { recursive: true })
      .then(() => writeFile(`${to}.part`, after))
      .catch((cause) => giveUp(staged, path, cause));
  }
  for (const { path, from, to } of staged)
    await rename(from, to).catch((cause) => giveUp(staged, path, cause));
  for (const { path, after } of changes) if (after === null) await rm(join(root, path), { force: true });
}

async function giveUp(staged: readonly Staged[], path: string, cause: unknown): Promise<never> {
  await Promise.all(staged.map(({ from }) => rm(from, { force: true }).catch(() => {})));
  throw cannotWrite(path, cause);
}
