import { readFile } from "node:fs/promises";

/** The event's payload that GitHub left for the job; an empty object where there is none. */
export async function eventPayload(env: { [name: string]: string | undefined }): Promise<unknown> {
  const path = env.GITHUB_EVENT_PATH;
  return path ? JSON.parse(await readFile(path, "utf8")) : {};
}
