/**
 * A read-only folder tree: a checkout on disk or a commit in git. The loaders read head and base through the same
 * port, so what holds for one holds for the other. Paths are relative to the root, with `/`, never leaving it.
 */
export interface Tree {
  /** How messages name this tree, empty for the workspace ("" or "main@3f2a1c0"). */
  readonly label: string;
  /** Files whose path matches one of the glob patterns (`*`, `**`, `?`, `{a,b}`, leading `!` excludes), sorted. */
  list(patterns: readonly string[]): Promise<string[]>;
  /** Size in bytes, or null where there is no such file. */
  size(path: string): Promise<number | null>;
  /** Content in chunks, so a large dataset is never one string; throws if there is no such file. */
  chunks(path: string): AsyncIterable<Uint8Array>;
  /** Git blob ids of the files that match, by path: what "did this file change" means on both kinds of tree. */
  blobs(patterns: readonly string[]): Promise<Map<string, string>>;
}
