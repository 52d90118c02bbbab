import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, stringify, type YAMLMap } from "yaml";
import { hashJson } from "../formats/hash.ts";
import { asJson } from "../formats/json.ts";
import { type JudgeExample, type JudgeFile, judgeFile } from "../formats/judge-file.ts";
import type { Guideline } from "./judge-value.ts";

/** What an edit of judge.yaml may change; absent members stay as they are written. */
export interface JudgeEdit {
  name?: string;
  labels?: string;
  instructions?: string;
  guidelines?: readonly Guideline[];
  examples?: JudgeFile["examples"];
}

/**
 * The text of a judge.yaml with some keys changed: everything else, comments, order and layout, is kept byte for byte, for
 * only the ranges of these keys are replaced. Throws where the result would not say what was wanted, which is a bug.
 */
export function editJudge(text: string, edit: JudgeEdit): string {
  const edited = KEYS.reduce(
    (before, key) => (edit[key] === undefined ? before : setKey(before, key, edit)),
    text,
  );
  const read = judgeFile.parse(parseDocument(edited).toJS());
  for (const key of KEYS) {
    if (edit[key] !== undefined && hashJson(asJson(read[key])) !== hashJson(asJson(edit[key]))) {
      throw new Error(`the edit of ${key} did not come out as wanted`);
    }
  }
  return edited;
}

/** The text of examples.jsonl. */
export function examplesText(examples: readonly JudgeExample[]): string {
  return examples.map((example) => `${JSON.stringify(example)}\n`).join("");
}

const KEYS = ["name", "labels", "instructions", "guidelines", "examples"] as const;
type Key = (typeof KEYS)[number];

function setKey(text: string, key: Key, edit: JudgeEdit): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new Error("a judge.yaml is a mapping");
  const pair = pairOf(contents, key);
  const written = render(key, { text, pair, edit });
  if (!pair) return `${text.trimEnd()}\n${written}\n`;
  const [from, to] = rangeOf(text, pair);
  return `${text.slice(0, from)}${written}${text.slice(to)}`;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** From the key's first character to the value's last; a list's own end counts the line breaks behind it. */
function rangeOf(text: string, { key, value }: Pair): [number, number] {
  const from = (key as Scalar).range?.[0] ?? 0; // pairOf gives pairs with a scalar key only
  const end = endOf(value) ?? (key as Scalar).range?.[1] ?? from; // as above
  return [from, isScalar(value) ? end : from + text.slice(from, end).trimEnd().length];
}

function endOf(node: unknown): number | undefined {
  return typeof node === "object" && node !== null && "range" in node
    ? (node.range as [number, number, number] | undefined)?.[1] // what the parser sets on every node
    : undefined;
}

function render(
  key: Key,
  { text, pair, edit }: { text: string; pair: Pair | undefined; edit: JudgeEdit },
): string {
  switch (key) {
    case "name":
    case "labels":
      return `${key}: ${scalar(edit[key] ?? "")}`;
    case "instructions":
      return block(edit.instructions ?? "", endsWithBreak(text, pair));
    case "guidelines":
      return guidelinesText(edit.guidelines ?? [], { text, pair });
    case "examples":
      return `examples: ${flow(edit.examples)}`;
  }
}

/** On one line; what plain YAML can't hold stands in double quotes, whose escapes are JSON's. */
function scalar(value: string): string {
  const written = stringify(value, { lineWidth: 0 }).trimEnd();
  return written.includes("\n") ? JSON.stringify(value) : written;
}

function flow(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
}

/** A block scalar's range holds the line break at its end. */
function endsWithBreak(text: string, pair: Pair | undefined): boolean {
  const end = pair && endOf(pair.value);
  return end !== undefined && text[end - 1] === "\n";
}

/** A text of several lines as a literal block, indented by two. */
function block(instructions: string, lineBreak: boolean): string {
  const trimmed = instructions.replace(/\n+$/, "");
  const chomp = instructions.endsWith("\n") ? "|" : "|-";
  const indicator = /^\s/.test(trimmed) ? `${chomp[0]}2${chomp.slice(1)}` : chomp;
  const lines = trimmed.split("\n").map((line) => (line.trim() === "" ? "" : `  ${line}`));
  return `instructions: ${indicator}\n${lines.join("\n")}${lineBreak ? "\n" : ""}`;
}

/** The list in block style; entries that stay are copied as they were written, with the comments above them. */
function guidelinesText(
  guidelines: readonly Guideline[],
  { text, pair }: { text: string; pair: Pair | undefined },
): string {
  if (guidelines.length === 0) return "guidelines: []";
  const written = writtenEntries(text, pair);
  const entries = guidelines.map((line) => written.get(entryKey(line)) ?? entry(line));
  return `guidelines:\n${entries.join("\n")}`;
}

function entry({ text, from }: Guideline): string {
  const sources = from.length > 0 ? `\n    from: [${from.map(source).join(", ")}]` : "";
  return `  - text: ${scalar(text)}${sources}`;
}

/** An id as an item of a flow list; the path of a step has brackets, which end one. */
function source(id: string): string {
  return /^[\w-]+$/.test(id) ? id : JSON.stringify(id);
}

function entryKey({ text, from }: Guideline): string {
  return hashJson([text, from]);
}

/** Entries of a block list as their source text, whole lines, by what they say. */
function writtenEntries(text: string, pair: Pair | undefined): Map<string, string> {
  const entries = new Map<string, string>();
  if (!pair || !isSeq(pair.value) || pair.value.flow) return entries;
  let from = text.indexOf("\n", (pair.key as Scalar).range?.[1] ?? 0) + 1; // a pair of pairOf has a scalar key
  for (const item of pair.value.items) {
    const read = judgeFile.shape.guidelines.safeParse([isMap(item) ? item.toJSON() : null]);
    const end = endOf(item) ?? from;
    const lineEnd = text.indexOf("\n", end - 1);
    const to = lineEnd < 0 ? text.length : lineEnd;
    const [line] = read.data ?? [];
    if (line) entries.set(entryKey(line), indented(text.slice(from, to)));
    from = to + 1;
  }
  return entries;
}

/** Lists may stand flush with their key or two in; a list that mixes both is no YAML. */
function indented(lines: string): string {
  const shift = /^( *)- /m.exec(lines)?.[1]?.length ?? 2;
  if (shift === 2) return lines;
  return lines
    .split("\n")
    .map((line) =>
      line.trim() === "" ? line : `${" ".repeat(2)}${line.slice(Math.min(shift, line.search(/\S/)))}`,
    )
    .join("\n");
}
