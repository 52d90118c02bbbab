import type { GradedComparison } from "../../align/graded.ts";
import type { Standing } from "../../align/held-out.ts";
import { coefficientName } from "../../align/label-health.ts";
import { labelName } from "../../formats/judge-file.ts";
import { oneLine } from "../../report/escape.ts";
import { count, duration, finePercent, money, range, SHARE, signed } from "../../report/numbers.ts";
import type { AlignReport } from "./align-report.ts";

/** Flips and left-out labels shown in a terminal; the JSON has all. */
const MOST_SHOWN = 8;

/** One judge's alignment for a terminal: the verdict line first, then what it rests on. */
export function alignText(report: AlignReport): string {
  const parts = [
    verdictLine(report),
    ...standings(report),
    ...memoryLines(report),
    ...healthLines(report),
    ...flipLines(report),
    ...leftOutLines(report),
    ...logLines(report),
    runLine(report),
    ...filesLines(report),
    ...proposedLines(report),
  ];
  return `${parts.join("\n")}\n`;
}

const VERDICTS = {
  better: "better",
  worse: "worse",
  not_shown: "not shown to be better",
  blocked: "blocked",
} as const;

/** `role-correct: better. It agrees ...` */
export function verdictLine({ judge, decision, reason }: AlignReport): string {
  return `${judge.file.name}: ${VERDICTS[decision]}: ${oneLine(reason)}.`;
}

function standings({ tried }: AlignReport): string[] {
  if (!tried) return [];
  const { proof, seen } = tried;
  const how =
    proof.method === "sealed"
      ? "on sealed labels that no optimizer saw"
      : "each label judged by a judge aligned without it: this is a proof of the procedure";
  const { passes, graded } = proof;
  const look = `Look ${proof.use} at these labels, level ${proof.alpha.toFixed(4)}.`;
  if (!passes) return graded ? gradedLines(graded, how, look) : [`  ${how}: no verdicts. ${look}`];
  return [
    `  ${count(passes.n, "held-out label")}, ${how}.`,
    `  before  ${standingText(passes.before)}`,
    `  after   ${standingText(passes.after)}`,
    `  ${passes.gained} gained, ${passes.lost} lost: ${range(passes.change, SHARE)} points (90 %), ${pText(passes.p)}. ${look}`,
    `  on the ${seen.n} labels that it learned from: ${finePercent(seen.before)} to ${finePercent(seen.after)} (no proof).`,
  ];
}

function gradedLines(graded: GradedComparison, how: string, look: string): string[] {
  return [
    `  ${count(graded.n, "held-out label")}, ${how}.`,
    `  agreement on the scale: ${finePercent(graded.before)} before, ${finePercent(graded.after)} after`,
    `  ${gradedChange(graded)}. ${look}`,
  ];
}

/** `change +12.5, likely +3.1 to +21.9 points (90 %), p 0.0120`; what too few groups cannot tell is said so. */
export function gradedChange({ change, p }: GradedComparison): string {
  if (!change) return "its range is not known: all these labels are of one group";
  const tested = p === null ? "no p on so few groups" : pText(p);
  return `change ${signed(change.estimate, SHARE)}, likely ${range(change, SHARE)} points (90 %), ${tested}`;
}

/** `p 0.0120`, of very small ones `p < 0.0001`. */
export function pText(p: number): string {
  return p < 0.0001 ? "p < 0.0001" : `p ${p.toFixed(4)}`;
}

/** `agreement 82 %, kappa 0.56, passes 89 % of the good, fails 67 % of the bad, J 0.55`. */
function standingText({ agreement, kappa, sensitivity, specificity, j }: Standing): string {
  const parts = [
    `agreement ${finePercent(agreement)}`,
    kappa ? `kappa ${kappa.estimate.toFixed(2)}` : "",
    sensitivity === null ? "" : `passes ${finePercent(sensitivity)} of the good`,
    specificity === null ? "" : `fails ${finePercent(specificity)} of the bad`,
    j === null ? "" : `J ${j.toFixed(2)}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function memoryLines({ judge, after, tried }: AlignReport): string[] {
  if (!tried) return [];
  const old = new Set(judge.file.guidelines.map(({ text }) => text));
  const now = new Set(after.file.guidelines.map(({ text }) => text));
  const added = [...now].filter((text) => !old.has(text)).map((text) => `  + ${oneLine(text)}`);
  const gone = [...old].filter((text) => !now.has(text)).map((text) => `  - ${oneLine(text)}`);
  const examples =
    judge.examples.length === after.examples.length
      ? []
      : [`  examples in memory: ${judge.examples.length} to ${after.examples.length}`];
  const reworded =
    judge.file.instructions === after.file.instructions ? [] : ["  the instructions are reworded"];
  return [...gone, ...added, ...reworded, ...examples];
}

function healthLines({ judge, used, derived, health }: AlignReport): string[] {
  const people = Object.entries(health.labelers).map(([labeler, n]) => `${oneLine(labeler)} ${n}`);
  const head = `  Labels: ${used} used${byScorers(derived)}; ${people.join(", ") || "nobody labelled"}; ${sharedText(health)}.`;
  const contested = health.contested
    .slice(0, MOST_SHOWN)
    .map(
      ({ trace_id, answers }) => `    contested ${oneLine(trace_id)}: ${answers.map(answerText).join("; ")}`,
    );
  const hidden = health.contested.length - contested.length;
  const more = hidden > 0 ? [`    and ${hidden} more: assize labels agreement ${labelName(judge)}`] : [];
  return [head, ...contested, ...more];
}

function sharedText({ agreement, overlap }: AlignReport["health"]): string {
  if (!agreement) return unknownAgreement(overlap);
  const { estimate, low, high } = agreement;
  const likely = low === null ? "" : ` (${low.toFixed(2)} to ${high?.toFixed(2)})`;
  return `on ${count(overlap, "shared output")} people agree with ${coefficientName(agreement)} ${estimate.toFixed(2)}${likely}`;
}

/** Why nobody knows how far people agree: nothing to compare, or one answer to everything. */
export function unknownAgreement(overlap: number): string {
  const why = overlap === 0 ? "no output has two answers" : "all outputs with two answers got the same one";
  return `nobody knows how far people agree among themselves, for ${why}`;
}

/** What no person said is said apart. */
export function byScorers(derived: number): string {
  return derived === 0 ? "" : `, ${derived} of them from exact scorers, which teach and prove nothing`;
}

function answerText({
  labeler,
  value,
  rationale,
}: AlignReport["health"]["contested"][number]["answers"][number]): string {
  const why = rationale ? ` (${oneLine(rationale)})` : "";
  return `${oneLine(labeler)} says ${oneLine(JSON.stringify(value))}${why}`;
}

function flipLines({ tried }: AlignReport): string[] {
  const flips = tried?.proof.passes?.flips ?? [];
  if (flips.length === 0) return [];
  const shown = flips.slice(0, MOST_SHOWN).map(({ trace_id, direction, label, before, after }) => {
    const change = `${JSON.stringify(before.value)} to ${JSON.stringify(after.value)}`;
    return `    ${direction === "lost" ? "lost  " : "gained"} ${oneLine(trace_id)}: people say ${oneLine(JSON.stringify(label))}, judge ${oneLine(change)}`;
  });
  const more = flips.length > MOST_SHOWN ? [`    and ${flips.length - MOST_SHOWN} more`] : [];
  return ["  Held-out verdicts that changed:", ...shown, ...more];
}

function leftOutLines({ leftOut }: AlignReport): string[] {
  return leftOut.length === 0 ? [] : [`  Labels left out: ${countedReasons(leftOut)}.`];
}

/** `4 contested; 2 by nobody who may label`. */
export function countedReasons(leftOut: AlignReport["leftOut"]): string {
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, n]) => `${n} ${reason}`).join("; ");
}

function logLines({ tried }: AlignReport): string[] {
  const contradictions = tried?.log.contradictions ?? [];
  const budget = tried?.log.budget_reached
    ? ["  The budget ended it early; this is the best judge by then."]
    : [];
  return [
    ...budget,
    ...contradictions.slice(0, MOST_SHOWN).map((text) => `  Contradiction: ${oneLine(text)}`),
  ];
}

function runLine({ optimizer, run, tried, judge, after }: AlignReport): string {
  const calls = tried
    ? `${tried.log.calls.judge} reads, ${tried.log.calls.reflection} reflections for this judge; `
    : "";
  const tokens = Math.round((memoryChars(after) - memoryChars(judge)) / CHARS_PER_TOKEN);
  const longer = tokens === 0 ? "" : `; about ${tokens > 0 ? "+" : ""}${tokens} tokens a verdict`;
  return `  ${optimizer}: ${calls}${run.requests} requests in all, ${duration(run.wall_s)}, ${money(run.usd)}${longer}.`;
}

/** English text in the common tokenizers. */
const CHARS_PER_TOKEN = 4;

/** What stands in every prompt beyond the record: instructions and guidelines, and the examples that are shown. */
function memoryChars({ file, examples }: AlignReport["judge"]): number {
  const lines = file.guidelines.reduce((sum, { text }) => sum + text.length + CHARS_PER_TOKEN, 0);
  const each =
    examples.reduce((sum, example) => sum + JSON.stringify(example).length, 0) / Math.max(1, examples.length);
  const shown = Math.min(file.examples?.retrieve ?? 0, examples.length);
  return (file.instructions?.length ?? 0) + lines + shown * each;
}

function filesLines({ files, written }: AlignReport): string[] {
  if (files.length === 0) return ["  Nothing is written."];
  const words = {
    written: "Written",
    planned: "Would write",
    forced: "Written, because --force says so",
    proposed: "Proposed",
    nothing: "Not written",
  };
  return [`  ${words[written]}: ${files.map(({ path }) => path).join(", ")}.`];
}

/** What became of the pull request, with its address. */
function proposedLines({ proposed }: AlignReport): string[] {
  if (!proposed) return [];
  const address = "url" in proposed ? `: ${proposed.url}` : "";
  return [`  ${proposed.said}${address}`];
}
