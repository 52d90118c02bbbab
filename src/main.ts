// The one entry of the build, so that what both ways in use lies in dist once. The doors dist/cli and dist/action call it.
export { startCli } from "./cli.ts";

/** The Action is loaded only when a runner calls it: a terminal never pays for it. */
export async function startAction(): Promise<void> {
  await (await import("./action.ts")).startAction();
}
