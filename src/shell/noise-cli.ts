import { type Noise, noise, type ScorerNoise } from "../commands/noise.ts";
import { LOCAL } from "../commands/occasion.ts";
import { count, levelRange, SHARE } from "../report/numbers.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { gateRequest } from "./gate-request.ts";

/** Records that are run twice unless somebody says otherwise. */
const DEFAULT_SAMPLE = 20;

/** `assize noise`: what two runs of the same app differ by, in words. */
export async function runNoise(words: Parsed, started: Started): Promise<number> {
  const found = await noise(
    gateRequest(words, LOCAL),
    words.number("sample") ?? DEFAULT_SAMPLE,
    composePorts(started),
  );
  started.console.out(noiseText(found));
  return 0;
}

function noiseText({ records, sampled, outputs, scorers }: Noise): string {
  const range = outputs.share ? ` (likely ${levelRange(outputs.share, SHARE)} of all)` : "";
  const head = `${count(sampled, "record")} of ${records} run twice: ${count(outputs.differing, "output")} differ${range}.`;
  const quiet =
    outputs.differing === 0 ? "\nThe app repeats itself here: one run of each record is enough." : "";
  return `${head}${quiet}\n${scorers.map((scorer) => scorerText(scorer, records)).join("\n")}\n`;
}

function scorerText(
  { name, n, differing, share, smallestLoss, recordsNeeded }: ScorerNoise,
  records: number,
): string {
  if (!share) return `  ${name}: nothing could be scored on both runs.`;
  const finds =
    smallestLoss === null
      ? "no loss can be found"
      : `a loss of ${(smallestLoss * 100).toFixed(1)} points is found 8 times in 10`;
  const needs =
    recordsNeeded === null
      ? "no record says how many would be needed"
      : `about ${recordsNeeded} records clear an unchanged app at an allowed loss of 5 points`;
  return `  ${name}: ${differing} of ${n} outcomes differ (likely ${levelRange(share, SHARE)}). With ${records} records ${finds}; ${needs}.`;
}
