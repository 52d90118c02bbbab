import { z } from "zod";
import type { PullRequest } from "../../commands/forge.ts";
import type { Client } from "./client.ts";
import { asking } from "./publishing.ts";
import { refusalOf } from "./refusal.ts";

const READ_PULLS = "pull-requests: read";
const READ_CONTENTS = "contents: read";

const answered = z.object({
  number: z.number().int(),
  state: z.string(),
  user: z.object({ login: z.string() }).nullable(),
  labels: z.array(z.object({ name: z.string() })),
  merged_at: z.string().nullish().default(null),
  merge_commit_sha: z.string().nullish().default(null),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }) }),
});

/** The part of GitHub's answer about a pull request that is read. */
export type AnsweredPull = z.infer<typeof answered>;

/** The pull request of that number; null if there is none. */
export async function readPullRequest(
  { octokit, repo }: Client,
  number: number,
): Promise<PullRequest | null> {
  return asking({ what: `pull request #${number}`, permission: READ_PULLS }, async () => {
    try {
      const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: number });
      return ofAnswer(answered.parse(data));
    } catch (error) {
      if (refusalOf(error, READ_PULLS)?.kind === "not_found") return null;
      throw error;
    }
  });
}

/** Open pull requests whose head is this commit. GitHub's list also has those that merely contain it. */
export async function pullRequestsOf(client: Client, sha: string): Promise<PullRequest[]> {
  const pulls = await pullsOfCommit(client, sha);
  return pulls.filter((pull) => pull.state === "open" && pull.head.sha === sha).map(ofAnswer);
}

/** Everything that GitHub lists as a pull request of this commit, merged ones too. */
export async function pullsOfCommit({ octokit, repo }: Client, sha: string): Promise<AnsweredPull[]> {
  return asking({ what: `pull requests of commit ${sha}`, permission: READ_PULLS }, async () => {
    const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
    const data = await octokit.paginate(list, { ...repo, commit_sha: sha, per_page: 100 });
    return data.map((pull) => answered.parse(pull));
  });
}

/** A pull request in our words. */
export function ofAnswer(pull: AnsweredPull): PullRequest {
  const headRepo = pull.head.repo?.full_name ?? null;
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    headRepo,
    fork: headRepo !== pull.base.repo.full_name,
    author: pull.user?.login ?? GHOST,
    labels: pull.labels.map(({ name }) => name),
  };
}

/** GitHub's stand-in for people whose account is gone. */
export const GHOST = "ghost";
/** GitHub's own committer of what was edited or merged on its pages; it wrote nothing. */
const WEB_FLOW = "web-flow";
/** GitHub lists no more commits of a pull request than these; a comparison lists all, page by page. */
const LISTED_COMMITS = 250;
const PAGE = 100;

const account = z.object({ login: z.string().optional() }).nullish();
const commits = z.array(
  z.object({
    author: account,
    committer: account,
    commit: z.object({ author: z.object({ name: z.string().optional() }).nullish() }),
  }),
);

/** Everybody who wrote or committed a commit of the pull request: logins, or author names where GitHub knows none. */
export async function commitAuthors(client: Client, number: number): Promise<string[]> {
  return asking({ what: `commits of pull request #${number}`, permission: READ_CONTENTS }, async () => {
    const { octokit, repo } = client;
    const request = { ...repo, pull_number: number, per_page: PAGE };
    const listed = await octokit.paginate(octokit.rest.pulls.listCommits, request);
    const all = listed.length < LISTED_COMMITS ? listed : await everyCommit(client, number);
    return [...new Set(commits.parse(all).flatMap(people))];
  });
}

async function everyCommit({ octokit, repo }: Client, number: number): Promise<unknown[]> {
  const { data: pull } = await octokit.rest.pulls.get({ ...repo, pull_number: number });
  const basehead = `${pull.base.sha}...${pull.head.sha}`;
  const all: unknown[] = [];
  for (let page = 1; ; page++) {
    const request = { ...repo, basehead, per_page: PAGE, page };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(request);
    all.push(...data.commits);
    if (data.commits.length < PAGE) return all;
  }
}

function people(commit: z.infer<typeof commits>[number]): string[] {
  const author = commit.author?.login ?? commit.commit.author?.name ?? GHOST;
  const committer = commit.committer?.login ?? author;
  return committer === WEB_FLOW ? [author] : [author, committer];
}
