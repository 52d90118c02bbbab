import { z } from "zod";
import type { StickyComment } from "../../commands/forge.ts";
import type { Client } from "./client.ts";

/**
 * GraphQL and not REST: only it says whether a comment was minimised, and who we are (`GET /user` refuses the tokens
 * of jobs and Apps).
 */
const QUERY = `query ($owner: String!, $repo: String!, $pull: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body url isMinimized author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const comment = z.object({
  /** The REST id, as text: `databaseId` ends at 32 bits, and comments are beyond. */
  fullDatabaseId: z.coerce.number().int(),
  body: z.string(),
  url: z.string().nullish(),
  isMinimized: z.boolean(),
  author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
});
const answered = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({
        nodes: z.array(comment),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  }),
});

/**
 * Our own comments that carry the marker and were not minimised, oldest first. Anybody can paste a marker, so the
 * author decides; a minimised comment is one that somebody put away.
 */
export async function ownComments(
  client: Client,
  { pull, marker }: { pull: number; marker: string },
): Promise<StickyComment[]> {
  const own: StickyComment[] = [];
  let after: string | null = null;
  do {
    const { viewer, repository } = answered.parse(
      await client.octokit.graphql(QUERY, { ...client.repo, pull, after }),
    );
    const { nodes, pageInfo } = repository.pullRequest.comments;
    const ours = nodes.filter(
      (node) => isOurs(node, viewer.login) && !node.isMinimized && node.body.includes(marker),
    );
    own.push(...ours.map((node) => ({ id: node.fullDatabaseId, body: node.body, url: node.url ?? null })));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return own.toSorted((one, other) => one.id - other.id);
}

/** As a viewer a bot is called `name[bot]`, as an author `name`; a person may be called `name` too. */
function isOurs({ author }: z.infer<typeof comment>, viewer: string): boolean {
  if (author === null) return false;
  return (author.__typename === "Bot" ? `${author.login}[bot]` : author.login) === viewer;
}
