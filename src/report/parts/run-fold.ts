import { markdownLink, markdownText } from "../escape.ts";
import { runLines } from "../run-text.ts";
import type { Trial } from "../trial.ts";
import { blocks, fold, list } from "./fold.ts";

/** The run: counts that add up, calls, money, time, and where to look further. */
export function runFold(trial: Trial): string {
  const { run, artifact, compare } = trial.links;
  const links = [
    run && markdownLink("the run's log", run),
    artifact && markdownLink("result and evidence", artifact),
    compare && markdownLink("what changed", compare),
  ].filter((link) => link !== null);
  const more = links.length > 0 ? `See ${links.join(", ")}.` : "";
  return fold("The run", blocks([list(runLines(trial).map(markdownText)), more]));
}
