import { globMatcher } from "./glob.ts";
import { gitBlobId } from "./hash.ts";
import type { Tree } from "./tree.ts";
import { nameIn } from "./tree-path.ts";

/** A tree of files in memory: what a fork uploaded, a file a user named, a test's repository. */
export function memoryTree(files: { [path: string]: string | Uint8Array }, label = ""): Tree {
  const encoder = new TextEncoder();
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
  const list = (patterns: readonly string[]) => [...contents.keys()].filter(globMatcher(patterns)).sort();
  const read = (path: string) => {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`no such file: ${nameIn({ label }, path)}`);
    return content;
  };
  return {
    label,
    list: async (patterns) => list(patterns),
    size: async (path) => contents.get(path)?.byteLength ?? null,
    chunks: async function* (path) {
      yield read(path);
    },
    blobs: async (patterns) => new Map(list(patterns).map((path) => [path, gitBlobId(read(path))])),
  };
}
