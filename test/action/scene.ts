import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { addPull, addRepo, changeLabel, commitFiles } from "../github/seed.ts";
import { type GitHub, startGitHub } from "../github/start-github.ts";
import { now, type Pull, type Repo } from "../github/state.ts";
import type { Token } from "../github/tokens.ts";
import { pullRequestEvent } from "../runner/events.ts";
import { type ActionResult, type ActionRun, runAction } from "../runner/run-action.ts";

const run = promisify(execFile);
const ACTION = join(import.meta.dirname, "../..");

/** A repository on the pretended GitHub with a pull request, and a clone of it as a runner makes one. */
export interface Scene extends AsyncDisposable {
  github: GitHub;
  repo: Repo;
  pull: Pull;
  base: string;
  workspace: string;
  /** Pushes a commit with these files changed to the pull request's branch. */
  push(files: Files, author?: string): Promise<string>;
  /** Runs the Action on the pull request as a runner would; `here: false` runs the built files in their own process. */
  act(options?: Partial<ActionRun> & { actor?: string }): Promise<ActionResult>;
}

/** Files by path. */
export type Files = Record<string, string>;

/** How many records the scene's dataset has: enough to clear and to fail. */
const RECORDS = 120;

const CONFIG = `version: 1
name: router
app: { command: [node, bot.mjs], timeout: 10s }
scorers:
  - { name: route, exact_match: { actual: outputs.route, expected: expectations.route } }
gate: { metrics: { route: { max_drop: 0.05 } } }
`;

/** An app that answers by a rule; \`wrongBelow\` makes the first records wrong, which a pull request may do. */
export function bot(wrongBelow = 0): string {
  return `import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs } = JSON.parse(line);
  const route = inputs.n < ${wrongBelow} ? "elsewhere" : "billing";
  process.stdout.write(JSON.stringify({ id, outputs: { route } }) + "\\n");
}
`;
}

/** The files of a repository that Assize tries. */
export function files(change: Files = {}): Files {
  const records = Array.from({ length: RECORDS }, (_, n) => ({
    id: `r-${n}`,
    inputs: { n },
    expectations: { route: "billing" },
  }));
  const dataset = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  return { "bot.mjs": bot(), "eval/assize.yaml": CONFIG, "eval/datasets/routes.jsonl": dataset, ...change };
}

/** Sets the scene: base on main, the pull request's change on a branch. */
export async function setScene(options: {
  base?: Files;
  head: Files;
  token?: Token;
  fork?: string;
}): Promise<Scene> {
  const home = await mkdtemp(join(tmpdir(), "assize-action-"));
  const github = await startGitHub(options.token ? { token: options.token } : {});
  const gitDir = join(home, "remote.git");
  await run("git", ["init", "-q", "--bare", "-b", "main", gitDir]);
  const repo = addRepo(github.state, { fullName: "octo/app", gitDir });
  const base = await commitFiles(repo, { branch: "main", files: options.base ?? files(), message: "Base" });
  const sha = await commitFiles(repo, {
    branch: "change",
    files: options.head,
    parent: base,
    message: "Change",
  });
  const head = { sha, ...(options.fork ? { repo: options.fork } : {}) };
  const pull = addPull(github.state, repo, { head, base: { sha: base } });
  const workspace = join(home, "workspace");
  await run("git", ["clone", "-q", "--branch", "change", gitDir, workspace]);
  const push = async (changed: Files, author = "dev") => {
    pull.head.sha = await commitFiles(repo, {
      branch: "change",
      files: changed,
      parent: pull.head.sha,
      author,
    });
    await run("git", ["pull", "-q"], { cwd: workspace });
    return pull.head.sha;
  };
  const act: Scene["act"] = async ({ actor, ...more } = {}) => {
    const event = await pullRequestEvent(
      { state: github.state, url: github.url, repo },
      actor ? { pull, actor } : { pull },
    );
    return runAction({ action: ACTION, github, repo, event, workspace, here: true, ...more });
  };
  const dispose = async () => {
    await github[Symbol.asyncDispose]();
    await rm(home, { recursive: true, force: true });
  };
  return { github, repo, pull, base, workspace, push, act, [Symbol.asyncDispose]: dispose };
}

/** The pretended GitHub counts seconds from a beginning of its own; a label is set now, after what it accepts. */
function setClock({ state }: GitHub): void {
  state.ticks += Math.ceil((Date.now() - Date.parse(now(state))) / 1000);
}

/** Somebody with write access accepts the pull request's outputs as they are now. */
export async function accept(scene: Scene, actor: string): Promise<void> {
  const { state } = scene.github;
  scene.repo.permissions.set(actor, "write");
  setClock(scene.github);
  changeLabel(state, scene.pull, { event: "labeled", label: "assize: accept", actor });
  // That clock is up to two seconds ahead of ours now: nothing that comes after may seem to come before.
  while (Date.now() <= Date.parse(now(state))) await setTimeout(50);
}
