import { gitIn } from "./git-in.ts";

/** Address of the remote `origin` of the repository that `dir` lies in, and the repository's root; null where there is none. */
export async function readOrigin(dir: string): Promise<{ root: string; url: string | null } | null> {
  const git = await gitIn(dir);
  const ask = (args: string[]) =>
    git(args).then(
      (text) => text.trim(),
      () => "",
    );
  const root = await ask(["rev-parse", "--show-toplevel"]);
  if (root === "") return null;
  const url = await ask(["config", "--get", "remote.origin.url"]);
  return { root, url: url === "" ? null : url };
}
