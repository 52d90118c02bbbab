import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Who commits in the demo, whatever this machine's git is set to. */
const IDENTITY = [
  "-c",
  "user.name=Demo",
  "-c",
  "user.email=demo@example.org",
  "-c",
  "commit.gpgsign=false",
  "-c",
  "core.hooksPath=/dev/null",
];

/** The worked example as a git repository of its own, with a base on `main` and changes on branches. */
export interface DemoRepository {
  dir: string;
  /** Makes a branch from main with one of the example's changes; gives the commit's title. */
  change(name: string): Promise<string>;
  /** A file of the example as it came, null where there is none. */
  example(path: string): Promise<string | null>;
  /** Writes files and commits them on the present branch. */
  commit(files: { [path: string]: string }, message: string): Promise<void>;
}

/** Copies the example out of the program's own folder into `dir` and commits it as the base. */
export async function makeDemoRepository({
  source,
  dir,
}: {
  source: string;
  dir: string;
}): Promise<DemoRepository> {
  const git = (...args: string[]) => run("git", [...IDENTITY, ...args], { cwd: dir });
  await mkdir(join(dir, "example"), { recursive: true });
  await cp(join(source, "eval"), join(dir, "eval"), { recursive: true });
  await copyModules(join(source, "example"), join(dir, "example"));
  await writeFile(join(dir, ".gitignore"), ".assize/\n");
  await git("init", "-q", "-b", "main");
  await git("add", ".");
  await git("commit", "-qm", "The example as it stands");
  const changes = join(source, "example", "changes");
  return {
    dir,
    change: async (name) => {
      await git("checkout", "-q", "-b", name, "main");
      await copyModules(join(changes, name), join(dir, "example"));
      const message = await readFile(join(changes, name, "message.txt"), "utf8");
      await git("commit", "-qam", message);
      return message.split("\n")[0] ?? name;
    },
    example: async (path) => readFile(join(source, "example", path), "utf8").catch(() => null),
    commit: async (files, message) => {
      for (const [path, text] of Object.entries(files)) await writeInto(join(dir, path), text);
      await git("add", ".");
      await git("commit", "-qm", message);
    },
  };
}

async function copyModules(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    if (name.endsWith(".mjs")) await cp(join(from, name), join(to, name));
  }
}

async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
