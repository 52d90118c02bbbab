import { type ChildProcessByStdio, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Up to here an object is read whole: several files are read at the same time, and a process for each costs more than all of the reading. */
const WHOLE_BYTES = 512 * 1024;

/** How much of what was read to tell its size waits to be read; what is over is asked for again. */
const MAX_KEPT_BYTES = 8 * 1024 ** 2;

/** A small object, or a large one whose bytes the process is about to give. */
type Answer = Uint8Array | { process: CatFile; size: number };

/**
 * Git's objects over `git cat-file`: one process answers one question after the other. A large object is streamed by a
 * process that nobody else asks meanwhile, or a slow reader would stop all others. Who asks for a size wants the content
 * next, so it is kept until then. Idle processes do not keep ours alive and end with it.
 */
export class CatFilePool {
  readonly #repoDir: string;
  readonly #kept = new Map<string, Answer>();
  #keptBytes = 0;
  #process: CatFile | null = null;
  #before: Promise<unknown> = Promise.resolve();

  constructor(repoDir: string) {
    this.#repoDir = repoDir;
  }

  /** Bytes of an object; throws where git has no such object. */
  async size(id: string): Promise<number> {
    const answer = this.#kept.get(id) ?? (await this.#inTurn(id));
    this.#keep(id, answer);
    return sizeOf(answer);
  }

  /** The bytes of an object in chunks; throws where git has no such object. */
  async *content(id: string): AsyncGenerator<Uint8Array> {
    const answer = this.#take(id) ?? (await this.#inTurn(id));
    if (answer instanceof Uint8Array) yield answer;
    else yield* answer.process.last(answer.size);
  }

  /** A small object as text. */
  async text(id: string): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.content(id)) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  }

  #inTurn(id: string): Promise<Answer> {
    const answer = this.#before.then(() => this.#ask(id));
    this.#before = answer.catch(() => {
      this.#process?.kill();
      this.#process = null;
    });
    return answer;
  }

  async #ask(id: string): Promise<Answer> {
    this.#process ??= new CatFile(this.#repoDir);
    const process = this.#process;
    const size = await process.ask(id);
    if (size <= WHOLE_BYTES) return process.whole(size);
    this.#process = null;
    return { process, size };
  }

  #keep(id: string, answer: Answer): void {
    const kept = this.#kept.get(id);
    if (kept) {
      if (kept !== answer && !(answer instanceof Uint8Array)) answer.process.kill();
      return;
    }
    const size = answer instanceof Uint8Array ? answer.length : 0;
    if (this.#keptBytes + size > MAX_KEPT_BYTES) return;
    this.#kept.set(id, answer);
    this.#keptBytes += size;
  }

  #take(id: string): Answer | undefined {
    const answer = this.#kept.get(id);
    if (answer instanceof Uint8Array) this.#keptBytes -= answer.length;
    this.#kept.delete(id);
    return answer;
  }
}

function sizeOf(answer: Answer): number {
  return answer instanceof Uint8Array ? answer.length : answer.size;
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

  /** The first part of an answer: a header. The bytes and a line feed follow, whenever somebody wants them. */
  async ask(id: string): Promise<number> {
    this.#hold(true);
    const size = await this.#header(id);
    this.#hold(false);
    return size;
  }

  /** So many bytes at once, then ready for the next question. */
  async whole(size: number): Promise<Uint8Array> {
    this.#hold(true);
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#bytes(size)) chunks.push(chunk);
    await this.#line();
    this.#hold(false);
    return Buffer.concat(chunks);
  }

  /** So many bytes as they come, then no more: a reader that stops early leaves the rest in the pipe. */
  async *last(size: number): AsyncGenerator<Uint8Array> {
    this.#hold(true);
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
