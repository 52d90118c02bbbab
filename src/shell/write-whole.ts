import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { cannotWrite } from "../io/cannot-write.ts";
import type { Mask } from "../io/masking.ts";

/**
 * Writes a file in one step: a reader never sees half of it, and none is left where it fails with a UserError. Its secrets
 * are masked, for files are handed on.
 */
export async function writeWhole(file: string, text: string, mask: Mask): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    if (await isDevice(file)) return await writeFile(file, mask(text)); // nothing may take the place of /dev/null
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, mask(text));
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    throw cannotWrite(file, cause);
  }
}

async function isDevice(file: string): Promise<boolean> {
  const status = await stat(file).catch(() => null);
  return status !== null && !status.isFile() && !status.isDirectory();
}
