import { parseArgs } from "node:util";
import { type Problem, UserError } from "../errors.ts";
import { nearest } from "../formats/nearest.ts";
import type { CommandSpec, Flag, Parsed } from "./command-spec.ts";

/** Reads a call by its command's table; unknown flags and wrong types are all named at once, with the nearest known flag. */
export function parseFlags(spec: CommandSpec, argv: readonly string[]): Parsed {
  const options = Object.fromEntries(spec.flags.map((flag) => [flag.name, { type: kindOf(flag) }]));
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const positionals: string[] = [];
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = spec.flags.find((known) => known.name === token.name);
    const problem = flag ? faultOf(flag, token.value) : unknownFlag(spec, token.rawName);
    if (problem) problems.push(problem);
    else values.set(token.name, token.value ?? true);
  }
  if (spec.positionals === "" && positionals.length > 0) problems.push(unexpected(spec, positionals));
  if (problems.length > 0) throw new UserError(problems);
  return parsed(positionals, values);
}

function kindOf(flag: Flag): "boolean" | "string" {
  return flag.type === "switch" ? "boolean" : "string";
}

function faultOf(flag: Flag, value: string | undefined): Problem | null {
  const wanted = `--${flag.name} takes ${flag.type === "number" ? "a number" : (flag.value ?? "a value")}`;
  if (flag.type === "switch") {
    return value === undefined ? null : { code: "flag_value", message: `--${flag.name} takes no value` };
  }
  if (value === undefined || value === "") return { code: "flag_value", message: wanted };
  if (flag.type === "number" && !(Number(value) >= 0)) {
    return { code: "flag_value", message: `${wanted}, not "${value}"` };
  }
  return null;
}

function unknownFlag(spec: CommandSpec, raw: string): Problem {
  const name = nearest(
    raw.replace(/^-+/, ""),
    spec.flags.map((flag) => flag.name),
  );
  const hint = name ? `Did you mean --${name}?` : `assize ${spec.name} --help lists the flags.`;
  return { code: "flag_unknown", message: `${raw} is no flag of assize ${spec.name}`, hint };
}

function unexpected(spec: CommandSpec, words: readonly string[]): Problem {
  const message = `assize ${spec.name} takes no further words, but got: ${words.join(" ")}`;
  return { code: "word_unexpected", message, hint: `assize ${spec.name} --help shows what it takes.` };
}

function parsed(positionals: string[], values: Map<string, string | true>): Parsed {
  return {
    positionals,
    text: (name) => asText(values.get(name)),
    number: (name) => (values.has(name) ? Number(values.get(name)) : undefined),
    on: (name) => values.get(name) === true,
  };
}

function asText(value: string | true | undefined): string | undefined {
  return value === true ? undefined : value;
}
