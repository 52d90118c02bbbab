import type { FileChange } from "../../align/plan-files.ts";
import type { Tree } from "../../formats/tree.ts";
import type { Search } from "../../labels/matches.ts";
import type { Repo } from "../repo.ts";

/** What the commands about labels need of the world. */
export interface LabelPorts {
  /** The folder that paths are relative to. */
  workspace: string;
  openRepo(): Promise<Repo>;
  diskTree(root: string): Tree;
  /** The text of a file that the user named, relative to the workspace; throws a UserError where there is none. */
  readFile(path: string): Promise<string>;
  /** Writes files under the workspace, each whole or not at all. */
  writeFiles(changes: readonly FileChange[]): Promise<void>;
  /** Whether a pattern of a filter occurs in a text; throws where the search takes too long. */
  search?: Search;
  /** Milliseconds since 1970. */
  now(): number;
  /** A new assessment id. */
  newId(): string;
}

/** Which configuration a command is about. */
export interface LabelSetting {
  configPath: string;
}
