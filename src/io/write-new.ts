import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { cannotWrite } from "./cannot-write.ts";

/** Writes a file that is not there yet, whole or not at all; whoever made it meanwhile keeps theirs. */
export async function writeNew({
  root,
  path,
  text,
}: {
  root: string;
  path: string;
  text: string;
}): Promise<void> {
  const to = resolve(root, path);
  const part = `${to}.${process.pid}.part`;
  try {
    await mkdir(dirname(to), { recursive: true });
    await writeFile(part, text);
    await link(part, to);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // what the file system throws has a code
    if (code !== "EEXIST") throw cannotWrite(path, cause);
    const hint = "Name another file, or move it away.";
    const problem = { code: "file_taken", message: "there is such a file already", hint, at: { file: path } };
    throw new UserError(problem, { cause });
  } finally {
    await rm(part, { force: true }).catch(() => {});
  }
}
