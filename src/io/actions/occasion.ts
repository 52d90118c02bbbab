import { z } from "zod";
import { LOCAL, type Occasion } from "../../commands/occasion.ts";
import { UserError } from "../../errors.ts";

/** The parts of GitHub's event payloads that we read; everything else passes by. */
const pullRequest = z.object({
  number: z.number().int(),
  user: z.object({ login: z.string() }).nullish(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  base: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }) }),
});
const payloads = {
  pull_request: z.object({ pull_request: pullRequest }),
  push: z.object({ before: z.string(), after: z.string() }),
  workflow_dispatch: z.object({ inputs: z.object({ pull: z.coerce.string().nullish() }).nullish() }),
  merge_group: z.object({
    merge_group: z.object({ head_sha: z.string(), base_sha: z.string(), head_ref: z.string().default("") }),
  }),
};

/** What GitHub hands to a job: its environment and the event's payload. */
export interface Job {
  env: { [name: string]: string | undefined };
  payload: unknown;
}

const DEPENDABOT = "dependabot[bot]";

/** Reads what started the job. Refuses `pull_request_target`, which would run a fork's code with our secrets. */
export function occasionOf({ env, payload }: Job): Occasion {
  const common = { ...LOCAL, attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1) || 1, runUrl: runUrl(env) };
  switch (env.GITHUB_EVENT_NAME) {
    case "pull_request":
      return ofPullRequest(common, payloads.pull_request.parse(payload).pull_request, env);
    case "push":
      return { ...common, kind: "push", head: payloads.push.parse(payload).after, against: "first_parent" };
    case "merge_group":
      return ofMergeGroup(common, payloads.merge_group.parse(payload).merge_group);
    case "schedule":
      return { ...common, kind: "schedule", head: env.GITHUB_SHA ?? null, against: "last_run" };
    case "workflow_dispatch":
      return ofDispatch(common, { env, payload });
    case "pull_request_target":
      throw refused();
    default:
      return common;
  }
}

type PullRequestPayload = z.infer<typeof pullRequest>;

function ofPullRequest(common: Occasion, pull: PullRequestPayload, env: Job["env"]): Occasion {
  const fork = pull.head.repo?.full_name !== pull.base.repo.full_name;
  return {
    ...common,
    kind: "pull_request",
    head: pull.head.sha,
    base: pull.base.sha,
    baseRef: pull.base.ref,
    against: "merge_base",
    pull: pull.number,
    author: pull.user?.login ?? null,
    untrusted: fork || env.GITHUB_ACTOR === DEPENDABOT,
  };
}

/** The queue names its branch after the last pull request of the group; the payload says it nowhere else. */
const QUEUE_BRANCH = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/;

function ofMergeGroup(
  common: Occasion,
  { head_sha, base_sha, head_ref }: { head_sha: string; base_sha: string; head_ref: string },
): Occasion {
  const merges = Number(QUEUE_BRANCH.exec(head_ref)?.[1] ?? 0) || null;
  return { ...common, kind: "merge_group", head: head_sha, base: base_sha, against: "commit", merges };
}

/** A maintainer may try a pull request by its number: head and base are then asked of the forge. */
function ofDispatch(common: Occasion, { env, payload }: Job): Occasion {
  const typed = (payloads.workflow_dispatch.parse(payload).inputs?.pull ?? "").trim();
  const [, number] = /^#?([1-9]\d{0,14})$/.exec(typed) ?? [];
  if (typed !== "" && number === undefined) throw noPull(typed);
  const pull = number === undefined ? null : Number(number);
  return { ...common, kind: "dispatch", head: env.GITHUB_SHA ?? null, against: "first_parent", pull };
}

function noPull(typed: string): UserError {
  return new UserError({
    code: "pull_number",
    message: `the input "pull" is "${typed}", which is no number of a pull request`,
    hint: "Give the number alone, such as 12; empty, it tries the branch that the workflow was started on.",
  });
}

function runUrl(env: Job["env"]): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null;
}

function refused(): UserError {
  return new UserError({
    code: "pull_request_target",
    message:
      "assize does not run on pull_request_target: it would run a fork's code with this repository's secrets",
    hint: "Use `on: pull_request`. For pull requests of forks see docs/platform-engineer.md.",
  });
}
