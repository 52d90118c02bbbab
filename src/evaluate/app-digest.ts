import { type AppSpec, DEFAULT_APP_PATHS } from "../formats/app-spec.ts";
import { hashJson } from "../formats/hash.ts";
import { asJson, type Json } from "../formats/json.ts";
import type { Tree } from "../formats/tree.ts";
import { insideTree } from "../formats/tree-path.ts";

/**
 * Identity of what the app is made of (gate.md 3): the git blobs under `paths`, every file that `app` names, and the
 * part of the configuration that can change an answer. How fast and how often it is run is no part of it.
 * `root` (where the app runs), `folder` (of the configuration, left out where `paths` is silent) and `written` (what
 * this call leaves behind, files or folders) are relative to the tree's root. `before` is how the base looks at its
 * app: what it counted still counts, so a change can't hide files by naming fewer paths.
 */
export async function appDigest({
  tree,
  spec,
  root,
  folder,
  written = [],
  before = null,
}: AppView & {
  tree: Tree;
  written?: readonly string[];
  before?: AppView | null;
}): Promise<string> {
  const left = written.flatMap((path) => [`!${path}`, `!${path}/**`]);
  const views = before ? [before, { spec, root, folder }] : [{ spec, root, folder }];
  const blobs = await Promise.all([
    ...views.map((view) => tree.blobs([...patternsOf(view), ...left])),
    namedBlobs({ tree, spec, root }),
  ]);
  const files = [...new Map(blobs.flatMap((found) => [...found]))].sort(([a], [b]) => (a < b ? -1 : 1));
  return hashJson(["app", files.map(([path, blob]) => [relativeTo(root, path), blob]), behaviour(spec)]);
}

/** What a side calls its app. */
export interface AppView {
  spec: AppSpec;
  root: string;
  folder: string;
}

function patternsOf({ spec, root, folder }: AppView): string[] {
  return spec.paths ? spec.paths.map(under(root)) : defaultPatterns({ root, folder });
}

/** Everything but the evaluation itself; the configuration's own folder may bear another name than `eval`. */
function defaultPatterns({ root, folder }: Pick<AppView, "root" | "folder">): string[] {
  const patterns = DEFAULT_APP_PATHS.map(under(root));
  return folder === "" || folder === root ? patterns : [...patterns, `!${folder}/**`];
}

/** Words of `app` that are files of the tree: a script, a prompt, a module, recorded traces. */
async function namedBlobs({ tree, spec, root }: { tree: Tree; spec: AppSpec; root: string }) {
  const paths = namedWords(spec).flatMap((word) => insideTree(root, word) ?? []);
  const literal = [...new Set(paths)].filter((path) => path !== "" && !/[*?{}[\]!]/.test(path));
  return literal.length > 0 ? tree.blobs(literal) : new Map<string, string>();
}

function namedWords({ command, http, module, traces }: AppSpec): string[] {
  const argv = command && (Array.isArray(command) ? command : command.run);
  const file = module?.slice(0, module.lastIndexOf("#"));
  return [...(argv ?? []), ...(http?.start ?? []), file, traces].filter((word) => word !== undefined);
}

/** The configuration without what only says how to run it. */
function behaviour({ command, http, module, traces, setup }: AppSpec): Json {
  return asJson({ command, http, module, traces, setup });
}

function under(root: string): (pattern: string) => string {
  if (root === "") return (pattern) => pattern;
  return (pattern) => (pattern.startsWith("!") ? `!${root}/${pattern.slice(1)}` : `${root}/${pattern}`);
}

function relativeTo(root: string, path: string): string {
  return root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
