import type { Problem } from "../errors.ts";
import type { Check, CheckContext } from "./check-context.ts";
import { leavesWorkspace } from "./file-patterns.ts";
import { httpAddress, namesPort } from "./http-address.ts";
import { insideTree } from "./tree-path.ts";

/** The app's paths stay in the workspace, its addresses are some, and the base can be run where it is to be. */
export const checkApp =
  (folder: string): Check =>
  (context) => [...pathProblems(folder, context), ...addressProblems(context), ...rerunProblems(context)];

/** What the configuration names by a path of its own, with the folder it is relative to; datasets and judges are checked where they are listed. */
function pathProblems(folder: string, { config, locate }: CheckContext): Problem[] {
  const { app, baseline } = config;
  const root = insideTree(folder, app.root);
  const named: [base: string, path: string | undefined, at: PropertyKey[]][] = [
    [folder, app.root, ["app", "root"]],
    [folder, app.traces, ["app", "traces"]],
    [folder, baseline === "none" ? undefined : baseline.file, ["baseline", "file"]],
  ];
  if (root !== null) {
    named.push([root, app.module?.split("#")[0], ["app", "module"]]);
    for (const [index, path] of (app.paths ?? []).entries()) {
      named.push([root, path.replace(/^!/, ""), ["app", "paths", index]]);
    }
  }
  return named.flatMap(([base, path, at]) => {
    if (path === undefined || insideTree(base, path) !== null) return [];
    return [{ ...leavesWorkspace(path), at: locate(at) }];
  });
}

/** Stands for a side's own port. */
const SOME_PORT = 4000;

function addressProblems({ config: { app }, locate }: CheckContext): Problem[] {
  if (!app.http) return [];
  const { start, url, ready = "/" } = app.http;
  const at = (key: string) => locate(["app", "http", key]);
  const hint = 'An address looks like "http://127.0.0.1:{port}/answer".';
  const named = !start && [url, ready].find(namesPort);
  if (named) {
    const message = `"${named}" names {port}, and nothing is started that could be given one`;
    const start = 'Add start: [npm, start, --, --port, "{port}"], or write the port of the server that runs.';
    return [{ code: "no_port", message, hint: start, at: at(named === url ? "url" : "ready") }];
  }
  const address = httpAddress(url, SOME_PORT);
  if (!address) {
    return [
      { code: "bad_address", message: `"${url}" is not an http or https address`, hint, at: at("url") },
    ];
  }
  if (httpAddress(ready, SOME_PORT, address)) return [];
  const message = `"${ready}" is neither a path nor an http or https address`;
  return [{ code: "bad_address", message, hint: "A path looks like /health.", at: at("ready") }];
}

function rerunProblems(context: CheckContext): Problem[] {
  const { http } = context.config.app;
  if (!http || !rerunsBase(context)) return [];
  if (!http.start) return [noStart(context)];
  return namesPort(http.url) ? [] : [onePort(context, http.url)];
}

function rerunsBase({ config: { baseline }, flags }: CheckContext): boolean {
  if (flags.rerun === false || baseline === "none" || baseline.file !== undefined) return false;
  return baseline.from.includes("rerun");
}

/** Where the base may come from instead. */
const ELSEWHERE = "baseline: { from: [cache] }, { file: … } or none";

function noStart({ locate }: CheckContext): Problem {
  return {
    code: "no_start",
    message: "the base can't be run: app.http names a server that runs already, and that is the head's",
    hint: `Write how a server is started (start: [npm, start, --, --port, "{port}"]), or take the base from elsewhere: ${ELSEWHERE}.`,
    at: locate(["app", "http"], "key"),
  };
}

/** Head and base run at once: the first to listen would answer for both, and every change would pass. */
function onePort({ locate }: CheckContext, url: string): Problem {
  return {
    code: "one_port",
    message: `base and head would both be asked at "${url}", where only one of them can listen`,
    hint: `Write {port} in it ("http://127.0.0.1:{port}/answer") and let the server listen there: "{port}" in start, or the environment variable PORT. Or take the base from elsewhere: ${ELSEWHERE}.`,
    at: locate(["app", "http", "url"]),
  };
}
