import type { Git } from "./history.ts";

/**
 * What the machine says about whom git trusts and how it gets to the remote. simple-git keeps all other `GIT_…` from git:
 * they may name another repository than the one that is asked for.
 */
const OF_THE_MACHINE = /^GIT_(CONFIG_|SSL_|SSH|PROXY_|HTTP_|ASKPASS$|TERMINAL_PROMPT$)/i;

/** Git as it is asked in that folder; loaded here, for not every run needs it. */
export async function gitIn(dir: string): Promise<Git> {
  const { simpleGit } = await import("simple-git");
  const allowEnvironment = Object.keys(process.env).filter((name) => OF_THE_MACHINE.test(name));
  const git = simpleGit({ baseDir: dir, unsafe: { allowUnsafeHooksPath: true }, allowEnvironment });
  return async (args) => git.raw(args);
}
