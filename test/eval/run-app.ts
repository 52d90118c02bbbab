import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Json } from "../../src/formats/json.ts";

/** What the example app answers. */
export interface Answer {
  role: string;
  because: string;
}

/** The example app's folder. */
export const EXAMPLE = join(import.meta.dirname, "../../example");

/** Sends every record to the app in one process and returns its answers by record id. */
export async function runApp(
  records: readonly { id: string; inputs: Json }[],
  folder = EXAMPLE,
): Promise<Map<string, Answer>> {
  const requests = records.map(({ id, inputs }) => `${JSON.stringify({ id, inputs })}\n`).join("");
  const running = promisify(execFile)(process.execPath, [join(folder, "classify.mjs")]);
  running.child.stdin?.end(requests);
  const { stdout } = await running;
  const replies = stdout.trimEnd().split("\n").map(readReply);
  return new Map(replies.map((reply) => [reply.id, reply.outputs]));
}

/** A copy of the app with the files of one change laid over it. */
export async function changedApp(name: string): Promise<{ folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "assize-example-"));
  const modules = (path: string) => !path.endsWith("changes");
  await cp(EXAMPLE, folder, { recursive: true, filter: modules });
  await cp(join(EXAMPLE, "changes", name), folder, { recursive: true });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

function readReply(line: string): { id: string; outputs: Answer } {
  return JSON.parse(line); // the app under test is ours; a reply of another shape fails the assertions
}
