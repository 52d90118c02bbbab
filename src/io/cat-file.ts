import { type ChildProcessByStdio, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Up to here an object is read whole: several files are read at the same time, and a process for each costs more than all of the reading. */
const WHOLE_BYTES = 512 * 1024;

/**
 * Git's objects over `git cat-file`: one process tells sizes, one tells contents, each answering one question after the
 * other. A large object is streamed by a process that nobody else asks meanwhile, or a slow reader would stop all others.
 * Idle processes do not keep ours alive and end with it.
 */
export class CatFilePool {
  readonly #sizes: Shared;
  readonly #contents: Shared;

  constructor(repoDir: string) {
    this.#sizes = new Shared(() => new CatFile(repoDir, "--batch-check"));
    this.#contents = new Shared(() => new CatFile(repoDir, "--batch"));
  }

  /** Bytes of an object, without reading it; throws where git has no such object. */
  size(id: string): Promise<number> {
    return this.#sizes.turn((process) => process.size(id));
  }

  /** The bytes of an object in chunks; throws where git has no such object. */
  async *content(id: string): AsyncGenerator<Uint8Array> {
    const answer = await this.#contents.turn(async (process) => {
      const size = await process.ask(id);
      if (size <= WHOLE_BYTES) return process.whole(size);
      this.#contents.leave();
      return { process, size };
    });
    if (answer instanceof Uint8Array) yield answer;
    else yield* answer.process.last(answer.size);
  }

  /** A small object as text. */
  async text(id: string): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.content(id)) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  }
}

/** A process that is asked in turn; after a failure, or once it was left to somebody, the next question starts another. */
class Shared {
  readonly #start: () => CatFile;
  #process: CatFile | null = null;
  #before: Promise<unknown> = Promise.resolve();

  constructor(start: () => CatFile) {
    this.#start = start;
  }

  turn<T>(ask: (process: CatFile) => Promise<T>): Promise<T> {
    const answer = this.#before.then(() => {
      this.#process ??= this.#start();
      return ask(this.#process);
    });
    this.#before = answer.catch(() => {
      this.#process?.kill();
      this.leave();
    });
    return answer;
  }

  leave(): void {
    this.#process = null;
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
    const size = await this.ask(id);
    this.#hold(false);
    return size;
  }

  /** The first part of the answer of `--batch`: a header. The bytes and a line feed follow. */
  ask(id: string): Promise<number> {
    this.#hold(true);
    return this.#header(id);
  }

  /** So many bytes at once, then ready for the next question. */
  async whole(size: number): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#bytes(size)) chunks.push(chunk);
    await this.#line();
    this.#hold(false);
    return Buffer.concat(chunks);
  }

  /** So many bytes as they come, then no more: a reader that stops early leaves the rest in the pipe. */
  async *last(size: number): AsyncGenerator<Uint8Array> {
    try {
      yield* this.#bytes(size);
    } finally {
      this.kill();
    }
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

  async *#bytes(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      if (this.#pending.length === 0) await this.#fill();
      const part = this.#take(Math.min(left, this.#pending.length));
      left -= part.length;
      yield part;
    }
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
