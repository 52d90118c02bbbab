import { UserError } from "../../errors.ts";
import type { Mask } from "../masking.ts";
import { startProcess } from "./app-process.ts";
import type { Environment } from "./environment.ts";
import type { Place } from "./place.ts";
import { withLastLine } from "./untried.ts";

/** Runs `app.setup` in a checkout by a shell. Throws a UserError with the end of its output where it fails. */
export async function runSetup({
  setup,
  root,
  place,
  env,
  mask,
  side,
  signal,
}: {
  setup: string;
  root: string;
  place: Place;
  env: Environment;
  mask: Mask;
  side: "head" | "base";
  signal: AbortSignal;
}): Promise<void> {
  // Both streams in one log: what a package manager says last is the reason, wherever it says it.
  const spec = { argv: ["sh", "-c", `exec 2>&1; ${setup}`], cwd: root, place, env, mask };
  const shell = startProcess(spec, (chunk) => shell.log.add(chunk));
  const stop = () => void shell.kill();
  signal.addEventListener("abort", stop, { once: true });
  try {
    await shell.started;
    shell.finish();
    const { well, how } = await shell.ended;
    signal.throwIfAborted();
    if (!well) throw setupFailed({ setup, side, how, log: shell.log.text() });
  } finally {
    signal.removeEventListener("abort", stop);
    await shell.kill();
  }
}

function setupFailed({
  setup,
  side,
  how,
  log,
}: {
  setup: string;
  side: string;
  how: string;
  log: string;
}): UserError {
  const what = `the app (${side}) could not be set up: "${setup}" ${how}`;
  const message = side === "base" ? withLastLine(what, log) : `${what}${log && `, saying:\n${log}`}`;
  const hint = "It runs in app.root of each checkout, the base's too.";
  return new UserError({ code: "app_setup", message, hint });
}
