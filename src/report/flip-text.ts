import type { Json } from "../formats/json.ts";
import { outputsOf, type Trace } from "../formats/trace.ts";
import type { Flip } from "../gate/decision.ts";
import { cut, markdownFence, markdownText } from "./escape.ts";
import type { Trial } from "./trial.ts";
import { type DiffPart, wordDiff } from "./word-diff.ts";

/** How much of inputs, outputs and reasons a flip shows. */
export interface FlipSize {
  text: number;
}

/** A flip as Markdown: input, what changed word by word, expectation, the reason given. */
export function flipMarkdown(flip: Flip, trial: Trial, { text }: FlipSize): string {
  const title = `**${markdownText(flip.record.id)}** ${flip.direction === "worse" ? "got worse" : "got better"} on ${markdownText(flip.metric)}${lookedAt(flip)}`;
  if (trial.report.outputs === "redacted") return `${title} (contents are redacted)`;
  const base = trial.traces.get(flip.base.trace_id);
  const head = trial.traces.get(flip.head.trace_id);
  const lines = [
    title,
    labelled("Input", shown(flip.record.inputs, text)),
    changeOf(base, head, text),
    labelled("Expected", shown(flip.record.expectations, text)),
    labelled("Reason", markdownText(cut(reasonOf(flip), text))),
  ];
  return lines.filter((line) => line !== "").join("\n\n");
}

function lookedAt({ people, direction }: Flip): string {
  if (!people) return "";
  const agrees = direction === "worse" ? people.head === false : people.head === true;
  return agrees ? ", and people agree" : ", but people see it otherwise";
}

function labelled(name: string, text: string): string {
  return text === "" ? "" : `${name}: ${text}`;
}

function shown(value: { [key: string]: Json }, limit: number): string {
  return Object.entries(value)
    .map(([key, part]) => `${markdownText(key)} = ${markdownText(cut(asText(part), limit))}`)
    .join("; ");
}

function changeOf(base: Trace | undefined, head: Trace | undefined, limit: number): string {
  const before = cut(answer(base), limit);
  const after = cut(answer(head), limit);
  return markdownFence(diffLines(wordDiff(before, after)), "diff");
}

/** A diff in lines: what is equal once, what went with `-`, what came with `+`. */
function diffLines(parts: readonly DiffPart[]): string {
  const without = (kind: DiffPart["kind"]) =>
    parts
      .filter((part) => part.kind !== kind)
      .map((part) => part.text)
      .join("");
  const before = without("added").trimEnd();
  const after = without("removed").trimEnd();
  if (before === after) return prefixed(" ", after);
  return `${prefixed("-", before)}\n${prefixed("+", after)}`;
}

function prefixed(sign: string, text: string): string {
  return text
    .split("\n")
    .map((line) => `${sign} ${line}`)
    .join("\n");
}

function answer(trace: Trace | undefined): string {
  if (!trace) return "(not kept)";
  if (trace.outcome.status === "silent") return `(no answer: ${trace.outcome.detail})`;
  return asText(outputsOf(trace));
}

/** Text as it is; an object as a line a key, which reads and compares better than JSON. */
function asText(value: Json): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${typeof part === "string" ? part : JSON.stringify(part)}`)
    .join("\n");
}

function reasonOf({ head }: Flip): string {
  return head.verdict.status === "scored" ? head.verdict.rationale : head.verdict.detail;
}
