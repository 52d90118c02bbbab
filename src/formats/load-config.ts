import { z } from "zod";
import { UserError } from "../errors.ts";
import { type Config, configFile } from "./config.ts";
import { type Door, placeIn } from "./door.ts";
import type { Locate } from "./locate.ts";
import { valueAt } from "./locate.ts";
import { baseName, insideTree } from "./tree-path.ts";
import { readYaml } from "./yaml-file.ts";

/** The configuration as loaded. Where it is faulty, what it says of other files still leads to those, so that their faults are told too. */
export interface LoadedConfig {
  /** Null where it is faulty. */
  config: (Config & { name: string }) | null;
  /** What a sound or a faulty configuration goes by: comment and check keep their name. */
  name: string;
  datasets: string[];
  judges: string[];
  locate: Locate;
  /** Whether the file says something at this path (a default does not). */
  says(path: readonly PropertyKey[]): boolean;
}

/** Reads `assize.yaml`; throws at once where there is none, because nothing else can be loaded then. */
export async function loadConfig(door: Door, path: string): Promise<LoadedConfig> {
  if ((await door.tree.size(path)) === null) throw noConfiguration(door, path);
  const file = await readYaml({ ...door, path, schema: configFile });
  const read = file?.value ?? null;
  const { datasets, judges, ...said } = read ?? salvage.parse(file?.raw);
  const name = said.name ?? defaultName(door.folder, read?.app.root ?? "..");
  return {
    config: read && { ...read, name },
    name,
    datasets,
    judges,
    locate: file?.locate ?? (() => placeIn(door, path)),
    says: (at) => valueAt(file?.raw, at) !== undefined,
  };
}

/** What a faulty configuration still says about where the other files are. */
const salvage = z
  .object({
    name: configFile.shape.name.catch(undefined),
    datasets: configFile.shape.datasets.catch([]),
    judges: configFile.shape.judges.catch(["judges/*"]),
  })
  .catch({ name: undefined, datasets: [], judges: ["judges/*"] });

/** The app's folder; the root of the workspace has no name that every machine knows. */
function defaultName(folder: string, root: string): string {
  return baseName(insideTree(folder, root) ?? "") || "app";
}

function noConfiguration(door: Door, path: string): UserError {
  return new UserError({
    code: "no_configuration",
    message: "there is no configuration",
    hint: "Name yours with --config; docs/app-developer.md shows one to copy.",
    at: placeIn(door, path),
  });
}
