import { dirname, join, relative, resolve } from "node:path";
import type { Tried } from "../commands/gate.ts";
import { createMask } from "../io/masking.ts";
import { drawLines } from "../report/draw-file.ts";
import type { Started } from "./console.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Writes the draws where `--draw` says. A draw counts under its own name only, so a folder takes each as `<id>.jsonl`;
 * a `.jsonl` file takes a single draw, and several stand beside where it would be.
 */
export async function writeDraws(
  { trial }: Tried,
  where: string,
  { env, cwd, console }: Started,
): Promise<void> {
  const { draws } = trial.decision;
  const target = resolve(cwd, where);
  const isFile = where.endsWith(".jsonl");
  const folder = isFile ? dirname(target) : target;
  for (const { id, metric, draw } of draws) {
    const file = isFile && draws.length === 1 ? target : join(folder, `${id}.jsonl`);
    await writeWhole(file, drawLines(draw), createMask(env));
    console.err(
      `The draw of ${metric} is in ${relative(cwd, file)}; its place is draws/${id}.jsonl beside the configuration.\n`,
    );
  }
  if (draws.length === 0) console.err("There is nothing to draw: no metric waits for people.\n");
}
