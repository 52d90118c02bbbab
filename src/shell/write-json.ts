import { resolve } from "node:path";
import type { Json } from "../formats/json.ts";
import { mapTexts } from "../formats/map-texts.ts";
import { createMask } from "../io/masking.ts";
import type { Started } from "./console.ts";
import { writeWhole } from "./write-whole.ts";

/** Writes a result where `--json` says: a file, or standard output for "-"; nowhere where it was not asked for. Secrets are masked. */
export async function writeJson(
  file: string | undefined,
  value: Json,
  { console, cwd, env }: Started,
): Promise<void> {
  if (file === undefined) return;
  const mask = createMask(env);
  const text = `${JSON.stringify(mapTexts(value, mask), null, 2)}\n`;
  if (file === "-") console.out(text);
  else await writeWhole(resolve(cwd, file), text, mask);
}
