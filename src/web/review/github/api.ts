import type { GitHubTarget } from "../../../labels/github-target.ts";

/** A permission of a fine-grained token, in GitHub's own words. */
export type Permission = "Contents" | "Pull requests";

/** Why GitHub did not do what it was asked; the message is a sentence for the person at the page. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** GitHub's API for one repository, with a person's token. */
export interface GitHubApi {
  /** Asks and gives the answer's JSON; throws Refused. */
  ask(request: Asked): Promise<unknown>;
  /** The same, null where there is no such thing. */
  find(request: Asked): Promise<unknown>;
}

/** One request: its path below the repository's, and the permission without which GitHub refuses it. */
export interface Asked {
  method?: "GET" | "POST" | "PATCH";
  path: string;
  body?: object;
  needs: Permission;
}

/** Opens the API; the token lives in this closure and nowhere else. */
export function githubApi({ api, repository }: GitHubTarget, token: string): GitHubApi {
  const ask = async ({ method = "GET", path, body, needs }: Asked) => {
    const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" };
    const sent = body && { body: JSON.stringify(body) };
    const settings = { method, headers, cache: "no-store", credentials: "omit", ...sent } as const;
    const reply = await fetch(`${api}/repos/${repository}${path}`, settings).catch(() => null);
    if (reply === null) throw new Refused(0, "GitHub does not answer. Is there a connection?");
    const said: unknown = await reply.json().catch(() => null);
    if (reply.ok) return said;
    throw new Refused(reply.status, sentenceOf({ status: reply.status, said, needs, repository, path }));
  };
  const find = (asked: Asked) =>
    ask(asked).catch((error: unknown) => {
      if (error instanceof Refused && error.status === 404) return null;
      throw error;
    });
  return { ask, find };
}

interface Answered {
  status: number;
  said: unknown;
  needs: Permission;
  repository: string;
  path: string;
}

function sentenceOf({ status, said, needs, repository, path }: Answered): string {
  const message = messageOf(said);
  if (status === 401) return "GitHub does not know this token, or it has run out.";
  if (status === 404 && path === "") return `This token does not reach ${repository}.`;
  if (/resource not accessible by/i.test(message))
    return `This token lacks a permission on ${repository}: “${needs}: Read and write”.`;
  if (status === 429 || /rate limit/i.test(message)) return "GitHub asks for a pause of a few minutes.";
  return `GitHub did not take it: ${message || `it answered ${status}`}.`;
}

/** The first line of what GitHub says; a proxy in between may say anything. */
function messageOf(said: unknown): string {
  const { message } = (said ?? {}) as { message?: unknown }; // checked next
  return typeof message === "string" ? (message.split("\n")[0] ?? "").slice(0, 300).replace(/\.$/, "") : "";
}
