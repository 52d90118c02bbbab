import { relative } from "node:path";
import { type Problem, UserError } from "../../errors.ts";
import { inFolder } from "../../formats/door.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import { type CheckedLabels, checkLabels } from "../../labels/check-labels.ts";
import type { LabelFile } from "../../labels/label-changes.ts";
import { traceChanges } from "../../labels/trace-changes.ts";
import type { JudgePorts } from "../alignment/align-ports.ts";
import type { JudgeSetting } from "../alignment/opened.ts";
import { inWorkspace, loadWorkspace } from "../workspace.ts";
import { type LabelEffect, labelEffect } from "./effect.ts";
import { type JudgeShift, judgeShifts } from "./judge-shifts.ts";
import type { LabelPorts } from "./label-ports.ts";
import { type LabelSide, labelSide, tracesOf } from "./label-side.ts";

/** What a call of `labels check` asks for. */
export interface LabelCheckRequest extends JudgeSetting {
  /** The ref that labels are added to; null: what is committed here. */
  base: string | null;
  /** Login of whoever hands the labels in; null: nobody in particular. */
  author: string | null;
}

/** What checking labels needs of the world: judges are measured on them. */
export type LabelCheckPorts = LabelPorts & JudgePorts;

/** What `labels check` found, and what the labels do where all are sound. */
export interface LabelCheckReport extends CheckedLabels {
  ok: boolean;
  /** Null where something is faulty: labels that do not count have no effect. */
  effect: LabelEffect | null;
  /** Trust in each judge that is measured on these labels, before and with them; empty where something is faulty. */
  judges: JudgeShift[];
}

/** Checks the labels that the workspace adds to its base: every changed line, by the base's rules. */
export async function checkLabelChange(
  request: LabelCheckRequest,
  ports: LabelCheckPorts,
): Promise<LabelCheckReport> {
  const configPath = inWorkspace(ports, request.configPath);
  const head = await labelSide(ports.diskTree(ports.workspace), configPath);
  const base = await baseSide(request.base, { configPath, ports });
  const all = [...(base?.labels ?? []), ...head.labels].map(({ trace_id }) => trace_id);
  const traces = await tracesOf(head, all);
  const older: ReadonlyMap<string, Trace> = base ? await tracesOf(base, all) : new Map();
  const found = checkLabels({
    files: changedFiles(base, head),
    known: base?.labels ?? [],
    schemas: head.schemas,
    baseSchemas: base?.schemas ?? new Map(),
    traces,
    labelers: (base ?? head).labelers,
    author: request.author,
    now: ports.now(),
  });
  const checked = { ...found, warnings: found.warnings.map((warning) => inTree(warning, head)) };
  const merged = new Set(base?.labels.map(({ assessment_id }) => assessment_id));
  const standing = head.labels.filter(({ assessment_id }) => merged.has(assessment_id));
  const lost = traceChanges({ labels: standing, base: older, head: traces });
  const faults = [
    ...checked.faults,
    ...lost.map((fault) => inTree(fault, head)),
    ...head.door.findings.problems,
  ];
  const refused = { ...checked, ok: false, effect: null, judges: [] };
  if (faults.length > 0) return { ...refused, faults };
  const loaded = await suiteOf(ports, configPath);
  if (loaded.status === "faulty") return { ...refused, faults: [...loaded.problems] };
  const { suite } = loaded;
  const { added } = checked;
  const judges = await judgeShifts({ suite, added, setting: request, ports });
  return { ...checked, ok: true, effect: labelEffect(suite, added), judges };
}

/** Schemas and traces are named from the configuration's folder; people read paths of the workspace. */
function inTree(problem: Problem, { door }: LabelSide): Problem {
  const { at } = problem;
  if (!at || (!at.file.startsWith("schemas/") && !at.file.startsWith("traces/"))) return problem;
  return { ...problem, at: { line: 1, ...at, file: inFolder(door, at.file) } };
}

/** The base as git has it; null on the first commit that has a configuration. */
async function baseSide(
  ref: string | null,
  { configPath, ports }: { configPath: string; ports: LabelPorts },
): Promise<LabelSide | null> {
  const repo = await ports.openRepo();
  const inside = relative(repo.root, ports.workspace);
  const path = inside === "" ? configPath : `${inside}/${configPath}`;
  const head = await repo.head();
  const tip = await repo.resolve(ref ?? head);
  if (tip.status === "missing")
    throw new UserError({ code: "no_base", message: tip.why, hint: "Name the base with --base." });
  const parted = ref === null ? tip : await repo.mergeBase(head, tip.sha);
  if (parted.status === "missing")
    throw new UserError({ code: "no_base", message: parted.why, hint: "Name the base with --base." });
  const tree = repo.tree(parted.sha, ref ?? "HEAD");
  return (await tree.size(path)) === null ? null : labelSide(tree, path);
}

/** Label files that differ, by the path they have in the workspace. */
function changedFiles(base: LabelSide | null, head: LabelSide): LabelFile[] {
  const strip = (side: LabelSide, path: string) => path.slice(side.door.folder.length).replace(/^\//, "");
  const before = new Map(
    [...(base?.files ?? [])].map(([path, text]) => [base ? strip(base, path) : path, text]),
  );
  const after = new Map([...head.files].map(([path, text]) => [strip(head, path), text]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const inHead = (name: string) => (head.door.folder === "" ? name : `${head.door.folder}/${name}`);
  return names
    .map((name) => ({ path: inHead(name), base: before.get(name) ?? null, head: after.get(name) ?? null }))
    .filter((file) => file.base !== file.head && !head.unreadable.has(file.path));
}

/** The head as the gate will load it; what it refuses is a fault of this change too. */
async function suiteOf(
  ports: LabelPorts,
  configPath: string,
): Promise<{ status: "loaded"; suite: Suite } | { status: "faulty"; problems: readonly Problem[] }> {
  try {
    return { status: "loaded", suite: await loadWorkspace({ configPath, offline: true }, ports) };
  } catch (error) {
    if (error instanceof UserError) return { status: "faulty", problems: error.problems };
    throw error;
  }
}
