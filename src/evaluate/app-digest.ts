import { type AppSpec, DEFAULT_APP_PATHS } from "../formats/app-spec.ts";
import { hashJson } from "../formats/hash.ts";
import { asJson, type Json } from "../formats/json.ts";
import type { Tree } from "../formats/tree.ts";
import { insideTree } from "../formats/tree-path.ts";

/**
 * Identity of what the app is made of (gate.md 3): the git blobs under `paths`, every file that `app` names, and the
 * part of the configuration that can change an answer. How fast and how often it is run is no part of it.
 * `written` is what this call leaves behind, files or folders, all relative to the tree's root like
 * `root` (where the app runs) and `folder` (of the configuration, left out where `paths` is silent) are relative to the
 * tree's root.
 */
export async function appDigest({
  tree,
  spec,
  root,
  folder,
  written = [],
}: {
  tree: Tree;
  spec: AppSpec;
  root: string;
  folder: string;
  written?: readonly string[];
}): Promise<string> {
  const patterns = spec.paths ? spec.paths.map(under(root)) : defaultPatterns({ root, folder });
  const left = written.flatMap((path) => [`!${path}`, `!${path}/**`]);
  const blobs = await tree.blobs([...patterns, ...WRITTEN_BY_RUNS, ...left]);
  const named = await namedBlobs({ tree, spec, root });
  const files = [...new Map([...blobs, ...named])].sort(([a], [b]) => (a < b ? -1 : 1));
  return hashJson(["app", files.map(([path, blob]) => [relativeTo(root, path), blob]), behaviour(spec)]);
}

/** What trying the app leaves in its folder: no part of it, or every run would be the first. */
const WRITTEN_BY_RUNS = ["!**/.assize/**", "!**/__pycache__/**"];

/** Everything but the evaluation itself; the configuration's own folder may bear another name than `eval`. */
function defaultPatterns({ root, folder }: { root: string; folder: string }): string[] {
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
