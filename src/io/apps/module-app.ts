import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../errors.ts";
import type { Place } from "./place.ts";

/**
 * What serves a module: a process of its own that speaks the app protocol. A worker thread would start sooner, but it
 * shares our working folder, and a prompt read by a relative path would come from the head on both sides.
 * What the module prints is log. A stream of parts, a Map or a Response would be the same {} on both sides, whatever is in it.
 */
const SERVE_MODULE = `
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
const [file, name] = process.argv.slice(1);
const say = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const answer = (await import(pathToFileURL(file).href))[name];
if (typeof answer !== "function") {
  console.error(file + " exports no function named " + name);
  process.exit(1);
}
const plain = (outputs) => {
  const kind = Object.prototype.toString.call(outputs).slice(8, -1);
  if (kind === "Object" || JSON.stringify(outputs) !== "{}") return outputs ?? null;
  throw new Error("it returned a value of the kind " + kind + ", of which JSON keeps nothing: return the whole answer");
};
const reply = async ({ id, inputs }) => {
  try {
    return JSON.stringify({ id, outputs: plain(await answer(inputs)) });
  } catch (error) {
    console.error(error);
    return JSON.stringify({ id, error: String(error?.message ?? error) });
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  reply(JSON.parse(line)).then((text) => say(text + "\\n"));
}
`;

/** The command that serves `path#export` of a folder; throws a UserError where there is no such file. */
export function moduleCommand(reference: string, { root, place }: { root: string; place: Place }): string[] {
  const [path = "", name = ""] = reference.split("#");
  const file = join(root, path);
  if (!existsSync(file)) {
    throw new UserError({
      code: "app_module",
      message: `app.module: there is no file ${path} in ${place.name}`,
      hint: "Name a file below app.root and the function it exports: app/answer.mjs#answer.",
    });
  }
  return [process.execPath, "--input-type=module", "-e", SERVE_MODULE, file, name];
}
