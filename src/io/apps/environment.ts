import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Environment of a process. */
export type Environment = { [name: string]: string | undefined };

/**
 * What a runner gives to actions alone. The app is code of the pull request: with the runtime token it could write the
 * caches of others, with the command files forge our outputs, and inputs may hold tokens. Keys of models stay: the app
 * may need them, and whoever runs an app with a key trusts it with the key.
 */
const WITHHELD = /^(ACTIONS_|INPUT_|STATE_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN)$/;

/**
 * The environment of an app's processes: the given one without what is withheld, output unbuffered, the side named,
 * and the virtual environment of its own checkout where it has one.
 */
export function appEnvironment({
  env,
  root,
  side,
}: {
  env: Environment;
  root: string;
  side: "head" | "base";
}): Environment {
  const kept = Object.entries(env).filter(([name]) => !WITHHELD.test(name));
  const own = { ...Object.fromEntries(kept), PYTHONUNBUFFERED: "1", ASSIZE_SIDE: side };
  const venv = join(root, ".venv");
  if (!existsSync(venv)) return own;
  const PATH = [join(venv, "bin"), env.PATH].filter((part) => part).join(delimiter);
  return { ...own, VIRTUAL_ENV: venv, PATH };
}
