import { z } from "zod";
import type { KeptFile, PullRequest } from "../../commands/forge.ts";
import { messageOf } from "../../errors.ts";
import { readZipMember } from "../zip-member.ts";
import type { Client } from "./client.ts";
import { ofAnswer, pullsOfCommit } from "./pull-requests.ts";
import { refusalOf } from "./refusal.ts";

const READ_ACTIONS = "actions: read";
/** Runs of one commit that are looked through: one a workflow, as a rule. */
const MOST_RUNS = 20;
/** What is fetched at most; an artifact of ten thousand records takes a tenth of it. */
const MAX_ARCHIVE_BYTES = 128 << 20;
const MAX_FILE_BYTES = 384 << 20; // a text may hold no more than 512 million characters
const DEPENDABOT = "dependabot[bot]";

const run = z.object({
  id: z.number().int(),
  event: z.string(),
  head_sha: z.string(),
  html_url: z.string(),
  actor: z.object({ login: z.string() }).nullish(),
  head_repository: z.object({ full_name: z.string() }).nullish(),
});
const artifact = z.object({
  id: z.number().int(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
});

/** The pull request that was merged as this commit; null where none is known, as after a direct push. */
export async function mergedPull(client: Client, sha: string): Promise<PullRequest | null> {
  const pulls = await pullsOfCommit(client, sha);
  const merged = pulls.filter((pull) => pull.merged_at !== null);
  const found = merged.find((pull) => pull.merge_commit_sha === sha) ?? merged[0];
  return found ? ofAnswer(found) : null;
}

/** What is looked for: the artifact's name up to the attempt, and a file in it. */
export interface Kept {
  /** Head of the pull request. */
  sha: string;
  artifact: string;
  file: string;
}

/**
 * A file that the last run on a pull request's head kept. Only runs of this repository's own branches count, and none
 * that Dependabot started: whoever made those had no right to write here. Never throws over GitHub's answers.
 */
export async function lastKeptFile(client: Client, kept: Kept): Promise<KeptFile> {
  try {
    const runs = await ownRuns(client, kept.sha);
    for (const { id, html_url } of runs) {
      const found = await artifactOf(client, id, kept.artifact);
      if (found) return await fileOf(client, { ...kept, artifact: found, run: html_url });
    }
    return { status: "missing", why: `no run on commit ${kept.sha.slice(0, 7)} has kept anything` };
  } catch (error) {
    return { status: "missing", why: reasonOf(error) };
  }
}

/** The latest first. */
async function ownRuns({ octokit, repo }: Client, sha: string): Promise<z.infer<typeof run>[]> {
  const request = { ...repo, event: "pull_request", head_sha: sha, per_page: MOST_RUNS };
  const { data } = await octokit.rest.actions.listWorkflowRunsForRepo(request);
  return z
    .array(run)
    .parse(data.workflow_runs)
    .filter(
      ({ event, head_sha, head_repository, actor }) =>
        event === "pull_request" &&
        head_sha === sha &&
        head_repository?.full_name === `${repo.owner}/${repo.repo}` &&
        actor?.login !== DEPENDABOT,
    )
    .toSorted((one, other) => other.id - one.id);
}

/** The artifact of the last attempt; names end with it. */
async function artifactOf({ octokit, repo }: Client, run_id: number, prefix: string) {
  const list = octokit.rest.actions.listWorkflowRunArtifacts;
  const listed = z.array(artifact).parse(await octokit.paginate(list, { ...repo, run_id, per_page: 100 }));
  const attemptOf = ({ name }: { name: string }) => Number(name.slice(prefix.length));
  const own = listed.filter(
    (one) => one.name.startsWith(prefix) && /^\d+$/.test(one.name.slice(prefix.length)),
  );
  return own.toSorted((one, other) => attemptOf(other) - attemptOf(one))[0];
}

async function fileOf(
  { octokit, repo }: Client,
  {
    artifact: { id, name, size_in_bytes, expired },
    file,
    run,
  }: Omit<Kept, "artifact"> & {
    artifact: z.infer<typeof artifact>;
    run: string;
  },
): Promise<KeptFile> {
  if (expired) return { status: "missing", why: `GitHub has deleted the artifact ${name} for its age` };
  if (size_in_bytes > MAX_ARCHIVE_BYTES)
    return { status: "missing", why: `the artifact ${name} is too large` };
  const request = { ...repo, artifact_id: id, archive_format: "zip" };
  const { data } = await octokit.rest.actions.downloadArtifact(request);
  // Octokit types the answer as unknown: the bytes come from where GitHub's redirect leads.
  const archive = Buffer.from(data as ArrayBuffer);
  const bytes = archive.length > MAX_ARCHIVE_BYTES ? null : readZipMember(archive, file, MAX_FILE_BYTES);
  if (!bytes) return { status: "missing", why: `the artifact ${name} holds no ${file}` };
  return { status: "found", text: bytes.toString("utf8"), run };
}

function reasonOf(error: unknown): string {
  const refusal = refusalOf(error, READ_ACTIONS);
  if (refusal?.kind === "forbidden") return `the token lacks \`${refusal.permission}\``;
  if (refusal?.kind === "not_found") return "GitHub answers: not found";
  return refusal?.message ?? messageOf(error);
}
