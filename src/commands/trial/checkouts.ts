import { relative, resolve, sep } from "node:path";
import { UserError } from "../../errors.ts";
import type { Tree } from "../../formats/tree.ts";
import { baseBranch } from "../base-branch.ts";
import type { Found, Repo, Worktree } from "../repo.ts";
import type { GateRequest } from "./request.ts";

/** One side as files: what to load from, and where to run the app. */
export interface Checkout {
  /** The commit these files are; null for a workspace without git or with edits that no commit has. */
  sha: string | null;
  tree: Tree;
  /** The commit that `dir` checks out for this run alone; null for the workspace. */
  passing: string | null;
  /** Folder with the files on disk; the base's worktree is made only if somebody asks. */
  dir(): Promise<string>;
}

/** Both sides as files. */
export interface Checkouts extends AsyncDisposable {
  head: Checkout;
  base: Checkout | null;
  /** The base branch as it is now: its labels count too, and its policy where the base has none. */
  tip: Checkout | null;
  /** Why a wanted base is not there. */
  missing: string | null;
  /** Files and folders of the head that git does not know, and that this call does not write: another clone lacks them. */
  uncommitted: readonly string[];
  /** The configuration's path from the root of both trees. */
  configPath: string;
  /** A file that a call names, from the root of both trees; throws a UserError where it leaves the workspace. */
  pathOf(file: string): string;
}

/** What checking out needs of the world. */
export interface CheckoutPorts {
  workspace: string;
  openRepo(): Promise<Repo>;
  diskTree(dir: string): Tree;
}

/** Finds the commits to compare and makes them readable; the workspace itself is never touched. */
export async function checkOut(request: GateRequest, ports: CheckoutPorts): Promise<Checkouts> {
  const worktrees: Worktree[] = [];
  const repo = needsGit(request) ? await ports.openRepo() : null;
  const pathOf = pathsFrom(ports.workspace, repo?.root ?? ports.workspace);
  const { uncommitted, ...head } = await headCheckout({ request, ports, repo, worktrees, pathOf });
  const found = repo ? await findBase(request, repo, head.sha) : null;
  const base =
    repo && found?.status === "found"
      ? await commitCheckout({ repo, sha: found.sha, label: "base", worktrees })
      : null;
  const tip = repo
    ? await tipCheckout({ repo, ref: await tipRef(request, repo), except: base?.sha ?? null, worktrees })
    : null;
  return {
    head,
    uncommitted,
    base,
    tip,
    missing: found?.status === "missing" ? found.why : null,
    configPath: pathOf(request.configPath),
    pathOf,
    [Symbol.asyncDispose]: async () => {
      for (const worktree of worktrees.splice(0)) await worktree[Symbol.asyncDispose]();
    },
  };
}

/** A call names files from where it stands; trees name them from the repository's root. */
function pathsFrom(workspace: string, root: string): (file: string) => string {
  return (file) => {
    const path = relative(root, resolve(workspace, file)).split(sep).join("/");
    if (path !== ".." && !path.startsWith("../")) return path;
    throw new UserError({
      code: "outside_workspace",
      message: `${file} lies outside the workspace`,
      hint: `What the gate reads stands in the repository, so that a run can be repeated from a commit. Copy it in.`,
    });
  };
}

/** No git is needed where nothing is compared with a commit (cli.md). */
function needsGit({ occasion, baseline }: GateRequest): boolean {
  return baseline.kind === "ref" || (baseline.kind === "occasion" && occasion.kind !== "local");
}

interface Making {
  repo: Repo;
  worktrees: Worktree[];
}

async function headCheckout(making: {
  request: GateRequest;
  ports: CheckoutPorts;
  repo: Repo | null;
  worktrees: Worktree[];
  pathOf: Checkouts["pathOf"];
}): Promise<Checkout & Pick<Checkouts, "uncommitted">> {
  const { request, ports, repo, worktrees, pathOf } = making;
  const wanted = request.occasion.head;
  const at = repo ? await repo.head() : null;
  if (repo && wanted && wanted !== at) {
    const sha = await headCommit(repo, wanted);
    return { ...(await commitCheckout({ repo, sha, label: "", worktrees })), uncommitted: [] };
  }
  const root = repo?.root ?? ports.workspace;
  const edited = repo && !wanted ? await repo.edited() : null;
  const written = writtenPaths(request, pathOf);
  const uncommitted = edited?.untracked.filter((path) => !written.includes(path.replace(/\/$/, ""))) ?? [];
  const sha = edited?.tracked || uncommitted.length > 0 ? null : at;
  return { sha, tree: ports.diskTree(root), passing: null, dir: async () => root, uncommitted };
}

/** A clone lacks the head where it is a fork's, or was pushed after the checkout; a shallow one lacks it as a rule. */
async function headCommit(repo: Repo, wanted: string): Promise<string> {
  const head = await repo.resolve(wanted);
  if (head.status === "found") return head.sha;
  throw new UserError({
    code: "head_unknown",
    message: `the commit to try cannot be had: ${head.why}`,
    hint: "A fork's commits stand on no branch: let actions/checkout bring them, with `ref: refs/pull/<number>/head`.",
  });
}

/** What this call writes into the workspace; what lies elsewhere is no part of the app anyway. */
export function writtenPaths({ writes }: GateRequest, pathOf: Checkouts["pathOf"]): string[] {
  return writes.flatMap((file) => {
    try {
      return file === "-" ? [] : pathOf(file).replace(/\/+$/, "");
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}

async function commitCheckout({
  repo,
  sha,
  label,
  worktrees,
}: Making & { sha: string; label: string }): Promise<Checkout> {
  let dir: Promise<string> | null = null;
  const make = async () => {
    const worktree = await repo.worktree(sha);
    worktrees.push(worktree);
    return worktree.dir;
  };
  const tree = repo.tree(sha, label ? `${label}@${sha.slice(0, 7)}` : "");
  return { sha, tree, passing: sha, dir: () => (dir ??= make()) };
}

async function findBase(request: GateRequest, repo: Repo, head: string | null): Promise<Found | null> {
  const { occasion, baseline } = request;
  if (baseline.kind === "ref") return named(baseline.ref, await mergeBaseWith(repo, baseline.ref, head));
  if (baseline.kind !== "occasion" || occasion.against === "nothing") return null;
  if (occasion.against === "last_run") return repo.resolve(occasion.head ?? "HEAD");
  if (occasion.against === "first_parent") return repo.firstParent(occasion.head ?? "HEAD");
  if (!occasion.base) return { status: "missing", why: "the event names no base" };
  if (occasion.against === "commit") return repo.resolve(occasion.base);
  return mergeBaseWith(repo, occasion.base, head);
}

/** A base that somebody names is there, or nothing is spent: it is mistyped, or not in this clone. */
function named(ref: string, found: Found): Found {
  if (found.status === "found") return found;
  throw new UserError({
    code: "base_unknown",
    message: `--base ${ref}: ${found.why}`,
    hint: "Name a branch, tag or commit that this clone has, or compare with nothing: --no-base.",
  });
}

async function mergeBaseWith(repo: Repo, ref: string, head: string | null): Promise<Found> {
  const resolved = await repo.resolve(ref);
  return resolved.status === "found" ? repo.mergeBase(resolved.sha, head ?? "HEAD") : resolved;
}

/** What the base is called: the branch that labels are merged to. */
async function tipRef({ occasion, baseline }: GateRequest, repo: Repo): Promise<string | null> {
  return baseline.kind === "ref" ? baseline.ref : baseBranch(repo, occasion);
}

/** The tip where the base went on since head and base parted, else null: the base is read once. */
async function tipCheckout(
  wanted: Making & { ref: string | null; except: string | null },
): Promise<Checkout | null> {
  const { repo, worktrees, ref, except } = wanted;
  const tip = ref === null ? null : await repo.resolve(ref);
  if (tip?.status !== "found" || tip.sha === except) return null;
  return commitCheckout({ repo, sha: tip.sha, label: "base branch", worktrees });
}
