import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { estimateGate } from "../commands/estimate.ts";
import { gate, type Tried } from "../commands/gate.ts";
import { LOCAL } from "../commands/occasion.ts";
import { atMost } from "../commands/trial/announce.ts";
import { EVIDENCE_FILE, replay } from "../commands/trial/kept-evidence.ts";
import { UserError } from "../errors.ts";
import { createMask, type Mask } from "../io/masking.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { gateRequest } from "./gate-request.ts";
import { writeSurfaces } from "./write-surfaces.ts";

/** `assize gate` in a terminal: try, print, write what was asked for, end with the decision's code. */
export async function runGate(words: Parsed, started: Started): Promise<number> {
  const { console } = started;
  if (words.on("estimate")) return runEstimate(words, started);
  const from = words.text("replay");
  const tried = from
    ? await replayFrom(resolve(started.cwd, from), createMask(started.env))
    : await tryHere(words, started);
  console.err(renderTerminal(tried.trial, { colour: console.colour, width: console.width }));
  await writeSurfaces(tried, words, started);
  return tried.trial.exit_code;
}

async function tryHere(words: Parsed, started: Started): Promise<Tried> {
  return gate(gateRequest(words, LOCAL), composePorts(started));
}

async function runEstimate(words: Parsed, started: Started): Promise<number> {
  const planned = await estimateGate(gateRequest(words, LOCAL), composePorts(started));
  started.console.out(`${atMost(planned)}\n`);
  return 0;
}

/** Decides again from a folder of kept evidence; all it says was paid for by the run that kept it. */
export async function replayFrom(dir: string, mask: Mask): Promise<Tried> {
  const file = join(dir, EVIDENCE_FILE);
  return { ...replay(await readEvidence(file), file, mask), reused: () => true, suite: null };
}

async function readEvidence(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const hint = "--replay takes the folder that --evidence wrote, or the unpacked artifact of a run.";
    throw new UserError(
      { code: "no_evidence", message: "there is no evidence here", hint, at: { file } },
      { cause },
    );
  }
}
