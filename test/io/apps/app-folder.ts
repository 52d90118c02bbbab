import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { App, AppReply } from "../../../src/evaluate/app.ts";
import { type AppSpec, appSpec } from "../../../src/formats/app-spec.ts";
import { openApp } from "../../../src/io/apps/open-app.ts";

/** A folder with the files of an app, gone at the end of the test. */
export interface AppFolder extends AsyncDisposable {
  path: string;
  open(
    spec: Partial<AppSpec> | object,
    more?: { side?: "head" | "base"; env?: NodeJS.ProcessEnv },
  ): Promise<OpenedApp>;
}

/** An app that is closed at the end of the test. */
export interface OpenedApp extends App, AsyncDisposable {
  /** Asks by number: `{id: "r-3", inputs: {n: 3}}`. */
  ask(n: number, signal?: AbortSignal): Promise<AppReply>;
}

/** Makes the folder. */
export async function appFolder(files: { [path: string]: string }): Promise<AppFolder> {
  const path = await mkdtemp(join(tmpdir(), "app-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
    await chmod(join(path, name), 0o755);
  }
  return {
    path,
    async open(spec, { side = "head", env = process.env } = {}) {
      const signal = new AbortController().signal;
      const app = await openApp({ spec: appSpec.parse(spec), root: path, side, env, signal });
      const ask = (n: number, stop = signal) => app.answer({ id: `r-${n}`, inputs: { n } }, stop);
      return { ...app, ask, [Symbol.asyncDispose]: () => app.close() };
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** What a reply says, short: its outputs, or the reason of its silence. */
export function said({ outcome }: AppReply): unknown {
  return outcome.status === "answered" ? outcome.outputs : outcome.reason;
}

/** The sentence beside the reason of a silence. */
export function detail({ outcome }: AppReply): string {
  return outcome.status === "silent" ? outcome.detail : "";
}
