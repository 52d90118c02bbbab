import type { Annotation, Forge } from "../commands/forge.ts";
import type { Occasion } from "../commands/occasion.ts";
import type { StoreCache } from "../io/actions/store-cache.ts";
import type { Upload, Uploaded } from "../io/actions/upload-artifact.ts";
import type { Started } from "./console.ts";

/** The runner's side of a job: where words, files and state go. Implemented over `@actions/core` in the entry. */
export interface Runner {
  info(line: string): void;
  warning(text: string): void;
  /** Marks the step as failed, with the sentence that stands in red. */
  fail(text: string): void;
  /** A remark on a line of a file, which needs no permission; GitHub shows ten of a level. */
  remark(annotation: Annotation): void;
  output(name: string, value: string): void;
  summary(markdown: string): Promise<void>;
  saveState(name: string, value: string): void;
  state(name: string): string;
}

/** Everything a job starts with. */
export interface ActionJob {
  started: Started;
  runner: Runner;
  occasion: Occasion;
  /** Null where there is no token or no repository. */
  forge: Forge | null;
  /** The token of the forge; null where there is none. */
  token: string | null;
  storeCache(names: { dir: string; config: string; run: string }): StoreCache;
  uploadArtifact(upload: Upload): Promise<Uploaded>;
  /** Folder for files of this job. */
  temp: string;
  inputs: { command: string; config: string; args: string[] };
}
