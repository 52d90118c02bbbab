import { setMaxListeners } from "node:events";
import * as core from "@actions/core";
import { eventPayload } from "./io/actions/event-payload.ts";
import { occasionOf } from "./io/actions/occasion.ts";
import { storeCache } from "./io/actions/store-cache.ts";
import { uploadArtifact } from "./io/actions/upload-artifact.ts";
import { githubForge } from "./io/github/github-forge.ts";
import { type ActionEntry, runAction } from "./shell/run-action.ts";

const abort = new AbortController();
setMaxListeners(0, abort.signal); // every call under way listens to it
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => abort.abort());

const { env } = process;
const token = core.getInput("token");
if (token) core.setSecret(token);

const entry: ActionEntry = {
  env,
  cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
  signal: abort.signal,
  inputs: { command: core.getInput("command"), config: core.getInput("config"), args: core.getInput("args") },
  forge:
    token && env.GITHUB_REPOSITORY
      ? githubForge({
          apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
          token,
          repository: env.GITHUB_REPOSITORY,
        })
      : null,
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
    output: core.setOutput,
    summary: async (markdown) => void (await core.summary.addRaw(markdown, true).write()),
    saveState: core.saveState,
    state: core.getState,
  },
};

process.exitCode = await runAction(entry);
