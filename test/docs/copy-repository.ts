import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const ROOT = join(import.meta.dirname, "../..");
/** The built program: the committed one, or one that is not committed yet. */
const DIST = process.env.ASSIZE_DIST ?? join(ROOT, "dist");

/** Git as it is on no particular machine, and no word of a continuous integration. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ann",
  GIT_AUTHOR_EMAIL: "ann@example.org",
  GIT_COMMITTER_NAME: "Ann",
  GIT_COMMITTER_EMAIL: "ann@example.org",
};

/** Folders for pages to be followed in; gone when disposed. */
export interface Desk extends AsyncDisposable {
  /**
   * A fresh clone of this repository, as a newcomer has it: no node_modules, nothing but what is under version control (the
   * tests aside) and what the commands of an earlier page have kept.
   */
  clone(name: string): Promise<string>;
  /** Gives the clones to come what the commands in this one have kept. */
  keep(clone: string): Promise<void>;
  /** Runs one line of a page; `assize` is the clone's own. */
  run(line: string, cwd: string): Promise<{ code: number; said: string; cwd: string }>;
}

/** Copies what is under version control, as it lies in the workspace, into a repository of its own to clone from. */
export async function openDesk(): Promise<Desk> {
  const dir = await mkdtemp(join(tmpdir(), "assize-docs-"));
  const original = join(dir, "original");
  const kept = join(dir, "kept");
  const git = (...args: string[]) => execute("git", args, { cwd: original, env: environment(dir) });
  await copyTracked(original);
  await git("init", "-q", "-b", "main");
  await git("add", "-A", "--force");
  await git("commit", "-q", "-m", "A copy of the workspace");
  await writeShim(join(dir, "bin"), join(original, "dist/cli/index.js"));
  return {
    clone: async (name) => {
      const folder = join(dir, name, "assize");
      await execute("git", ["clone", "-q", original, folder], { env: environment(dir) });
      if (existsSync(kept)) await cp(kept, join(folder, ".assize"), { recursive: true });
      return folder;
    },
    keep: (clone) => cp(join(clone, ".assize"), kept, { recursive: true }),
    run: (line, cwd) => runLine({ line, cwd, dir }),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** What is built is copied from where it was built; and no page speaks of the tests, which are most of the files. */
const NOT_COPIED = /^(dist|test)\//;

async function copyTracked(to: string): Promise<void> {
  const { stdout } = await execute("git", ["ls-files", "-z"], { cwd: ROOT, maxBuffer: 2 ** 24 });
  const isThere = (path: string) => path !== "" && !NOT_COPIED.test(path) && existsSync(join(ROOT, path));
  const tracked = stdout.split("\0").filter(isThere);
  for (const folder of new Set(tracked.map(dirname))) await mkdir(join(to, folder), { recursive: true });
  await Promise.all(tracked.map((path) => cp(join(ROOT, path), join(to, path))));
  await cp(DIST, join(to, "dist"), { recursive: true });
}

async function writeShim(bin: string, cli: string): Promise<void> {
  await mkdir(bin);
  await writeFile(join(bin, "assize"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  await chmod(join(bin, "assize"), 0o755);
}

function environment(dir: string): NodeJS.ProcessEnv {
  return { PATH: `${join(dir, "bin")}:${process.env.PATH}`, HOME: dir, LANG: "C.UTF-8", ...ENVIRONMENT };
}

/** Bash tells where it ended up, so that `cd` holds for the next line. */
async function runLine({ line, cwd, dir }: { line: string; cwd: string; dir: string }) {
  const script = `${line}\ncode=$?\nprintf '\\n%s' "$PWD"\nexit $code`;
  return new Promise<{ code: number; said: string; cwd: string }>((resolve) => {
    const limits = { maxBuffer: 2 ** 24, timeout: 600_000 };
    execFile("bash", ["-c", script], { cwd, env: environment(dir), ...limits }, (error, stdout, stderr) => {
      const end = stdout.lastIndexOf("\n");
      const code = error ? (typeof error.code === "number" ? error.code : -1) : 0;
      resolve({ code, said: `${stdout.slice(0, end)}\n${stderr}`, cwd: stdout.slice(end + 1) || cwd });
    });
  });
}
