import { join, resolve } from "node:path";
import type { Tried } from "../commands/gate.ts";
import { EVIDENCE_FILE, writeEvidence } from "../commands/trial/kept-evidence.ts";
import { createMask } from "../io/masking.ts";
import { renderJUnit } from "../report/junit.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { resultJson } from "../report/result.ts";
import { verdictLines } from "../report/verdict-lines.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";
import { writeDraws } from "./write-draws.ts";
import { writeSessions } from "./write-sessions.ts";
import { writeWhole } from "./write-whole.ts";

/** The surfaces that are files, by their flag. */
const FILES: { [flag: string]: (tried: Tried) => string } = {
  json: ({ trial }) => `${JSON.stringify(resultJson(trial), null, 2)}\n`,
  junit: ({ trial, evidence }) => renderJUnit(trial, evidence),
  markdown: ({ trial }) => renderMarkdown(trial),
  verdicts: verdictsText,
};

/** Writes what the flags ask for; `-` is standard output. */
export async function writeSurfaces(tried: Tried, words: Parsed, started: Started): Promise<void> {
  const { cwd, console } = started;
  const mask = createMask(started.env);
  for (const [flag, render] of Object.entries(FILES)) {
    const file = words.text(flag);
    if (file === "-") console.out(render(tried));
    else if (file) await writeWhole(resolve(cwd, file), render(tried), mask);
  }
  const draw = words.text("draw");
  if (draw) await writeDraws(tried, draw, started);
  const session = words.text("session");
  if (session) await writeSessions(tried, session, started);
  const evidence = words.text("evidence");
  if (evidence)
    await writeWhole(
      join(resolve(cwd, evidence), EVIDENCE_FILE),
      writeEvidence(tried.evidence, tried.trial),
      mask,
    );
}

/** Every verdict, a JSON line each. */
export function verdictsText({ trial, evidence, reused }: Tried): string {
  const lines = verdictLines(evidence, { outputs: trial.report.outputs, reused });
  return lines.map((line) => `${line}\n`).join("");
}
