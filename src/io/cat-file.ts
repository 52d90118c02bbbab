import { type ChildProcessByStdio, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";

type Child = ChildProcessByStdio<Writable, Readable, null>;

/**
 * Contents of git's objects over `git cat-file --batch`: one process answers one question after the other, a second one
 * is started only while the first is being read. Idle processes do not keep ours alive and end with it.
 */
export class CatFilePool {
  readonly #repoDir: string;
  readonly #idle: CatFile[] = [];

  constructor(repoDir: string) {
    this.#repoDir = repoDir;
  }

  /** The bytes of an object in chunks; throws where git has no such object. */
  async *content(id: string): AsyncGenerator<Uint8Array> {
    const process = this.#idle.pop() ?? new CatFile(this.#repoDir);
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

  constructor(repoDir: string) {
    this.#child = spawn("git", ["-C", repoDir, "cat-file", "--batch"], { stdio: ["pipe", "pipe", "ignore"] });
    this.#chunks = this.#child.stdout[Symbol.asyncIterator]();
    this.#child.on("error", (error) => this.#child.stdout.destroy(error));
    this.#child.stdin.on("error", () => {}); // a dead process is told by its output ending
  }

  /** The answer is `<id> blob <size>`, the bytes, a line feed; or `<id> missing`. */
  async *answer(id: string): AsyncGenerator<Uint8Array> {
    this.#hold(true);
    this.#child.stdin.write(`${id}\n`);
    const header = await this.#line();
    const size = / blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) throw new Error(`git cat-file: ${header}`);
    for (let left = Number(size); left > 0; ) {
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
