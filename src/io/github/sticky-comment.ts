import type { Published, StickyComment } from "../../commands/forge.ts";
import type { Client } from "./client.ts";
import { ownComments } from "./own-comments.ts";
import { publishing } from "./publishing.ts";
import { refusalOf } from "./refusal.ts";

const WRITE_PULLS = "pull-requests: write";
/** How often to look for our own new comment in the list before trusting a list that lacks it. */
const LOOKS = 3;

/** The comment to write: the one of ours on that pull request that carries the marker. */
export interface Upsert {
  pull: number;
  marker: string;
  body: string;
}

/**
 * Creates or edits the one comment that carries the marker. GitHub has no compare-and-swap: jobs that race each create
 * one, then each sees all, the oldest stays and gets the later text, the others go. The same mends a list that lagged
 * behind and an answer that was lost after the comment was written.
 */
export function upsertComment(client: Client, upsert: Upsert): Promise<Published> {
  return publishing(WRITE_PULLS, async () => {
    const { id, url } = await leaveOne(client, upsert);
    return { id, url };
  });
}

async function leaveOne(client: Client, upsert: Upsert): Promise<StickyComment> {
  const before = await ownComments(client, upsert);
  if (before.length > 0) return keepOldest(client, upsert, before);
  const created = await create(client, upsert);
  return keepOldest(client, upsert, await standing(client, { upsert, created }));
}

async function create({ octokit, repo }: Client, { pull, body }: Upsert): Promise<StickyComment> {
  const { data } = await octokit.rest.issues.createComment({ ...repo, issue_number: pull, body });
  return { id: data.id, body, url: data.html_url };
}

/** All that stand after ours was created. A list that lacks ours is behind, and may lack others'. */
async function standing(
  client: Client,
  { upsert, created }: { upsert: Upsert; created: StickyComment },
): Promise<StickyComment[]> {
  for (let look = 1; look <= LOOKS; look++) {
    const listed = await ownComments(client, upsert);
    if (listed.some(({ id }) => id === created.id)) return listed;
    if (look < LOOKS) await client.pause(look);
  }
  return [created];
}

async function keepOldest(client: Client, upsert: Upsert, comments: StickyComment[]): Promise<StickyComment> {
  const [oldest, ...others] = comments;
  if (oldest === undefined) return create(client, upsert);
  const kept = oldest.body === upsert.body ? oldest : await edit(client, { upsert, id: oldest.id });
  await Promise.all(others.map(({ id }) => remove(client, id)));
  return kept;
}

/** Somebody may have deleted it meanwhile; then it is written anew. */
async function edit(client: Client, { upsert, id }: { upsert: Upsert; id: number }): Promise<StickyComment> {
  const { octokit, repo } = client;
  try {
    const { data } = await octokit.rest.issues.updateComment({ ...repo, comment_id: id, body: upsert.body });
    return { id, body: upsert.body, url: data.html_url };
  } catch (error) {
    if (refusalOf(error, WRITE_PULLS)?.kind === "not_found") return create(client, upsert);
    throw error;
  }
}

/** The job that raced us may have removed it first. */
async function remove({ octokit, repo }: Client, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...repo, comment_id: id });
  } catch (error) {
    if (refusalOf(error, WRITE_PULLS)?.kind !== "not_found") throw error;
  }
}
