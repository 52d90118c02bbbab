import { type Field, parseQuery } from "./graphql-query.ts";
import type { Comment, Repo } from "./state.ts";
import { missingPermission, type Token } from "./tokens.ts";

type Value =
  | null
  | string
  | number
  | boolean
  | Value[]
  | ((args: Record<string, unknown>) => Value)
  | { [name: string]: Value };
type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

/**
 * Answers the small part of GitHub's GraphQL that REST cannot replace: who the caller is, and which comments were
 * minimised. Unknown fields are refused as GitHub refuses them.
 */
export function answerGraphql(
  world: { repos: Map<string, Repo>; token: Token },
  request: { query: string; variables?: Record<string, unknown> },
): { data?: Json; errors?: Refused[] } {
  try {
    const fields = parseQuery(request.query, request.variables ?? {});
    return { data: pick(root(world.repos, world.token), fields, "Query") };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { data: null, errors: [error instanceof Refusal ? { type: error.type, message } : { message }] };
  }
}

/** An error as GraphQL tells it; one without a type is the query's own fault. */
export interface Refused {
  type?: string;
  message: string;
}

class Refusal extends Error {
  readonly type: string;

  constructor(type: "FORBIDDEN" | "NOT_FOUND", message: string) {
    super(message);
    this.type = type;
  }
}

function root(repos: Map<string, Repo>, token: Token): Value {
  return {
    viewer: { login: token.login },
    repository: ({ owner, name }) => {
      const repo = repos.get(`${owner}/${name}`);
      const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
      if (repo === undefined) throw new Refusal("NOT_FOUND", message);
      return { nameWithOwner: repo.fullName, pullRequest: pullRequest(repo, token) };
    },
  };
}

function pullRequest(repo: Repo, token: Token): Value {
  return ({ number }) => {
    if (missingPermission(token, "pulls/get", repo.private) !== undefined)
      throw new Refusal("FORBIDDEN", "Resource not accessible by integration");
    const found = repo.pulls.find((pull) => pull.number === number);
    const message = `Could not resolve to a PullRequest with the number of ${number}.`;
    if (found === undefined) throw new Refusal("NOT_FOUND", message);
    const comments = repo.comments.filter((comment) => comment.on === number);
    return {
      number: found.number,
      comments: connection(comments.map((comment) => node({ repo, token, comment }))),
    };
  };
}

/** GraphQL names a bot without the `[bot]` that REST and `viewer` append. */
function node({ repo, token, comment }: { repo: Repo; token: Token; comment: Comment }): Value {
  const isBot = comment.author.endsWith("[bot]");
  return {
    // 32 bits wide, and comments are beyond; so is GitHub's own.
    databaseId: null,
    fullDatabaseId: String(comment.id),
    url: `https://github.com/${repo.fullName}/pull/${comment.on}#issuecomment-${comment.id}`,
    body: comment.body,
    isMinimized: comment.minimized,
    viewerDidAuthor: comment.author === token.login,
    createdAt: comment.createdAt,
    author: { __typename: isBot ? "Bot" : "User", login: comment.author.replace(/\[bot\]$/, "") },
  };
}

function connection(nodes: Value[]): Value {
  return ({ first, after }) => {
    const size = Number(first);
    if (!(size >= 1 && size <= 100)) throw new Error("`first` must be between 1 and 100");
    const from = Number(after ?? 0);
    const end = Math.min(from + size, nodes.length);
    const pageInfo = { hasNextPage: end < nodes.length, endCursor: String(end) };
    return { totalCount: nodes.length, nodes: nodes.slice(from, end), pageInfo };
  };
}

function pick(value: Value, fields: Field[], type: string): Json {
  // A function stands only where a field is; it has been called by then.
  if (value === null || typeof value !== "object") return value as Json;
  if (Array.isArray(value)) return value.map((item) => pick(item, fields, type));
  const entries = fields.map(({ name, args, fields: inner }): [string, Json] => {
    const found = value[name];
    if (found === undefined) throw new Error(`Field '${name}' doesn't exist on type '${type}'`);
    return [name, pick(typeof found === "function" ? found(args) : found, inner, name)];
  });
  return Object.fromEntries(entries);
}
