import type { App } from "../../evaluate/app.ts";
import type { AppSpec } from "../../formats/app-spec.ts";
import { createMask } from "../masking.ts";
import { appEnvironment, type Environment } from "./environment.ts";
import { openHttpApp } from "./http-app.ts";
import { moduleCommand } from "./module-app.ts";
import { openOnceApp } from "./once-app.ts";
import { type PassingCheckout, placeOf } from "./place.ts";
import { runSetup } from "./setup.ts";
import { openStreamApp } from "./stream-app.ts";

/**
 * Makes the app of one side ready to answer: runs its setup in its checkout and opens it in the way the configuration
 * says. `root` is the absolute folder where it runs, in a passing checkout or not. Throws a UserError where that cannot be.
 */
export async function openApp({
  spec,
  root,
  side,
  checkout = null,
  env,
  signal,
}: {
  spec: AppSpec;
  root: string;
  side: "head" | "base";
  checkout?: PassingCheckout | null;
  /** The process's own; the app gets it without what is a runner's alone, and its secrets are masked in what it says. */
  env: Environment;
  signal: AbortSignal;
}): Promise<App> {
  const { command, http, module, setup, concurrency, workers, timeout: timeoutMs } = spec;
  const mask = createMask(env);
  const place = placeOf({ root, side, checkout });
  if (setup)
    await runSetup({ setup, root, place, env: appEnvironment({ env, root, side }), mask, side, signal });
  const own = appEnvironment({ env, root, side }); // once more: setup may have made the virtual environment
  const process = (argv: string[], called?: string) => ({ argv, called, cwd: root, place, env: own, mask });
  const stream = (argv: string[], called?: string) =>
    openStreamApp({ spec: process(argv, called), side, workers, concurrency, timeoutMs });
  if (http)
    return openHttpApp({
      http,
      root,
      place,
      side,
      env: own,
      mask,
      concurrency,
      timeoutMs,
      signal,
    });
  if (module) return stream(moduleCommand(module, { root, place }), `module ${module}`);
  if (Array.isArray(command)) return stream(command);
  if (!command) throw new Error("recorded traces are read, not run");
  if (!command.per_record) return stream(command.run);
  return openOnceApp({ spec: process(command.run), side, concurrency, timeoutMs });
}
