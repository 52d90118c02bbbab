import { realpathSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { type GitHubTarget, githubTarget, remoteRepository } from "../labels/github-target.ts";
import type { Started } from "./console.ts";

const GITHUB_API = "https://api.github.com";

/**
 * Where a page lets people with a token hand in: the workflow's repository, else the one that `origin` names. Null where
 * neither is known, and for hosts that are not GitHub's unless GITHUB_API_URL says where their API is.
 */
export async function reviewTarget(
  { env, cwd }: Pick<Started, "env" | "cwd">,
  configPath: string,
): Promise<GitHubTarget | null> {
  const { readOrigin } = await import("../io/git/origin.ts");
  const origin = await readOrigin(cwd);
  if (origin === null) return null;
  // Git tells the root without links; the folder is named from there.
  const folder = relative(origin.root, dirname(resolve(realpathSync(cwd), configPath)));
  if (folder.startsWith("..")) return null;
  const remote = remoteRepository(origin.url ?? "");
  const api = env.GITHUB_API_URL ?? (remote === null || remote.host === "github.com" ? GITHUB_API : "");
  return githubTarget({ api, repository: env.GITHUB_REPOSITORY ?? remote?.repository ?? null, folder });
}
