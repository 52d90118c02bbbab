import { z } from "zod";

/** Why GitHub would not: the token lacks a permission, there is no such thing, or anything else in its own words. */
export type Refusal =
  | { kind: "forbidden"; permission: string }
  | { kind: "not_found" }
  | { kind: "failed"; message: string };

/** What Octokit throws for an answer that is no success, and for a connection that gave none. */
const requestError = z.object({
  name: z.literal("HttpError"),
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).nullish(),
});
/** What it throws for GraphQL's errors, which come with a successful answer. */
const graphqlError = z.object({
  name: z.literal("GraphqlResponseError"),
  errors: z.array(z.object({ message: z.string() })).min(1),
});

/** GitHub's words for "the token is good, but lacks a permission"; other 403 mean something else, as a locked thread. */
const LACKS_PERMISSION = /resource not accessible by/i;
const ACCEPTED = "x-accepted-github-permissions";

/**
 * Reads a thrown error as a refusal. `permission` is the YAML line that our documentation asks for ("checks: write");
 * it is named if GitHub accepts it, else what GitHub says it accepts. Undefined: not GitHub's doing, but a bug.
 */
export function refusalOf(error: unknown, permission: string): Refusal | undefined {
  const http = requestError.safeParse(error).data;
  const message = http?.message ?? graphqlError.safeParse(error).data?.errors[0]?.message;
  if (message === undefined) return undefined;
  if (LACKS_PERMISSION.test(message))
    return { kind: "forbidden", permission: named(http?.response?.headers, permission) };
  if (http?.status === 404) return { kind: "not_found" };
  return { kind: "failed", message: firstLine(message) };
}

function named(headers: Record<string, unknown> | undefined, permission: string): string {
  const accepted = String(headers?.[ACCEPTED] ?? "")
    .split(/[;,]/)
    .map((one) => one.trim().replaceAll("_", "-").replace("=", ": "))
    .filter((one) => one !== "");
  return accepted.includes(permission) ? permission : (accepted[0] ?? permission);
}

/** GitHub appends a link to its documentation, and some answers are whole pages. */
function firstLine(message: string): string {
  const [line = ""] = message.replace(/ - https:\/\/docs\.github\.com\S*/, "").split("\n");
  return line.slice(0, 300);
}
