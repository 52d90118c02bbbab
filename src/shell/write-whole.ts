import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Mask } from "../io/masking.ts";

/** Writes a file in one step: a reader never sees half of it. Its secrets are masked, for files are handed on. */
export async function writeWhole(file: string, text: string, mask: Mask): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.part`;
  await writeFile(draft, mask(text));
  await rename(draft, file);
}
