import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const actionFile = z.object({
  inputs: z.record(z.string(), z.object({ default: z.coerce.string().optional() }).nullish()).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.object({ using: z.string(), main: z.string(), post: z.string().optional() }),
});

/** An action as its action.yml declares it; scripts are absolute paths. */
export interface ActionFile {
  /** Declared inputs with their defaults, '' where there is none. */
  inputs: Map<string, string>;
  outputs: string[];
  using: string;
  main: string;
  post: string | undefined;
}

/** Reads `action.yml` of a folder. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const { inputs, outputs, runs } = actionFile.parse(
    parse(await readFile(join(folder, "action.yml"), "utf8")),
  );
  return {
    inputs: new Map(Object.entries(inputs).map(([name, input]) => [name, input?.default ?? ""])),
    outputs: Object.keys(outputs),
    using: runs.using,
    main: join(folder, runs.main),
    post: runs.post === undefined ? undefined : join(folder, runs.post),
  };
}

/** Puts values in for `${{ github.x }}`; other expressions are not for an action's defaults. */
export function evaluate(text: string, github: Record<string, string>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = github[expression.replace(/^github\./, "")];
    if (value === undefined)
      throw new Error(`the runner of these tests cannot evaluate \${{ ${expression} }}`);
    return value;
  });
}
