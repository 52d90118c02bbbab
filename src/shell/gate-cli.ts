import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gate, type Tried } from "../commands/gate.ts";
import { LOCAL } from "../commands/occasion.ts";
import { EVIDENCE_FILE, replay } from "../commands/trial/kept-evidence.ts";
import { UserError } from "../errors.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { gateRequest } from "./gate-request.ts";
import { writeSurfaces } from "./write-surfaces.ts";

/** `assize gate` in a terminal: try, print, write what was asked for, end with the decision's code. */
export async function runGate(words: Parsed, started: Started): Promise<number> {
  const { console } = started;
  const from = words.text("replay");
  const tried = from ? await replayFrom(resolve(started.cwd, from)) : await tryHere(words, started);
  if (!tried) return 0;
  console.err(renderTerminal(tried.trial, { colour: console.colour, width: console.width }));
  await writeSurfaces(tried, words, started);
  return tried.trial.exit_code;
}

async function tryHere(words: Parsed, started: Started): Promise<Tried | null> {
  return gate(gateRequest(words, LOCAL), composePorts(started));
}

/** Decides again from a folder of kept evidence. */
export async function replayFrom(dir: string): Promise<Tried> {
  const file = join(dir, EVIDENCE_FILE);
  return replay(await readEvidence(file), file);
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
