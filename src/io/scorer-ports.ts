import { readFile, realpath } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { messageOf, UserError } from "../errors.ts";
import { sha256 } from "../formats/hash.ts";
import { json } from "../formats/json.ts";
import type { ScorerPorts, UserFunction } from "../judges/code/create-code-scorer.ts";
import { boundedMatch } from "./bounded-match.ts";

/** What code scorers load from a checkout's folder; nothing outside of it. Few load anything, so the folder may be made on demand. */
export function scorerPorts(folder: () => Promise<string>): ScorerPorts {
  return {
    matches: boundedMatch,
    loadJson: async (path) => {
      const file = await inside(await folder(), path);
      try {
        return json.parse(JSON.parse(await readFile(file, "utf8")));
      } catch (cause) {
        throw new UserError(
          { code: "bad_json", message: `not JSON: ${messageOf(cause)}`, at: { file: path } },
          { cause },
        );
      }
    },
    loadFunction: async (reference) => {
      const [path = "", name = ""] = reference.split("#");
      const file = await inside(await folder(), path);
      return {
        call: inTime(await importFunction({ file, path, name })),
        digest: sha256((await sources(file)).join("\n")),
      };
    },
  };
}

async function inside(dir: string, path: string): Promise<string> {
  const root = await realpath(dir);
  const file = await realpath(resolve(root, path)).catch(() => null);
  if (file === null)
    throw new UserError({
      code: "no_file",
      message: `no such file: ${path}`,
      hint: "Paths of scorers are relative to the app's root.",
    });
  if (file.startsWith(root + sep)) return file;
  throw new UserError({
    code: "outside",
    message: `${path} leaves the app's root`,
    hint: "Scorers load files of the repository only.",
  });
}

async function importFunction({
  file,
  path,
  name,
}: {
  file: string;
  path: string;
  name: string;
}): Promise<UserFunction> {
  const loaded: { [name: string]: unknown } = await import(
    /* webpackIgnore: true */ pathToFileURL(file).href
  ).catch((cause: unknown) => {
    throw new UserError(
      { code: "bad_module", message: `cannot be loaded: ${messageOf(cause)}`, at: { file: path } },
      { cause },
    );
  });
  const found = loaded[name];
  if (typeof found === "function") return found as UserFunction; // what it returns is checked with each call
  const functions = Object.keys(loaded)
    .filter((key) => typeof loaded[key] === "function")
    .sort();
  const hint = functions.length > 0 ? `it exports ${functions.join(", ")}` : "it exports no function";
  throw new UserError({
    code: "no_function",
    message: `no exported function ${name}`,
    hint,
    at: { file: path },
  });
}

/** A function that looks at one output needs no longer; one that never ends must not hold up the run for ever. */
const LONGEST_CALL_MS = 60_000;

function inTime(call: UserFunction): UserFunction {
  return (trace, record) => {
    const result = call(trace, record);
    return result instanceof Promise ? before(result, LONGEST_CALL_MS) : result;
  };
}

async function before(result: Promise<unknown>, ms: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, ms, new Error(`the function did not end within ${ms / 1_000} s`));
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

const RELATIVE_IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](\.[^"']+)["']/g;

/** The module's text and those of the files that it imports by relative path: what can change its marks. */
async function sources(file: string, seen = new Set<string>()): Promise<string[]> {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = await readFile(file, "utf8").catch(() => "");
  const imported = [...text.matchAll(RELATIVE_IMPORT)].map(([, path = ""]) => resolve(dirname(file), path));
  const deeper = await Promise.all(imported.map((path) => sources(path, seen)));
  return [text, ...deeper.flat()];
}
