import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { unbelieved } from "../commands/occasion.ts";
import { earlierRun } from "../commands/trial/earlier-run.ts";
import type { GatePorts } from "../commands/trial/ports.ts";
import { createMask, type Mask } from "../io/masking.ts";
import { artifactOf, reusePath } from "./action-files.ts";
import { guarded } from "./action-guard.ts";
import type { ActionJob } from "./action-job.ts";
import type { Setting } from "./action-setting.ts";

/** How outputs and verdicts travel from a pull request's run to the run that merges it: by the artifact. */
export function carrying(job: ActionJob, setting: Setting): Pick<GatePorts, "takeOver" | "keepUsed"> {
  const { occasion, forge, runner } = job;
  return {
    async takeOver() {
      const earlier = await earlierRun({ occasion, forge, artifact: artifactOf(setting) });
      if (earlier) runner.info(earlier.said);
      return earlier?.text ?? null;
    },
    ...(unbelieved(occasion) ? {} : { keepUsed: (lines) => keepLines(lines, { job, setting }) }),
  };
}

/** What was not written whole is taken away again, so that no later run reads half of it. */
async function keepLines(lines: Iterable<string>, from: { job: ActionJob; setting: Setting }): Promise<void> {
  const path = reusePath(from.job, from.setting);
  const written = await guarded(from.job, "Keeping reuse.jsonl for later runs", async () => {
    await writeLines(lines, from);
    return true;
  });
  if (!written) await rm(path, { force: true }).catch(() => undefined);
}

/** A masked answer no longer has the id that it had, so a later run leaves it out and runs that record again. */
async function writeLines(
  lines: Iterable<string>,
  { job, setting }: { job: ActionJob; setting: Setting },
): Promise<void> {
  const path = reusePath(job, setting);
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(masked(lines, createMask(job.started.env))), createWriteStream(path));
}

function* masked(lines: Iterable<string>, mask: Mask): Generator<string> {
  for (const line of lines) yield `${mask(line)}\n`;
}
