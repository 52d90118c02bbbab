import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { runCli } from "../../src/shell/run-cli.ts";

const execute = promisify(execFile);

/** Files by path; null takes a file away; a function makes the new text from the old. */
export type Files = { [path: string]: string | Uint8Array | null | ((text: string) => string) };

/** What a call of the terminal left behind. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Circumstances of a call. */
export interface Circumstances {
  /** Folder of the copy that the call stands in. */
  from?: string;
  env?: { [name: string]: string };
  signal?: AbortSignal;
}

/** A throw-away copy of a scenario, gone when disposed. */
export interface Workshop extends AsyncDisposable {
  dir: string;
  /** Runs the command line in this process, in this folder. */
  run(line: string, circumstances?: Circumstances): Promise<Ran>;
  edit(changes: Files): Promise<void>;
  git(...args: string[]): Promise<string>;
  /** Makes it a repository if it is none, and commits all that lies there. */
  commit(message: string): Promise<string>;
  read(path: string): Promise<string>;
  json<T>(path: string): Promise<T>;
  /** Every file but those of git, sorted. */
  files(): Promise<string[]>;
}

const SCENARIOS = join(import.meta.dirname, "../scenarios");

/** Git as it is on no particular machine. */
export const GIT_ENV = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ann",
  GIT_AUTHOR_EMAIL: "ann@example.org",
  GIT_COMMITTER_NAME: "Ann",
  GIT_COMMITTER_EMAIL: "ann@example.org",
};

/** Copies a scenario, edits the copy, and hands it over; a name with slashes is a folder inside of one. */
export async function workshop(scenario: string, changes: Files = {}): Promise<Workshop> {
  const dir = await mkdtemp(join(tmpdir(), "assize-cli-"));
  await cp(join(SCENARIOS, scenario), dir, { recursive: true });
  const git = async (...args: string[]) => {
    const { stdout } = await execute("git", args, { cwd: dir, env: { ...process.env, ...GIT_ENV } });
    return stdout.trim();
  };
  const shop: Workshop = {
    dir,
    run: (line, circumstances = {}) => runIn(join(dir, circumstances.from ?? ""), line, circumstances),
    edit: (edits) => edit(dir, edits),
    git,
    commit: (message) => commitAll(dir, message),
    read: (path) => readFile(join(dir, path), "utf8"),
    json: async (path) => JSON.parse(await readFile(join(dir, path), "utf8")),
    files: () => filesOf(dir),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true, maxRetries: 3 }),
  };
  await shop.edit(changes);
  return shop;
}

/** One process for four of git: a shell forks more cheaply than a worker that has grown large. */
async function commitAll(dir: string, message: string): Promise<string> {
  const script = [
    "git init -q -b main --template=",
    "git add -A",
    'git -c maintenance.auto=false commit -q --allow-empty -m "$1"',
    "git rev-parse HEAD",
  ].join(" && ");
  const env = { ...process.env, ...GIT_ENV };
  const { stdout } = await execute("sh", ["-c", script, "commit", message], { cwd: dir, env });
  return stdout.trim();
}

async function runIn(cwd: string, line: string, { env = {}, signal }: Circumstances): Promise<Ran> {
  const ran = { out: "", err: "" };
  const code = await runCli({
    argv: line.split(" ").filter(Boolean),
    env: { PATH: process.env.PATH, HOME: cwd, ...GIT_ENV, ...env },
    cwd,
    console: {
      out: (text) => {
        ran.out += text;
      },
      err: (text) => {
        ran.err += text;
      },
      terminal: false,
      colour: false,
      width: 100,
    },
    signal: signal ?? new AbortController().signal,
  });
  return { code, ...ran };
}

async function edit(dir: string, changes: Files): Promise<void> {
  for (const [path, change] of Object.entries(changes)) {
    const file = join(dir, path);
    if (change === null) await rm(file, { recursive: true });
    else await write(file, typeof change === "function" ? change(await readFile(file, "utf8")) : change);
  }
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(".git/"))
    .sort();
}

/** A text with one passage replaced; a passage that is not there is a mistake of the test. */
export function put(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the file does not say ${JSON.stringify(from)}`);
    return text.replace(from, () => to);
  };
}

/** What was said, free of what differs between machines and runs: folders, ports, commits, how long it took. */
export function told(text: string, dir: string): string {
  return text
    .replaceAll(dir, "<dir>")
    .replace(/^\d+ of \d+ records, .*\n/gm, "") // how far it is, told only by a run that takes long
    .replace(/(calls? to models, .*, )\d+ (?:s|min)[^.]*\.$/gm, "$1under a second.")
    .replace(/(127\.0\.0\.1:|serve\.mjs )\d+/g, "$1<port>")
    .replace(/\b[0-9a-f]{40}\b/g, "<commit>")
    .replace(/@[0-9a-f]{7}\b/g, "@<commit>");
}
