import { basename } from "node:path";
import { type Claims, runtimeToken } from "../github/runtime-token.ts";
import type { Repo, Run } from "../github/state.ts";
import type { RunEvent } from "./events.ts";

/** What of a job decides its environment. */
export interface JobFacts {
  repo: Repo;
  run: Run;
  event: RunEvent;
  /** The API's URL. */
  url: string;
  workspace: string;
  temp: string;
  eventPath: string;
  /** Whether the runner offers artifacts and caches; servers of companies may not. */
  services: boolean;
}

/**
 * The environment of a step, and nothing of ours but PATH. The server's name ends in `.localhost`: the clients of
 * artifacts and caches refuse other names than GitHub's, and nobody can be reached there by mistake.
 */
export function jobEnv(job: JobFacts): Record<string, string> {
  const { repo, run, event, url } = job;
  return {
    PATH: process.env.PATH ?? "",
    HOME: job.temp,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_JOB: "gate",
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: "1",
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_REPOSITORY: repo.fullName,
    GITHUB_REPOSITORY_OWNER: repo.fullName.split("/")[0] ?? "",
    GITHUB_REPOSITORY_ID: String(repo.id),
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: job.eventPath,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads\/|pull\/)/, ""),
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_SERVER_URL: "http://github.localhost",
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: basename(job.temp),
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: job.temp,
    RUNNER_TOOL_CACHE: job.temp,
    ...(job.services ? serviceEnv(job) : {}),
  };
}

function serviceEnv({ url, repo, run, event }: JobFacts): Record<string, string> {
  const claims: Claims = { runId: run.id, jobId: `job-${run.attempt}`, scopes: cacheScopes(event, repo) };
  return {
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(claims),
    ACTIONS_CACHE_SERVICE_V2: "True",
  };
}

/** A run writes caches of its own ref; it also reads those of the base and of the default branch. */
function cacheScopes(event: RunEvent, repo: Repo): Claims["scopes"] {
  const readable = [event.baseRef, repo.defaultBranch].filter((branch) => branch !== "");
  const others = [...new Set(readable.map((branch) => `refs/heads/${branch}`))].filter(
    (ref) => ref !== event.ref,
  );
  return [{ ref: event.ref, write: true }, ...others.map((ref) => ({ ref, write: false }))];
}
