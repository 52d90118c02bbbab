import { relative, resolve, sep } from "node:path";
import { newFindings } from "../formats/findings.ts";
import { loadConfig } from "../formats/load-config.ts";
import { folderOf } from "../formats/tree-path.ts";
import { diskTree } from "../io/tree-disk.ts";

/** What a job must know of the configuration before it is loaded in full, faulty or not. */
export interface Setting {
  name: string;
  check: boolean;
  comment: "always" | "on-change" | "on-failure" | "never";
}

/** What a configuration that is not there goes by; the same as one without a name. */
const NAMELESS = "app";

/** Reads name and report settings; a configuration that can't be read has defaults, for its faults must be published too. */
export async function readSetting(root: string, configPath: string): Promise<Setting> {
  const path = relative(root, resolve(root, configPath)).split(sep).join("/");
  const door = { tree: diskTree({ root }), folder: folderOf(path), findings: newFindings() };
  const loaded = await loadConfig(door, path).catch(() => null);
  const report = loaded?.config?.report;
  return {
    name: loaded?.name ?? NAMELESS,
    check: report?.check ?? true,
    comment: report?.comment ?? "on-change",
  };
}
