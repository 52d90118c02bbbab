import { basename } from "node:path";
import { newFindings } from "../formats/findings.ts";
import { loadConfig } from "../formats/load-config.ts";
import { diskTree } from "../io/tree-disk.ts";

/** What a job must know of the configuration before it is loaded in full, faulty or not. */
export interface Setting {
  name: string;
  check: boolean;
  comment: "always" | "on-change" | "on-failure" | "never";
}

/** Reads name and report settings; a configuration that can't be read has defaults, for its faults must be published too. */
export async function readSetting(root: string, configPath: string): Promise<Setting> {
  const folder = configPath.includes("/") ? configPath.slice(0, configPath.lastIndexOf("/")) : "";
  const door = { tree: diskTree({ root }), folder, findings: newFindings() };
  const config = await loadConfig(door, configPath).then(
    ({ config }) => config,
    () => null,
  );
  return {
    name: config?.name ?? basename(root),
    check: config?.report.check ?? true,
    comment: config?.report.comment ?? "on-change",
  };
}
