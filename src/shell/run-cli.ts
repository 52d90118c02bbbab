import { UserError } from "../errors.ts";
import { nearest } from "../formats/nearest.ts";
import { VERSION } from "../version.ts";
import type { CommandSpec, Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";
import { commandHelp, programHelp } from "./help.ts";
import { maskedConsole } from "./masked-sinks.ts";
import { parseFlags } from "./parse-flags.ts";
import { SPECS } from "./specs.ts";
import { toldError } from "./told-error.ts";

/** A command's wiring: words in, exit code out. */
export type Run = (words: Parsed, started: Started) => Promise<number>;

/** Each command is loaded only when it is called: start-up is what people wait for. */
const RUNS: { [name: string]: () => Promise<Run> } = {
  gate: async () => (await import("./gate-cli.ts")).runGate,
  show: async () => (await import("./show-cli.ts")).runShow,
  noise: async () => (await import("./noise-cli.ts")).runNoise,
  judge: async () => (await import("./judge-cli.ts")).runJudge,
  align: async () => (await import("./align-cli.ts")).runAlign,
  labels: async () => (await import("./labels-cli.ts")).runLabels,
  review: async () => (await import("./review-cli.ts")).runReview,
  import: async () => (await import("./import-cli.ts")).runImport,
  export: async () => (await import("./export-cli.ts")).runExport,
  demo: async () => (await import("./demo-cli.ts")).runDemo,
  schema: async () => (await import("./schema-cli.ts")).runSchema,
};

/** Exit code of a call that could not be tried. */
const NOT_TRIED = 2;

/** The terminal's half: finds the command, reads its words, runs it; a UserError is one message, a bug keeps its stack. */
export async function runCli(entry: Started): Promise<number> {
  const started = { ...entry, console: maskedConsole(entry.console, entry.env) };
  const [name, ...rest] = started.argv;
  if (name === "--version" || name === "-v") return say(started, `${VERSION}\n`);
  if (name === undefined || name === "--help" || name === "-h" || name === "help")
    return help(rest[0], started);
  try {
    const spec = known(name);
    if (rest.includes("--help") || rest.includes("-h")) return say(started, commandHelp(spec));
    const load = RUNS[spec.name];
    return load ? await (await load())(parseFlags(spec, rest), started) : NOT_TRIED;
  } catch (error) {
    started.console.err(`${toldError(error, started.signal)}\n`);
    return NOT_TRIED;
  }
}

function help(name: string | undefined, started: Started): number {
  const spec = SPECS.find((one) => one.name === name);
  return say(started, spec ? commandHelp(spec) : programHelp(SPECS));
}

function say({ console }: Started, text: string): number {
  console.out(text);
  return 0;
}

function known(name: string): CommandSpec {
  const spec = SPECS.find((one) => one.name === name);
  if (spec) return spec;
  const names = SPECS.map((one) => one.name);
  const near = nearest(name, names);
  const hint = near
    ? `Did you mean assize ${near}?`
    : `Commands: ${names.join(", ")}. assize --help explains them.`;
  throw new UserError({ code: "command_unknown", message: `assize knows no command "${name}"`, hint });
}
