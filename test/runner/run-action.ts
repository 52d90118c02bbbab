import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { addRun } from "../github/seed.ts";
import { JOB_TOKEN } from "../github/start-github.ts";
import type { Repo, Run, State } from "../github/state.ts";
import { type ActionFile, evaluate, readActionFile } from "./action-file.ts";
import { makeCommandFiles, readCommandFiles, type Written } from "./command-files.ts";
import type { RunEvent } from "./events.ts";
import { jobEnv } from "./job-env.ts";
import { JobLog, type LogAnnotation } from "./job-log.ts";
import { runStepHere } from "./step-here.ts";

/** An action, what starts it, and where it runs. */
export interface ActionRun {
  /** Folder of action.yml. */
  action: string;
  github: { state: State; url: string };
  repo: Repo;
  event: RunEvent;
  /** GITHUB_WORKSPACE: the checkout. */
  workspace: string;
  /** `with:` of the workflow. */
  inputs?: Record<string, string>;
  /** `env:` of the workflow. */
  env?: Record<string, string>;
  /** Values that the workflow takes from its secrets; masked from the start. */
  secrets?: string[];
  /** The job's token; of the pretended GitHub unless told. */
  token?: string;
  /** Number of the workflow run; the same again is a re-run with the next attempt. */
  runId?: number;
  /** False: the runner offers neither artifacts nor caches. */
  services?: boolean;
  /** Runs Assize's own sources in this process instead of the built files in one of their own; nothing cancels it. */
  here?: boolean;
  /** Cancels the run as GitHub does: SIGINT, SIGTERM after a while, SIGKILL after another. */
  cancel?: AbortSignal;
}

/** What came of a step that ran to its end. */
export interface StepResult extends Written {
  /** Null when a signal ended it. */
  exitCode: number | null;
}

/** What came of the action; `post` is undefined where action.yml has none. */
export interface ActionResult extends StepResult {
  /** The job's log as people see it: both streams, commands obeyed, secrets masked. */
  log: string;
  annotations: LogAnnotation[];
  /** How many annotations GitHub would not show. */
  droppedAnnotations: number;
  post: StepResult | undefined;
}

/** The runner's patience after SIGINT and after SIGTERM, in milliseconds. */
const UNTIL_SIGTERM_MS = 7500;
const UNTIL_SIGKILL_MS = 2500;
/** GitHub drops a larger summary and says so in the log. */
const LARGEST_SUMMARY = 1024 * 1024;

/** Runs an action's main step and then its post step, as a runner does. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const temp = await mkdtemp(join(tmpdir(), "assize-runner-"));
  try {
    const action = await readActionFile(run.action);
    const log = new JobLog([run.token ?? JOB_TOKEN, ...(run.secrets ?? [])]);
    const env = await stepEnv(run, { action, temp });
    const main = await runStep(run, { script: action.main, folder: join(temp, "main"), env, log });
    const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
    const later = { ...env, ...main.env, ...Object.fromEntries(state) };
    const post =
      action.post &&
      (await runStep(run, { script: action.post, folder: join(temp, "post"), env: later, log }));
    const { shown, dropped } = log.annotations;
    return {
      ...main,
      log: log.text,
      annotations: shown,
      droppedAnnotations: dropped,
      post: post || undefined,
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

async function stepEnv(
  run: ActionRun,
  { action, temp }: { action: ActionFile; temp: string },
): Promise<Record<string, string>> {
  const { repo, event, workspace } = run;
  const eventPath = join(temp, "event.json");
  await writeFile(eventPath, JSON.stringify(event.payload));
  const facts = {
    repo,
    event,
    workspace,
    temp,
    eventPath,
    url: run.github.url,
    services: run.services ?? true,
  };
  return { ...jobEnv({ ...facts, run: workflowRun(run) }), ...inputEnv(run, action), ...run.env };
}

/** Inputs as variables: '' for declared ones without default; hyphens stay, so that no shell can read such a name. */
function inputEnv(run: ActionRun, action: ActionFile): Record<string, string> {
  const github = {
    token: run.token ?? JOB_TOKEN,
    repository: run.repo.fullName,
    sha: run.event.sha,
    actor: run.event.actor,
  };
  const given = new Map([...action.inputs, ...Object.entries(run.inputs ?? {})]);
  const named = [...given].map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    evaluate(value, github),
  ]);
  return Object.fromEntries(named);
}

function workflowRun({ github, repo, event, runId }: ActionRun): Run {
  const earlier = repo.runs.find((one) => one.id === runId);
  if (earlier !== undefined) return Object.assign(earlier, { attempt: earlier.attempt + 1 });
  const headBranch = event.headRef || event.ref.replace("refs/heads/", "");
  const run = { id: runId, event: event.name, headBranch, actor: event.actor, ...headOf(event) };
  return addRun(github.state, repo, run);
}

/** GitHub lists the run of a pull request under the pull request's own head, not under the merge commit. */
function headOf({ sha, payload }: RunEvent): Pick<Run, "headSha"> & Partial<Pick<Run, "headRepo">> {
  // Made by `pullRequestEvent`; a fork that is gone has no repository.
  const pull = payload.pull_request as
    | { head: { sha: string; repo: { full_name: string } | null } }
    | undefined;
  if (pull === undefined) return { headSha: sha };
  return { headSha: pull.head.sha, headRepo: pull.head.repo?.full_name ?? "ghost/fork" };
}

async function runStep(
  run: ActionRun,
  step: { script: string; folder: string; env: Record<string, string>; log: JobLog },
): Promise<StepResult> {
  const files = await makeCommandFiles(step.folder);
  const started = { ...step, env: { ...step.env, ...files } };
  const exitCode = await (run.here
    ? runStepHere({ env: started.env, line: (text) => step.log.write(text) })
    : runProcess(run, started));
  const written = await readCommandFiles(files);
  return { ...written, summary: keptSummary(written.summary, step.log), exitCode };
}

/** Runs a step as the runner does, in a process of its own; null when a signal ended it. */
async function runProcess(
  run: ActionRun,
  step: { script: string; env: Record<string, string>; log: JobLog },
): Promise<number | null> {
  const child = spawn(process.execPath, [step.script], { cwd: run.workspace, env: step.env });
  const streams = [child.stdout, child.stderr].map(async (input) => {
    for await (const line of createInterface({ input })) step.log.write(line);
  });
  const stopCancelling = cancelOn(run.cancel, (signal) => child.kill(signal));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code));
  });
  stopCancelling();
  await Promise.all(streams);
  return exitCode;
}

function cancelOn(signal: AbortSignal | undefined, kill: (signal: NodeJS.Signals) => void): () => void {
  const timers: NodeJS.Timeout[] = [];
  const cancel = () => {
    kill("SIGINT");
    timers.push(setTimeout(() => kill("SIGTERM"), UNTIL_SIGTERM_MS));
    timers.push(setTimeout(() => kill("SIGKILL"), UNTIL_SIGTERM_MS + UNTIL_SIGKILL_MS));
  };
  signal?.addEventListener("abort", cancel, { once: true });
  return () => {
    signal?.removeEventListener("abort", cancel);
    for (const timer of timers) clearTimeout(timer);
  };
}

function keptSummary(summary: string, log: JobLog): string {
  const bytes = Buffer.byteLength(summary);
  if (bytes <= LARGEST_SUMMARY) return summary;
  const size = `supports content up to a size of 1024k, got ${Math.ceil(bytes / 1024)}k`;
  log.write(`::error::$GITHUB_STEP_SUMMARY upload aborted, ${size}`);
  return "";
}
