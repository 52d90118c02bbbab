import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type { Socket } from "node:net";

/** An object of a repository; without its bytes where only its size was asked for. */
export interface GitObject {
  sha: string;
  type: string;
  size: number;
  bytes: Buffer;
}

/** An entry of a tree as GitHub's API tells of it; `size` of a blob, in bytes. */
export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

interface Waiting {
  withBytes: boolean;
  done: (object: GitObject | undefined) => void;
  fail: (error: Error) => void;
}

/** Reads objects through one git that stays, for a git of its own costs each of a hundred small questions more than its answer. */
export class GitObjects {
  readonly #git: ChildProcessWithoutNullStreams;
  readonly #waiting: Waiting[] = [];
  #read: Buffer = Buffer.alloc(0);

  constructor(gitDir: string) {
    this.#git = spawn("git", ["--git-dir", gitDir, "cat-file", "--batch-command"]);
    // It does not hold up the end of who forgets to dispose of it. Its streams are sockets, which the types do not say.
    for (const one of [this.#git, this.#git.stdin, this.#git.stdout, this.#git.stderr])
      (one as unknown as Socket).unref();
    this.#git.stdout.on("data", (part: Buffer) => {
      this.#read = Buffer.concat([this.#read, part]);
      while (this.#takeAnswer());
    });
    this.#git.stdin.on("error", () => {}); // its end says it
    const end = () => {
      for (const { fail } of this.#waiting.splice(0)) fail(new Error("git ended before it answered"));
    };
    this.#git.on("error", end).on("close", end);
  }

  /** The object of a name as git reads names (`refs/heads/main^{tree}`); undefined if there is none. */
  object(name: string): Promise<GitObject | undefined> {
    return this.#ask("contents", name);
  }

  /** The same without its bytes. */
  info(name: string): Promise<GitObject | undefined> {
    return this.#ask("info", name);
  }

  dispose(): void {
    this.#git.stdin.end();
  }

  #ask(command: "contents" | "info", name: string): Promise<GitObject | undefined> {
    if (name.includes("\n")) return Promise.resolve(undefined);
    const asked = new Promise<GitObject | undefined>((done, fail) => {
      this.#waiting.push({ withBytes: command === "contents", done, fail });
    });
    const { stdout } = this.#git;
    (stdout as unknown as Socket).ref(); // while somebody waits; a socket, as above
    this.#git.stdin.write(`${command} ${name}\n`);
    return asked.finally(() => {
      if (this.#waiting.length === 0) (stdout as unknown as Socket).unref();
    });
  }

  /** Takes one whole answer off what was read; false until there is one. */
  #takeAnswer(): boolean {
    const end = this.#read.indexOf("\n");
    const [waiting] = this.#waiting;
    if (end < 0 || waiting === undefined) return false;
    const found = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(this.#read.toString("utf8", 0, end));
    const [, sha = "", type = "", length = "0"] = found ?? [];
    const size = Number(length);
    const after = end + 1 + (found && waiting.withBytes ? size + 1 : 0);
    if (this.#read.length < after) return false;
    const bytes = waiting.withBytes ? this.#read.subarray(end + 1, end + 1 + size) : Buffer.alloc(0);
    this.#read = this.#read.subarray(after);
    this.#waiting.shift();
    waiting.done(found ? { sha, type, size, bytes } : undefined);
    return true;
  }
}

/** Modes of what is no file. */
const TYPES: Record<string, string> = { "40000": "tree", "160000": "commit" };

/** A tree as git keeps it: mode, space, name, NUL and the 20 bytes of the SHA, one after the other. */
export function parseTree(bytes: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const [mode = "", ...names] = bytes.toString("utf8", at, end).split(" ");
    const sha = bytes.toString("hex", end + 1, end + 21);
    const type = TYPES[mode] ?? "blob";
    entries.push({ path: names.join(" "), mode: mode.padStart(6, "0"), type, sha });
    at = end + 21;
  }
  return entries;
}
