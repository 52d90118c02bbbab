import { z } from "zod";
import type { ProposalBranch, ProposalForge, ProposalPull } from "../../commands/alignment/proposal-forge.ts";
import type { Published } from "../../commands/forge.ts";
import { type Client, connect, type GitHubAccess } from "./client.ts";
import { asking, publishing } from "./publishing.ts";
import { GHOST } from "./pull-requests.ts";
import { refusalOf } from "./refusal.ts";

const WRITE_CONTENTS = "contents: write";
const WRITE_PULLS = "pull-requests: write";

/** Proposals over GitHub's API. Nothing is imported or asked before the first call. */
export function githubProposals(access: GitHubAccess & { serverUrl: string }): ProposalForge {
  let connected: Promise<Client> | undefined;
  const client = () => {
    connected ??= connect(access);
    return connected;
  };
  return {
    base: async () => defaultBranch(await client()),
    branch: async (name, base) => readBranch(await client(), { name, base }),
    latestPull: async (branch) => latestPull(await client(), branch),
    commit: async (request) => commitFiles(await client(), request),
    openPull: async ({ branch, base, title, body }) => {
      const { octokit, repo } = await client();
      return publishing(WRITE_PULLS, async () => {
        const { data } = await octokit.rest.pulls.create({ ...repo, head: branch, base, title, body });
        return { id: data.number, url: data.html_url };
      });
    },
    updatePull: async ({ number, title, body }) => {
      const { octokit, repo } = await client();
      return publishing(WRITE_PULLS, async () => {
        const { data } = await octokit.rest.pulls.update({ ...repo, pull_number: number, title, body });
        return { id: data.number, url: data.html_url };
      });
    },
    compareUrl: (base, branch) =>
      `${access.serverUrl}/${access.repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(branch)}?expand=1`,
  };
}

async function defaultBranch({ octokit, repo }: Client): Promise<{ branch: string; sha: string }> {
  return asking({ what: "the default branch", permission: "contents: read" }, async () => {
    const { data } = await octokit.rest.repos.get(repo);
    const ref = await octokit.rest.git.getRef({ ...repo, ref: `heads/${data.default_branch}` });
    return { branch: data.default_branch, sha: ref.data.object.sha };
  });
}

const comparison = z.object({
  commits: z.array(
    z.object({
      sha: z.string(),
      author: z.object({ login: z.string().optional() }).nullish(),
      commit: z.object({ message: z.string(), author: z.object({ name: z.string().optional() }).nullish() }),
    }),
  ),
});

async function readBranch(
  { octokit, repo }: Client,
  { name, base }: { name: string; base: string },
): Promise<ProposalBranch | null> {
  return asking({ what: `branch ${name}`, permission: "contents: read" }, async () => {
    const sha = await headOf({ octokit, repo }, name);
    if (sha === null) return null;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...repo,
      basehead: `${base}...${sha}`,
    });
    const commits = comparison.parse(data).commits.map(({ sha: id, author, commit }) => ({
      sha: id,
      message: commit.message,
      author: author?.login ?? commit.author?.name ?? GHOST,
    }));
    return { sha, commits };
  });
}

async function headOf(
  { octokit, repo }: Pick<Client, "octokit" | "repo">,
  name: string,
): Promise<string | null> {
  try {
    const { data } = await octokit.rest.git.getRef({ ...repo, ref: `heads/${name}` });
    return data.object.sha;
  } catch (error) {
    if (refusalOf(error, "contents: read")?.kind === "not_found") return null;
    throw error;
  }
}

async function latestPull({ octokit, repo }: Client, branch: string): Promise<ProposalPull | null> {
  return asking({ what: `pull requests of ${branch}`, permission: "pull-requests: read" }, async () => {
    const head = `${repo.owner}:${branch}`;
    const { data } = await octokit.rest.pulls.list({
      ...repo,
      head,
      state: "all",
      sort: "created",
      direction: "desc",
    });
    const [latest] = data.filter((pull) => pull.head.ref === branch).sort((a, b) => b.number - a.number);
    if (!latest) return null;
    const state = latest.state === "open" ? "open" : latest.merged_at ? "merged" : "closed";
    return { number: latest.number, state, body: latest.body ?? "", url: latest.html_url };
  });
}

/** Without an author of its own the commit is the token's, and GitHub signs it. */
async function commitFiles(
  client: Client,
  { branch, parent, message, files }: Parameters<ProposalForge["commit"]>[0],
): Promise<Published> {
  const { octokit, repo } = client;
  return publishing(WRITE_CONTENTS, async () => {
    const { data: on } = await octokit.rest.git.getCommit({ ...repo, commit_sha: parent });
    const tree = await octokit.rest.git.createTree({
      ...repo,
      base_tree: on.tree.sha,
      tree: files.map(({ path, after }) => ({
        path,
        mode: "100644",
        type: "blob",
        ...(after === null ? { sha: null } : { content: after }),
      })),
    });
    const made = await octokit.rest.git.createCommit({
      ...repo,
      message,
      tree: tree.data.sha,
      parents: [parent],
    });
    const { sha } = made.data;
    const there = (await headOf(client, branch)) !== null;
    if (there) await octokit.rest.git.updateRef({ ...repo, ref: `heads/${branch}`, sha, force: true });
    else await octokit.rest.git.createRef({ ...repo, ref: `refs/heads/${branch}`, sha });
    return { id: 0, url: made.data.html_url };
  });
}
