import { type ChildProcessByStdio, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";

type Child = ChildProcessByStdio<Writable, Readable, null>;

/**
 * Git's objects over `git cat-file`: one process answers one question after the other. For contents a second one is
 * started only while the first is being read; sizes wait for each other, a process for each file would cost more than
 * all of the reading. Idle processes do not keep ours alive and end with it.
 */
export class CatFilePool {
  readonly #repoDir: string;
  readonly #idle: CatFile[] = [];
  #sizes: CatFile | null = null;
  #lastSize: Promise<unknown> = Promise.resolve();

  constructor(repoDir: string) {
    this.#repoDir = repoDir;
  }

  /** Bytes of an object, without reading it; throws where git has no such object. */
  size(id: string): Promise<number> {
    const size = this.#lastSize.then(() => {
      this.#sizes ??= new CatFile(this.#repoDir, "--batch-check");
      return this.#sizes.size(id);
    });
    this.#lastSize = size.catch(() => {
      this.#sizes?.kill();
      this.#sizes = null;
    });
    return size;
  }

  /** The bytes of an object in chunks; throws where git has no such object. */
  async *content(id: string): AsyncGenerator<Uint8Array> {
    const process = this.#idle.pop() ?? new CatFile(this.#repoDir, "--batch");
    let answered = false;
    try {
      yield* process.answer(id);
      answered = true;
    } finally {
      // A reader that stopped early leaves the rest of the answer in the pipe: that process cannot be asked again.
      if (answered) this.#idle.push(process);
      else process.kill();
    }
  }

  /** A small object as text. */
  async text(id: string): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.content(id)) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  }
}

const LF = 0x0a;

class CatFile {
  readonly #child: Child;
  readonly #chunks: AsyncIterator<Buffer>;
  #pending: Buffer = Buffer.alloc(0);

  constructor(repoDir: string, mode: "--batch" | "--batch-check") {
    this.#child = spawn("git", ["-C", repoDir, "cat-file", mode], { stdio: ["pipe", "pipe", "ignore"] });
    this.#chunks = this.#child.stdout[Symbol.asyncIterator]();
    this.#child.on("error", (error) => this.#child.stdout.destroy(error));
    this.#child.stdin.on("error", () => {}); // a dead process is told by its output ending
  }

  /** The answer of `--batch-check`: a header. */
  async size(id: string): Promise<number> {
    this.#hold(true);
    const size = await this.#header(id);
    this.#hold(false);
    return size;
  }

  /** The answer of `--batch`: a header, the bytes, a line feed. */
  async *answer(id: string): AsyncGenerator<Uint8Array> {
    this.#hold(true);
    for (let left = await this.#header(id); left > 0; ) {
      if (this.#pending.length === 0) await this.#fill();
      const part = this.#take(Math.min(left, this.#pending.length));
      left -= part.length;
      yield part;
    }
    await this.#line();
    this.#hold(false);
  }

  kill(): void {
    this.#child.kill();
  }

  /** The size out of `<id> blob <size>`; git may say `<id> missing` as well. */
  async #header(id: string): Promise<number> {
    this.#child.stdin.write(`${id}\n`);
    const header = await this.#line();
    const size = / blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) throw new Error(`git cat-file: ${header}`);
    return Number(size);
  }

  async #line(): Promise<string> {
    let end = this.#pending.indexOf(LF);
    for (; end === -1; end = this.#pending.indexOf(LF)) await this.#fill();
    return this.#take(end + 1).toString("utf8", 0, end);
  }

  #take(length: number): Buffer {
    const taken = this.#pending.subarray(0, length);
    this.#pending = this.#pending.subarray(length);
    return taken;
  }

  async #fill(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done) throw new Error("git cat-file ended before its answer");
    this.#pending = this.#pending.length === 0 ? next.value : Buffer.concat([this.#pending, next.value]);
  }

  /** Only a process that owes an answer keeps ours alive. */
  #hold(owes: boolean): void {
    const { stdin, stdout } = this.#child;
    for (const held of [this.#child, stdin, stdout]) {
      if (held !== this.#child && !(held instanceof Socket)) continue;
      if (owes) held.ref();
      else held.unref();
    }
  }
}
