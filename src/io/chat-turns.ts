import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readTrace } from "../formats/read-trace.ts";
import type { Trace } from "../formats/trace.ts";
import { traceToJson } from "../formats/write-trace.ts";

/** What people and the app said on this machine, a trace a line in a file that is nobody's but this machine's. */
export function chatTurns(file: string): { load(): Promise<Trace[]>; keep(trace: Trace): Promise<void> } {
  return {
    async load() {
      const text = await readFile(file, "utf8").catch(() => "");
      return text.split("\n").flatMap((line, index) => turnOf(line, { file, line: index + 1 }));
    },
    async keep(trace) {
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${JSON.stringify(traceToJson(trace))}\n`);
    },
  };
}

/** A line that a kill cut short is left out: nobody has seen its answer. */
function turnOf(text: string, at: { file: string; line: number }): Trace[] {
  try {
    const read = readTrace({ value: JSON.parse(text), at });
    return read.status === "read" ? [read.trace] : [];
  } catch {
    return [];
  }
}
