/**
 * Lets this process and its children read the job's checkout with git also where another account owns it, as in a job that
 * runs in a container: actions/checkout tells that to its own calls of git alone. The runner made the workspace, and the job
 * runs code from it anyway.
 */
export function trustWorkspace(env: { [name: string]: string | undefined }): void {
  const { GITHUB_WORKSPACE: workspace, GIT_CONFIG_COUNT: count = "0" } = env;
  if (!workspace) return;
  env[`GIT_CONFIG_KEY_${count}`] = "safe.directory";
  env[`GIT_CONFIG_VALUE_${count}`] = workspace;
  env.GIT_CONFIG_COUNT = String(Number(count) + 1);
}
