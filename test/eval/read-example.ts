import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { labelLine } from "../../src/formats/label.ts";
import { recordLine } from "../../src/formats/record.ts";
import { traceLine } from "../../src/formats/trace.ts";
import type { Answer } from "./run-app.ts";

const EVAL = join(import.meta.dirname, "../../eval");

/** The example's records, with the role their author gave them. */
export const records = readLines("datasets/abstracts.jsonl")
  .map((line) => recordLine.parse(line))
  .map((record) => ({ ...record, id: record.id ?? "", role: record.expectations?.role }));

/** The outputs that labels are about, with the path of their file under `traces/labelled`. */
export const labelledTraces = readdirSync(join(EVAL, "traces/labelled"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith(".json"))
  .map((path) => ({ path, ...traceLine.parse(JSON.parse(readText(`traces/labelled/${path}`))) }));

/** The labels of one question, of both labelers. */
export function labelsOf(question: string) {
  return ["mira-reviewer", "tomas-reviewer"].flatMap((labeler) =>
    readLines(`labels/${question}/${labeler}.jsonl`).map((line) => labelLine.parse(line)),
  );
}

/** Whether the app gave the record the role that its author gave it. */
export function isRight({ id, role }: (typeof records)[number], answers: Map<string, Answer>): boolean {
  return answers.get(id)?.role === role;
}

/** A YAML file under `eval/`, as its own text says and no schema has seen. */
export function readYaml(path: string): unknown {
  return parse(readText(path), { schema: "core" });
}

/** How many of the items it holds for. */
export function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}

function readLines(path: string): unknown[] {
  const lines = readText(path).trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
}

function readText(path: string): string {
  return readFileSync(join(EVAL, path), "utf8");
}
