import { ApiError, type Call, type Handler, notFound } from "../answer.ts";
import { fill } from "../fill.ts";
import type { GitObject } from "../git-objects.ts";

interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha?: string | null;
  content?: string;
}

const getRef: Handler = async (call) => {
  const ref = `refs/${call.params.ref}`;
  const sha = await call.repo.git.resolve(ref);
  if (sha === undefined)
    throw (await isEmpty(call)) ? new ApiError(409, "Git Repository is empty.") : notFound();
  return { status: 200, body: refShape(call, ref, sha) };
};

const createRef: Handler = async (call) => {
  // Checked against the description before any handler sees it.
  const { ref, sha } = call.body as { ref: string; sha: string };
  if ((await call.repo.git.resolve(ref)) !== undefined) throw new ApiError(422, "Reference already exists");
  await call.repo.git.git(["update-ref", ref, sha]).catch(() => {
    throw new ApiError(422, "Object does not exist");
  });
  return { status: 201, body: refShape(call, ref, sha) };
};

const updateRef: Handler = async (call) => {
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  const ref = `refs/${call.params.ref}`;
  const old = await call.repo.git.resolve(ref);
  if (old === undefined) throw new ApiError(422, "Reference does not exist");
  const forward = (await call.repo.git.mergeBase(old, sha)) === old;
  if (!force && !forward) throw new ApiError(422, "Update is not a fast forward");
  await call.repo.git.git(["update-ref", ref, sha]);
  return { status: 200, body: refShape(call, ref, sha) };
};

const createBlob: Handler = async (call) => {
  const { content, encoding = "utf-8" } = call.body as { content: string; encoding?: string };
  const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
  const sha = await hashObject(call, bytes);
  return { status: 201, body: { sha, url: `${call.baseUrl}${call.path}/${sha}` } };
};

const getBlob: Handler = async (call) => {
  const sha = call.params.file_sha ?? "";
  const blob = await call.repo.git.object(sha);
  if (blob?.type !== "blob") throw notFound();
  const { bytes } = blob;
  const content = { content: bytes.toString("base64"), encoding: "base64", size: bytes.length };
  return {
    status: 200,
    body: fill(call.description, "blob", { sha, ...content, url: `${call.baseUrl}${call.path}` }),
  };
};

/** A tree made of `base_tree` and the entries; a null SHA removes. */
const createTree: Handler = async (call) => {
  const { base_tree: base, tree } = call.body as { base_tree?: string; tree: TreeEntry[] };
  const entries = await Promise.all(tree.map((entry) => indexLine(call, entry)));
  const sha = await call.repo.git.writeTree(base, entries);
  const made = await call.repo.git.object(sha);
  if (made === undefined) throw notFound();
  return { status: 201, body: treeShape(call, sha, await entriesOf(call, made)) };
};

const getTree: Handler = async (call) => {
  const tree = await call.repo.git.object(`${call.params.tree_sha}^{tree}`);
  if (tree === undefined) throw notFound();
  const recursive = call.query.recursive !== undefined;
  return { status: 200, body: treeShape(call, tree.sha, await entriesOf(call, tree, recursive)) };
};

const createCommit: Handler = async (call) => {
  const { message, tree, parents = [] } = call.body as { message: string; tree: string; parents?: string[] };
  const from = parents.flatMap((parent) => ["-p", parent]);
  const sha = await call.repo.git.git(["commit-tree", tree, ...from, "-m", message]).catch(() => {
    throw new ApiError(422, "Tree SHA does not exist");
  });
  return { status: 201, body: await gitCommitShape(call, sha.trim()) };
};

const getCommit: Handler = async (call) => {
  const sha = await call.repo.git.resolve(call.params.commit_sha ?? "");
  if (sha === undefined) throw notFound();
  return { status: 200, body: await gitCommitShape(call, sha) };
};

/** Handlers of git's own objects. */
export const git: Record<string, Handler> = {
  "git/get-ref": getRef,
  "git/create-ref": createRef,
  "git/update-ref": updateRef,
  "git/create-blob": createBlob,
  "git/get-blob": getBlob,
  "git/create-tree": createTree,
  "git/get-tree": getTree,
  "git/create-commit": createCommit,
  "git/get-commit": getCommit,
};

async function isEmpty(call: Call): Promise<boolean> {
  return (await call.repo.git.git(["for-each-ref", "--count=1"])) === "";
}

function refShape(call: Call, ref: string, sha: string): unknown {
  const url = `${call.baseUrl}/repos/${call.repo.fullName}/git/${ref}`;
  return fill(call.description, "git-ref", { ref, url, object: { type: "commit", sha, url } });
}

async function hashObject(call: Call, bytes: Buffer | string): Promise<string> {
  return (await call.repo.git.git(["hash-object", "-w", "--stdin"], bytes)).trim();
}

async function indexLine(call: Call, entry: TreeEntry): Promise<string> {
  if (entry.sha === null) return `0 ${"0".repeat(40)}\t${entry.path}`;
  const sha = entry.sha ?? (await hashObject(call, entry.content ?? ""));
  return `${entry.mode} ${sha}\t${entry.path}`;
}

async function entriesOf(call: Call, tree: GitObject, recursive = false): Promise<unknown[]> {
  if (!recursive) return call.repo.git.entries(tree);
  const text = await call.repo.git.git(["ls-tree", "-l", "-r", "-t", tree.sha]);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map(entryShape);
}

function treeShape(call: Call, sha: string, tree: unknown[]): unknown {
  return { sha, url: `${call.baseUrl}/repos/${call.repo.fullName}/git/trees/${sha}`, tree, truncated: false };
}

function entryShape(line: string): unknown {
  const [facts = "", path = ""] = line.split("\t");
  const [mode, type, sha, size = "-"] = facts.split(/ +/);
  return { path, mode, type, sha, ...(size === "-" ? {} : { size: Number(size) }) };
}

async function gitCommitShape(call: Call, sha: string): Promise<unknown> {
  const { author, committer, message, tree, parents } = await call.repo.git.commit(sha);
  const url = `${call.baseUrl}/repos/${call.repo.fullName}/git/commits/${sha}`;
  const verification = { verified: true, reason: "valid", signature: null, payload: null, verified_at: null };
  const links = parents.map((parent) => ({ sha: parent, url, html_url: url }));
  return fill(call.description, "git-commit", {
    sha,
    url,
    author,
    committer,
    message,
    tree: { sha: tree, url },
    parents: links,
    verification,
  });
}
