import type { Forge } from "../../commands/forge.ts";
import { checkMemories, finishCheck, startCheck } from "./check-run.ts";
import { type Client, connect, type GitHubAccess } from "./client.ts";
import { lastKeptFile, mergedPull } from "./kept-files.ts";
import { labelEvents } from "./label-events.ts";
import { ownComments } from "./own-comments.ts";
import { asking } from "./publishing.ts";
import { commitAuthors, pullRequestsOf, readPullRequest } from "./pull-requests.ts";
import { upsertComment } from "./sticky-comment.ts";

/** The forge over GitHub's API. Nothing is imported or asked before the first call. */
export function githubForge(access: GitHubAccess): Forge {
  let connected: Promise<Client> | undefined;
  const client = () => {
    connected ??= connect(access);
    return connected;
  };
  return {
    pullRequest: async (number) => readPullRequest(await client(), number),
    pullRequestsOf: async (sha) => pullRequestsOf(await client(), sha),
    mergedPull: async (sha) => mergedPull(await client(), sha),
    lastKeptFile: async (wanted) => lastKeptFile(await client(), wanted),
    commitAuthors: async (pull) => commitAuthors(await client(), pull),
    labelEvents: async (pull, label) => labelEvents(await client(), { pull, label }),
    findComment: async (pull, marker) => {
      const what = { what: `comments of pull request #${pull}`, permission: "pull-requests: read" };
      const [oldest = null] = await asking(what, async () => ownComments(await client(), { pull, marker }));
      return oldest;
    },
    upsertComment: async (request) => upsertComment(await client(), request),
    startCheck: async (request) => startCheck(await client(), request),
    finishCheck: async (check) => finishCheck(await client(), check),
    checkMemories: async (wanted) => checkMemories(await client(), wanted),
  };
}
