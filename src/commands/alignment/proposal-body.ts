import type { GradedComparison } from "../../align/graded.ts";
import type { Flip, Standing } from "../../align/held-out.ts";
import { coefficientName } from "../../align/label-health.ts";
import { type ProposalState, stateLine } from "../../align/pull-request.ts";
import { cut, markdownFence, markdownText } from "../../report/escape.ts";
import { count, duration, finePercent, money, range, SHARE } from "../../report/numbers.ts";
import { wordDiff } from "../../report/word-diff.ts";
import type { AlignReport } from "./align-report.ts";
import { byScorers, countedReasons, gradedChange, pText, unknownAgreement } from "./align-text.ts";

/** GitHub takes 65,536 characters; what is beyond is cut, and the files of the pull request say it anyway. */
const MOST_CHARS = 60_000;
/** Verdicts that flip, in full. */
const MOST_FLIPS = 10;

/** `Align judge role-correct: agreement 82 % to 86 % on 176 held-out labels`. */
export function proposalTitle({ judge, decision, tried }: AlignReport): string {
  const forced = decision === "better" ? "" : " (not shown to be better)";
  return `Align judge ${judge.file.name}${tried ? gain(tried) : ""}${forced}`;
}

function gain({ proof: { passes, graded } }: NonNullable<AlignReport["tried"]>): string {
  const shown = passes
    ? { n: passes.n, name: "agreement", before: passes.before.agreement, after: passes.after.agreement }
    : graded && { ...graded, name: "agreement on the scale" };
  if (!shown) return "";
  const { name, before, after, n } = shown;
  return `: ${name} ${finePercent(before)} to ${finePercent(after)} on ${count(n, "held-out label")}`;
}

/** The body: verdict line, before and after, what changes, the flips worst first, label health, cost, how to reproduce. */
export function proposalBody(report: AlignReport, state: ProposalState): string {
  const parts = [
    stateLine(state),
    verdict(report),
    table(report),
    changes(report),
    flips(report),
    health(report),
    costs(report),
  ];
  return cut(`${parts.filter((part) => part !== "").join("\n\n")}\n`, MOST_CHARS);
}

function verdict({ judge, decision, reason, tried }: AlignReport): string {
  const name = `**${markdownText(judge.file.name)}**`;
  const word =
    decision === "better"
      ? "is shown to agree better with people"
      : "is **not** shown to be better, and was forced";
  const kind =
    tried?.proof.method === "sealed"
      ? "The labels it is measured on were sealed: no optimizer saw them."
      : "Each label was judged by a judge aligned without it, so this proves the procedure; the judge here learned from all labels.";
  return `${name} ${word}: ${markdownText(reason)}. ${kind}`;
}

function table({ tried }: AlignReport): string {
  if (!tried) return "";
  const { passes, graded, alpha, use } = tried.proof;
  const look = `at level ${alpha.toFixed(4)} (look ${use} at these labels)`;
  if (!passes) return graded ? gradedTable(graded, look) : "";
  const rows = (["before", "after"] as const).map((side) => row(side, passes[side]));
  return [
    `| on ${count(passes.n, "held-out label")} | agreement | kappa | passes the good | fails the bad | J | people pass: passes / fails | people fail: passes / fails |`,
    "|---|---|---|---|---|---|---|---|",
    ...rows,
    "",
    `${passes.gained} gained, ${passes.lost} lost: ${range(passes.change, SHARE)} points (90 % interval), ${pText(passes.p)} ${look}. On the labels that it learned from, which prove nothing: ${finePercent(tried.seen.before)} to ${finePercent(tried.seen.after)}.`,
  ].join("\n");
}

/** Of a judge without a pass rule nothing passes or fails: how near it is to people is all there is. */
function gradedTable(graded: GradedComparison, look: string): string {
  return [
    `| on ${count(graded.n, "held-out label")} | agreement on the scale |`,
    "|---|---|",
    `| before | ${finePercent(graded.before)} |`,
    `| after | ${finePercent(graded.after)} |`,
    "",
    `Agreement on the scale: ${gradedChange(graded)} ${look}.`,
  ].join("\n");
}

function row(side: string, { agreement, kappa, sensitivity, specificity, j, confusion }: Standing): string {
  const { tp, fn, fp, tn } = confusion;
  const cells = [
    side,
    finePercent(agreement),
    kappa ? kappa.estimate.toFixed(2) : "-",
    sensitivity === null ? "-" : finePercent(sensitivity),
    specificity === null ? "-" : finePercent(specificity),
    j === null ? "-" : j.toFixed(2),
    `${tp} / ${fn}`,
    `${fp} / ${tn}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function changes({ judge, after }: AlignReport): string {
  const [old, now] = [judge, after].map(({ file }) => file.guidelines.map(({ text }) => text));
  const gone = (old ?? []).filter((text) => !now?.includes(text)).map((text) => `- ${text}`);
  const added = (now ?? []).filter((text) => !old?.includes(text)).map((text) => `+ ${text}`);
  const guidelines =
    [...gone, ...added].length > 0 ? markdownFence([...gone, ...added].join("\n"), "diff") : "";
  const examples =
    judge.examples.length === after.examples.length
      ? ""
      : `Examples in its memory: ${judge.examples.length} to ${after.examples.length}.`;
  const parts = [
    guidelines,
    instructionDiff(judge.file.instructions ?? "", after.file.instructions ?? ""),
    examples,
  ];
  const shown = parts.filter((part) => part !== "");
  return shown.length === 0 ? "" : ["### What changes", ...shown].join("\n\n");
}

function instructionDiff(before: string, after: string): string {
  if (before === after) return "";
  const parts = wordDiff(before, after).map(({ kind, text }) => {
    if (kind === "same") return text;
    return kind === "added" ? `[+${text.trim()}+] ` : `[-${text.trim()}-] `;
  });
  return markdownFence(parts.join(""));
}

function flips({ tried }: AlignReport): string {
  const all = tried?.proof.passes?.flips ?? [];
  if (all.length === 0) return "";
  const shown = all.slice(0, MOST_FLIPS).map(flipText);
  const more = all.length > MOST_FLIPS ? [`and ${all.length - MOST_FLIPS} more`] : [];
  return ["### Held-out verdicts that change, worst first", ...shown, ...more].join("\n\n");
}

function flipText({ trace_id, direction, label, before, after, reason }: Flip): string {
  const people = `people say ${value(label)}${reason ? ` (${markdownText(cut(reason, 300))})` : ""}`;
  const judge = `the judge ${value(before.value)} before, ${value(after.value)} now: ${markdownText(cut(after.rationale, 300))}`;
  return `- ${direction === "lost" ? "**lost**" : "gained"} ${markdownText(trace_id)}: ${people}; ${judge}`;
}

function value(said: unknown): string {
  return markdownText(JSON.stringify(said));
}

function health({ used, derived, health: labels, leftOut }: AlignReport): string {
  const people = Object.entries(labels.labelers).map(([labeler, n]) => `${markdownText(labeler)} ${n}`);
  const { agreement } = labels;
  const among = agreement
    ? `People agree among themselves with ${coefficientName(agreement)} ${agreement.estimate.toFixed(2)} on ${count(labels.overlap, "output")}: no judge can be shown to do better.`
    : `Here ${unknownAgreement(labels.overlap)}.`;
  const left = countedReasons(leftOut);
  return `### Labels\n\n${used} used (${people.join(", ")})${byScorers(derived)}. ${among}${left ? ` Left out: ${left}.` : ""}`;
}

function costs({ judge, optimizer, run }: AlignReport): string {
  const again = `assize align ${judge.file.name} --optimizer ${optimizer} --dry-run`;
  return `### The run\n\n${optimizer}, ${run.requests} requests, ${duration(run.wall_s)}, ${money(run.usd)}. To reproduce: \`${again.replaceAll("`", "")}\``;
}
