import * as core from "@actions/core";
import { eventPayload } from "./io/actions/event-payload.ts";
import { occasionOf } from "./io/actions/occasion.ts";
import { storeCache } from "./io/actions/store-cache.ts";
import { uploadArtifact } from "./io/actions/upload-artifact.ts";
import { trustWorkspace } from "./io/git/trust-workspace.ts";
import { githubForge } from "./io/github/github-forge.ts";
import { abortOnSignals } from "./shell/abort-on-signals.ts";
import { endOnBugs } from "./shell/end-on-bugs.ts";
import { type ActionEntry, runAction } from "./shell/run-action.ts";

/** Runs the step that the runner started this process for, main or post; the exit code is set, not forced. */
export async function startAction(): Promise<void> {
  const { signal, abort, release } = abortOnSignals();
  const finish = endOnBugs({ abort }, core.error);
  const env = { ...process.env }; // as the runner made it: what is said to git is for git alone
  trustWorkspace(process.env);
  finish(await runAction(entryOf(env, signal)).finally(release));
}

/** The runner's world as its variables tell it. */
function entryOf(env: NodeJS.ProcessEnv, signal: AbortSignal): ActionEntry {
  const token = core.getInput("token");
  if (token) core.setSecret(token);
  return {
    env,
    cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
    signal,
    inputs: {
      command: core.getInput("command"),
      config: core.getInput("config"),
      args: core.getInput("args"),
    },
    forge: forgeOf(env, token),
    token: token || null,
    occasion: async () => occasionOf({ env, payload: await eventPayload(env) }),
    storeCache,
    uploadArtifact,
    temp: env.RUNNER_TEMP ?? "/tmp",
    log: (text) => void process.stdout.write(text),
    runner: {
      info: core.info,
      warning: core.warning,
      fail: core.error,
      remark: ({ level, title, message, path, line, column }) =>
        (level === "failure" ? core.error : core.warning)(message, {
          title,
          file: path,
          startLine: line,
          ...(column === undefined ? {} : { startColumn: column }),
        }),
      output: core.setOutput,
      summary: async (markdown) => void (await core.summary.addRaw(markdown, true).write()),
      saveState: core.saveState,
      state: core.getState,
    },
  };
}

/** GitHub as the job's token opens it; null where there is none to talk to. */
function forgeOf(env: NodeJS.ProcessEnv, token: string): ActionEntry["forge"] {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl = "https://api.github.com" } = env;
  return token && repository ? githubForge({ apiUrl, token, repository }) : null;
}
