import { join } from "node:path";
import type { Tried } from "../commands/gate.ts";
import type { Mask } from "../io/masking.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { resultJson } from "../report/result.ts";
import { sentence } from "../report/sentence.ts";
import { RULE } from "./demo-align.ts";
import { writeWhole } from "./write-whole.ts";

/** A change as the demo tried it: what it was, what became of it, where its comment lies. */
export interface Shown {
  title: string;
  decision: string;
  comment: string;
}

/** A change to be told of. */
export interface Telling {
  heading: string;
  /** Its name, by which its files go. */
  change: string;
  tried: Tried;
  dir: string;
}

/** Says what became of a change, with the comment in full; keeps result and comment as files beside each other. */
export async function tell(
  { heading, change, tried: { trial }, dir }: Telling,
  { out, mask }: { out(text: string): void; mask: Mask },
): Promise<Shown> {
  const { decision } = trial.decision;
  const result = join(dir, ".assize", `${change}.json`);
  const comment = join(dir, ".assize", `${change}.md`);
  const markdown = renderMarkdown(trial);
  await writeWhole(result, `${JSON.stringify(resultJson(trial), null, 2)}\n`, mask);
  await writeWhole(comment, markdown, mask);
  const lines = [RULE, heading, `Decision: ${decision} (exit code ${trial.exit_code})`, sentence(trial)];
  out(`\n${lines.join("\n")}\n\nThe comment:\n\n${markdown}\n\nThe result: ${result}\n`);
  return { title: heading, decision, comment };
}

/** The last lines, for whoever has seen hundreds go by: what became of each change, and where to read on. */
export function inShort(all: readonly Shown[]): string {
  const lines = all.map(({ title, decision, comment }) => `  ${title}: ${decision}\n    ${comment}\n`);
  return `\n${RULE}\nIn short, with each comment as a file:\n${lines.join("")}`;
}
