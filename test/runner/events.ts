import { createRequire } from "node:module";
import { loadDescription } from "../github/description.ts";
import { type Context, pullShape, repoShape, runShape, userShape } from "../github/shapes.ts";
import type { Pull, Repo, Run, State } from "../github/state.ts";

/** What starts a run: the event as GitHub tells it in payload and environment. */
export interface RunEvent {
  name: string;
  payload: Record<string, unknown>;
  /** GITHUB_SHA: of a pull request the temporary merge commit, never its head. */
  sha: string;
  ref: string;
  headRef: string;
  baseRef: string;
  actor: string;
}

/** The pretended GitHub and the repository in which something happens. */
export interface Scene {
  state: State;
  url: string;
  repo: Repo;
}

type Json = Record<string, unknown>;

/** Somebody opened, pushed to or labelled a pull request; from a fork if its head is in another repository. */
export async function pullRequestEvent(
  scene: Scene,
  options: {
    pull: Pull;
    action?: "opened" | "synchronize" | "reopened" | "labeled" | "unlabeled";
    label?: string;
    actor?: string;
    mergeSha?: string;
  },
): Promise<RunEvent> {
  const { pull, action = "synchronize", actor = pull.author } = options;
  const context = await contextOf(scene);
  const old = example("pull_request", action);
  const shape = { ...(old.pull_request as Json), ...pullShape(context, scene.repo, pull) };
  const label = options.label === undefined ? {} : { label: { ...(old.label as Json), name: options.label } };
  const payload = { ...old, action, number: pull.number, pull_request: shape, ...label };
  return {
    ...common(context, { scene, payload, actor }),
    name: "pull_request",
    sha: options.mergeSha ?? "f".repeat(40),
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
  };
}

/** Commits were pushed to a branch of the repository itself. */
export async function pushEvent(
  scene: Scene,
  {
    before,
    after,
    branch = "main",
    actor = "dev",
  }: { before: string; after: string; branch?: string; actor?: string },
): Promise<RunEvent> {
  const context = await contextOf(scene);
  const ref = `refs/heads/${branch}`;
  const old = example("push");
  const head = { ...(old.head_commit as Json), id: after };
  const payload = { ...old, ref, before, after, created: false, head_commit: head, pusher: { name: actor } };
  return {
    ...common(context, { scene, payload, actor }),
    name: "push",
    sha: after,
    ref,
    headRef: "",
    baseRef: "",
  };
}

/** The merge queue asks for the checks of a group; no pull request is in the payload. */
export async function mergeGroupEvent(
  scene: Scene,
  { pull, headSha, baseSha }: { pull: number; headSha: string; baseSha: string },
): Promise<RunEvent> {
  const context = await contextOf(scene);
  const old = example("merge_group", "checks_requested");
  const ref = `refs/heads/gh-readonly-queue/main/pr-${pull}-${baseSha}`;
  const group = { ...(old.merge_group as Json), head_sha: headSha, head_ref: ref, base_sha: baseSha };
  const payload = { ...old, merge_group: { ...group, base_ref: "refs/heads/main" } };
  const actor = "github-merge-queue[bot]";
  return {
    ...common(context, { scene, payload, actor }),
    name: "merge_group",
    sha: headSha,
    ref,
    headRef: "",
    baseRef: "",
  };
}

/** The clock struck. No webhook has this form, so it is written out: on the default branch, in nobody's name. */
export async function scheduleEvent(
  scene: Scene,
  { sha, cron = "17 4 * * 1" }: { sha: string; cron?: string },
): Promise<RunEvent> {
  const context = await contextOf(scene);
  const payload = { schedule: cron, workflow: ".github/workflows/eval-align.yml" };
  const ref = `refs/heads/${scene.repo.defaultBranch}`;
  return {
    ...common(context, { scene, payload, actor: "mia" }),
    name: "schedule",
    sha,
    ref,
    headRef: "",
    baseRef: "",
  };
}

/** Somebody started the workflow by hand. */
export async function dispatchEvent(
  scene: Scene,
  {
    sha,
    branch = "main",
    inputs = {},
    actor = "mia",
  }: { sha: string; branch?: string; inputs?: Record<string, string>; actor?: string },
): Promise<RunEvent> {
  const context = await contextOf(scene);
  const ref = `refs/heads/${branch}`;
  const payload = { ...example("workflow_dispatch"), inputs, ref };
  return {
    ...common(context, { scene, payload, actor }),
    name: "workflow_dispatch",
    sha,
    ref,
    headRef: "",
    baseRef: "",
  };
}

/** Another workflow ended; the trusted phase after a fork's run. For forks GitHub leaves the pull requests out. */
export async function workflowRunEvent(
  scene: Scene,
  { run, sha }: { run: Run; sha: string },
): Promise<RunEvent> {
  const context = await contextOf(scene);
  const old = example("workflow_run", "completed");
  const shape = { ...(old.workflow_run as Json), ...runShape(context, scene.repo, run), pull_requests: [] };
  const payload = { ...old, action: "completed", workflow_run: shape };
  const ref = `refs/heads/${scene.repo.defaultBranch}`;
  return {
    ...common(context, { scene, payload, actor: "dev" }),
    name: "workflow_run",
    sha,
    ref,
    headRef: "",
    baseRef: "",
  };
}

async function contextOf(scene: Scene): Promise<Context> {
  return { state: scene.state, baseUrl: scene.url, description: await loadDescription() };
}

function common(
  context: Context,
  { scene, payload, actor }: { scene: Scene; payload: Json; actor: string },
): { payload: Json; actor: string } {
  const old = example("pull_request", "opened").repository as Json;
  const repository = { ...old, ...repoShape(context, scene.repo, "full-repository") };
  const { organization: _, installation: __, ...rest } = payload;
  return { actor, payload: { ...rest, repository, sender: userShape(context, actor) } };
}

/**
 * GitHub's example of an event. Many are older than today's form, so current repositories, pull requests and runs are
 * laid over them; what only the payload has stays the example's.
 */
function example(name: string, action?: string): Json {
  const found = examples().find((one) => one.name === name);
  const same = found?.examples.find((one) => one.action === action) ?? found?.examples[0];
  if (same === undefined) throw new Error(`there is no example of ${name}`);
  return same;
}

function examples(): { name: string; examples: Json[] }[] {
  return createRequire(import.meta.url)("@octokit/webhooks-examples");
}
