import type { Forge } from "../../../src/commands/forge.ts";
import { githubForge } from "../../../src/io/github/github-forge.ts";
import { addPull, addRepo, commitFiles } from "../../github/seed.ts";
import { JOB_TOKEN, startGitHub } from "../../github/start-github.ts";
import type { Repo } from "../../github/state.ts";
import type { Token } from "../../github/tokens.ts";

interface Options {
  token?: Token;
  private?: boolean;
}

/** A GitHub with one repository and one pull request, and the forge on it; waiting takes no time. */
export async function worldWithPull(options: Options = {}) {
  const github = await startGitHub(options);
  const permissions = { mia: "maintain", tri: "triage" } as const;
  const repo = addRepo(github.state, { fullName: "octo/app", permissions, private: options.private });
  const pull = addPull(github.state, repo, { author: "ann", head: { sha: HEAD }, base: { sha: BASE } });
  return { github, repo, pull, forge: forgeOf(github.url) };
}

/** As `worldWithPull`, with real commits: one by ann and one by bob on top of the base. */
export async function worldWithCommits(options: Options = {}) {
  const world = await worldWithPull(options);
  const { repo, pull } = world;
  const base = await commitFiles(repo, { branch: "main", files: { "app.js": "1\n" } });
  const first = await commitFiles(repo, {
    branch: "change",
    files: { "app.js": "2\n" },
    parent: base,
    author: "ann",
  });
  const head = await commitFiles(repo, {
    branch: "change",
    files: { "app.js": "3\n" },
    parent: first,
    author: "bob",
  });
  pull.head.sha = head;
  pull.base.sha = base;
  return { ...world, base, head };
}

/** Commits of a pull request whose commits nobody reads. */
export const HEAD = "1".repeat(40);
export const BASE = "2".repeat(40);

/** A forge on that server, as a job would have it. */
export function forgeOf(apiUrl: string, token = JOB_TOKEN): Forge {
  return githubForge({ apiUrl, token, repository: "octo/app", secondMs: 1 });
}

/** Bodies of all comments on pull request 1, in order. */
export function bodies(repo: Repo): string[] {
  return repo.comments.map(({ body }) => body);
}
