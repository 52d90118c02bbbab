import type { Occasion } from "../commands/occasion.ts";
import { UserError } from "../errors.ts";
import { nearest } from "../formats/nearest.ts";
import { createMask } from "../io/masking.ts";
import { logLine } from "../report/escape.ts";
import { closeLeftCheck } from "./action-check.ts";
import type { ActionJob } from "./action-job.ts";
import type { Started } from "./console.ts";
import { maskedForge, maskedRunner } from "./masked-sinks.ts";
import { splitWords } from "./split-words.ts";
import { toldError } from "./told-error.ts";

/** What the entry hands over: the runner's world, not yet read. */
export interface ActionEntry extends Omit<ActionJob, "started" | "occasion" | "inputs"> {
  env: Started["env"];
  cwd: string;
  signal: AbortSignal;
  inputs: { command: string; config: string; args: string };
  occasion(): Promise<Occasion>;
  log(text: string): void;
}

/** Commands that a workflow may name, each loaded when it is run: the post step runs none. */
const COMMANDS: { [name: string]: (job: ActionJob) => Promise<number> } = {
  gate: async (job) => (await import("./action-main.ts")).runGateAction(job),
  align: async (job) => (await import("./action-align.ts")).runAlignAction(job),
  labels: async (job) => (await import("./action-labels.ts")).runLabelsAction(job),
};

const NOT_TRIED = 2;

/** An input that names a secret which is not there comes empty, and nothing else would tell. */
const NO_TOKEN =
  "The input `token` is empty, so there is neither comment nor check. The decision stands in the summary.";

/** The Action's half: the post step closes what is open; the main step runs the command. Only here is everything caught. */
export async function runAction(entry: ActionEntry): Promise<number> {
  const { runner, forge } = entry;
  try {
    if (runner.state("main") !== "") {
      await closeLeftCheck({ forge, runner });
      return 0;
    }
    runner.saveState("main", "started");
    return await command(entry.inputs.command || "gate")(await jobOf(entry));
  } catch (error) {
    const mask = createMask(entry.env);
    maskedRunner(runner, mask).output("decision", "not_tried");
    runner.fail(mask(toldError(error, entry.signal)));
    return NOT_TRIED;
  }
}

function command(name: string): (job: ActionJob) => Promise<number> {
  const run = COMMANDS[name];
  if (run) return run;
  const near = nearest(name, Object.keys(COMMANDS));
  const hint = near ? `Did you mean ${near}?` : `Commands: ${Object.keys(COMMANDS).join(", ")}.`;
  throw new UserError({ code: "command_unknown", message: `the Action knows no command "${name}"`, hint });
}

async function jobOf(entry: ActionEntry): Promise<ActionJob> {
  const { env, cwd, signal, inputs, log } = entry;
  const mask = createMask(env);
  const line = (text: string) => log(`${mask(text).split("\n").map(logLine).join("\n")}`);
  const console = { out: line, err: line, terminal: false, colour: false, width: 120 };
  const { command, config, args } = inputs;
  if (!entry.forge) entry.runner.warning(NO_TOKEN);
  return {
    ...entry,
    runner: maskedRunner(entry.runner, mask),
    forge: entry.forge && maskedForge(entry.forge, mask),
    started: { argv: [], env, cwd, signal, console },
    occasion: await entry.occasion(),
    inputs: { command, config, args: splitWords(args) },
  };
}
