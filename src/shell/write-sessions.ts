import { join, relative, resolve } from "node:path";
import type { Tried } from "../commands/gate.ts";
import { createMask } from "../io/masking.ts";
import { sessionName, sessionText } from "../report/session-file.ts";
import type { Started } from "./console.ts";
import { writeWhole } from "./write-whole.ts";

/** Whoever missed it, or wants another, draws a list of their own. */
const NO_FIRST = `There is no first session: this is no first run, or every judge is trusted already.
Another list, drawn by lot from outputs that --evidence <dir> keeps: assize review --new <name> --sample 60 --traces <dir>/evidence.json
`;

/** Writes what people judge first where `--session` says, a file a judge; a session counts under its own name only. */
export async function writeSessions(
  { trial }: Tried,
  where: string,
  { env, cwd, console }: Started,
): Promise<void> {
  const sessions = trial.decision.first_sessions;
  for (const session of sessions) {
    const name = sessionName(session);
    const file = join(resolve(cwd, where), `${name}.yaml`);
    await writeWhole(file, sessionText(session), createMask(env));
    console.err(
      `${session.traces.length} outputs to judge first are listed in ${relative(cwd, file)}. With --evidence <dir> kept, answer them by: assize review --session ${name} --traces <dir>/evidence.json\n`,
    );
  }
  if (sessions.length === 0) console.err(NO_FIRST);
}
