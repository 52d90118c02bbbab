import { z } from "zod";
import type { Problem } from "../errors.ts";
import { type Door, inFolder, placeIn } from "./door.ts";
import { type Draw, drawHead, drawPair } from "./draw-file.ts";
import { fileReporter } from "./findings.ts";
import { readJsonLines } from "./json-lines.ts";
import { baseName, nameIn } from "./tree-path.ts";

type DrawLine = Draw["head"] | Draw["pairs"][number];

/** All draws of `draws/<id>.jsonl` by id. Whether one fits the present outputs is for the gate to say. */
export async function loadDraws(door: Door): Promise<Map<string, Draw>> {
  const draws = new Map<string, Draw>();
  for (const path of await door.tree.list([inFolder(door, "draws/*.jsonl")])) {
    const draw = await loadDraw(door, path);
    if (draw) draws.set(draw.id, draw);
  }
  return draws;
}

async function loadDraw(door: Door, path: string): Promise<Draw | null> {
  const reporter = fileReporter(door.findings, nameIn(door.tree, path));
  const before = door.findings.problems.length;
  const schema: z.ZodType<DrawLine> = z.union([drawHead, drawPair]);
  let head: Draw["head"] | null = null;
  const pairs = new Map<string, Draw["pairs"][number]>();
  for await (const { value, line } of readJsonLines({ ...door, path, schema })) {
    const fault = lineFault(value, { first: line === 1, head, pairs });
    if (fault) reporter.tell([{ ...fault, at: placeIn(door, path, line) }]);
    if ("pair" in value) pairs.set(value.pair, value);
    else head ??= value;
  }
  reporter.finish();
  if (head === null || door.findings.problems.length > before) return null;
  const draw = { id: baseName(path).replace(/\.jsonl$/, ""), head, pairs: [...pairs.values()] };
  door.findings.problems.push(
    ...countFaults(draw).map((fault) => ({ ...fault, at: placeIn(door, path, 1) })),
  );
  return draw;
}

function lineFault(
  value: DrawLine,
  { first, head, pairs }: { first: boolean; head: Draw["head"] | null; pairs: ReadonlyMap<string, unknown> },
): Problem | null {
  if (!("pair" in value)) {
    return first
      ? null
      : { code: "bad_draw", message: "only the first line of a draw says how it was drawn" };
  }
  if (first)
    return { code: "bad_draw", message: "the first line of a draw says how it was drawn, this is a pair" };
  if (pairs.has(value.pair)) return { code: "bad_draw", message: `the pair "${value.pair}" stands twice` };
  if (!head || head.strata.some(({ name }) => name === value.stratum)) return null;
  return { code: "bad_draw", message: `the first line has no stratum "${value.stratum}"` };
}

function countFaults({ head, pairs }: Draw): Problem[] {
  return head.strata.flatMap(({ name, n }) => {
    const found = pairs.filter(({ stratum }) => stratum === name).length;
    if (found === n) return [];
    const message = `${n} pairs were drawn from "${name}", but ${found} follow`;
    return [{ code: "bad_draw", message, hint: "A draw is written once and never edited." }];
  });
}
