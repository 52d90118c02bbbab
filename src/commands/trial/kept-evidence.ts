import { messageOf, UserError } from "../../errors.ts";
import { decide } from "../../gate/decide.ts";
import type { Evidence } from "../../gate/evidence.ts";
import { exitCode } from "../../gate/exit-code.ts";
import type { Trial } from "../../report/trial.ts";
import { type Mask, maskedEvidence, maskedTrial } from "./masked-tried.ts";

/** Name of the file in an evidence folder. */
export const EVIDENCE_FILE = "evidence.json";

const FORMAT = 3;

/** All that a decision rests on and a surface shows, free of this machine: decided again anywhere, it gives the same bytes. */
interface Kept {
  format: number;
  evidence: Evidence;
  trial: Omit<Trial, "decision" | "exit_code">;
}

/** Evidence as text. Maps are written as pairs, so keys of any kind survive. */
export function writeEvidence(evidence: Evidence, trial: Trial): string {
  const { run, proposed, outputs_id, traces, records, links, report, blind, warnings } = trial;
  const rest = { run, proposed, outputs_id, traces, records, links, report, blind, warnings };
  const kept: Kept = { format: FORMAT, evidence, trial: rest };
  return JSON.stringify(kept, (_key, value: unknown) =>
    value instanceof Map ? { $map: [...value] } : value,
  );
}

/** Decides again from kept evidence: no call, no repository, no clock. It may be older than what this version masks. */
export function replay(text: string, file: string, mask: Mask): { trial: Trial; evidence: Evidence } {
  const kept = parse(text, file);
  return wholeOrBroken(file, () => {
    const evidence = maskedEvidence(kept.evidence, mask);
    const decision = decide(evidence);
    const code = exitCode(decision, { accepted: kept.trial.run.accepted_by !== null });
    return { trial: maskedTrial({ ...kept.trial, decision, exit_code: code }, mask), evidence };
  });
}

/** Traces of kept evidence with what judges said about them. */
export function keptVerdicts(text: string, file: string) {
  const { trial, evidence } = parse(text, file);
  return wholeOrBroken(file, () => {
    const judges = evidence.scorers.filter(({ scorer }) => scorer.voice === "judge");
    const verdicts = judges.flatMap(({ scorer, rows }) =>
      rows
        .flatMap(({ base, head }) => [...(base ?? []), ...head])
        .map(({ trace_id, verdict }) => ({ judge: scorer.name, trace_id, verdict })),
    );
    return { traces: trial.traces, verdicts };
  });
}

/** A file of the right outline may be edited or mixed inside: what trips over that is its fault before it is ours. */
function wholeOrBroken<T>(file: string, use: () => T): T {
  try {
    return use();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const message = `is not as it was written: ${messageOf(cause)}`;
    const hint = "Take the artifact of the run anew. If it is the same, this is a bug in assize.";
    throw new UserError({ code: "evidence_broken", message, hint, at: { file } }, { cause });
  }
}

function parse(text: string, file: string): Kept {
  const kept = revive(text, file);
  if (!isKept(kept)) {
    const hint = "Evidence is what --evidence wrote, or the unpacked artifact of a run.";
    throw new UserError({ code: "evidence_broken", message: "is no evidence of a run", hint, at: { file } });
  }
  if (kept.format === FORMAT) return kept;
  const message = `evidence of format ${kept.format}, but this version reads format ${FORMAT}`;
  throw new UserError({
    code: "evidence_format",
    message,
    hint: "Replay it with the version that wrote it.",
    at: { file },
  });
}

/** Its outline: another format may hold anything, this one both parts. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null || !("format" in value)) return false;
  if (typeof value.format !== "number") return false;
  return value.format !== FORMAT || ("evidence" in value && "trial" in value);
}

function revive(text: string, file: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => (isPairs(value) ? new Map(value.$map) : value));
  } catch (cause) {
    throw new UserError(
      { code: "evidence_broken", message: "is no evidence of a run: not JSON", at: { file } },
      { cause },
    );
  }
}

function isPairs(value: unknown): value is { $map: [unknown, unknown][] } {
  return typeof value === "object" && value !== null && "$map" in value && Array.isArray(value.$map);
}
