import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../errors.ts";

/**
 * Throws a UserError where git tracks anything of the store's folder. A verdict's address can be computed by anybody, so
 * a store that comes with a commit would let a pull request bring the verdicts that judge it.
 */
export async function refuseCommittedStore({ dir, cwd }: { dir: string; cwd: string }): Promise<void> {
  const [first] = await trackedFiles({ dir, cwd });
  if (first === undefined) return;
  throw new UserError({
    code: "store_committed",
    message: `the store ${dir} holds files that are committed, so a change could bring the verdicts that judge it`,
    hint: `Take it out of git and ignore it: git rm -r --cached ${dir} && echo ${dir}/ >> .gitignore`,
    at: { file: first },
  });
}

/** A folder outside of a repository has no tracked files; on some disks `.Assize` is the same folder. */
async function trackedFiles({ dir, cwd }: { dir: string; cwd: string }): Promise<string[]> {
  try {
    const args = ["-C", cwd, "ls-files", "-z", "--", `:(icase,literal)${dir}`];
    const { stdout } = await promisify(execFile)("git", args, { maxBuffer: MAX_LISTING_BYTES });
    return stdout.split("\0").filter((path) => path !== "");
  } catch {
    return [];
  }
}

const MAX_LISTING_BYTES = 1024 ** 2 * 64;
