import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A text of many chunks. */
export const LARGE = "äöü€😀\n".repeat(60_000); // more than one chunk of any implementation

/** What lies in the repository. */
export const FILES: { [path: string]: string } = {
  "README.md": "hello\n",
  "eval/assize.yaml": "version: 1\n",
  "eval/datasets/a.jsonl": '{"id":"a"}\n',
  "eval/datasets/b.jsonl": LARGE,
  "eval/datasets/deep/c.jsonl": "",
  "eval/.hidden.yaml": "x\n",
  "src/ünï code.py": "print()\n",
};

/** The files, in git and outside of it, until disposed. */
export interface Repository extends AsyncDisposable {
  /** A git working tree with one commit. */
  dir: string;
  commit: string;
  /** The same files where git knows nothing. */
  plain: string;
}

/** Makes one, with these symbolic links in it. */
export function makeRepository(links: { [path: string]: string } = {}): Repository {
  const above = mkdtempSync(join(tmpdir(), "assize-tree-"));
  writeFileSync(join(above, "outside.jsonl"), "secret\n");
  const [dir, plain] = [join(above, "repository"), join(above, "plain")];
  for (const root of [dir, plain]) {
    for (const [path, content] of Object.entries(FILES)) write(root, path, content);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(dir, path));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", dir, "-c", "user.name=t", "-c", "user.email=t@t", ...args], {
      encoding: "utf8",
    });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "one");
  const commit = git("rev-parse", "HEAD").trim();
  return { dir, plain, commit, [Symbol.asyncDispose]: async () => rmSync(above, { recursive: true }) };
}

/** Writes a file and the folders above it. */
export function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
