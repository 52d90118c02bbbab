import type { FileChange } from "../../align/plan-files.ts";
import { noCalls } from "../../align/reader.ts";
import { createReflector } from "../../align/reflection.ts";
import { inFolder } from "../../formats/door.ts";
import type { Judge } from "../../formats/judge-file.ts";
import type { Suite } from "../../formats/suite.ts";
import { derivedLineOf, derivedPath } from "../../labels/derived-line.ts";
import { withLineEnd } from "../../labels/label-file.ts";
import { count } from "../../report/numbers.ts";
import { judgeNamed } from "../alignment/labelled.ts";
import { openBeside, openJudgeModels, reflectionModel } from "../alignment/opened.ts";
import { atMost } from "../trial/announce.ts";
import { loadWorkspace } from "../workspace.ts";
import { type Derivable, derivable, type NotDerived } from "./derivable.ts";
import { type Explained, plannedReasons, withReasons } from "./derive-reasons.ts";
import type { DerivePorts, DeriveRequest } from "./derive-request.ts";
import { textOf } from "./label-side.ts";
import { labelledTraceFile } from "./labelled-trace-file.ts";

/** What was derived. */
export interface Derived {
  question: string;
  scorer: string;
  /** Labels written, and of those the ones whose reason is the scorer's own, for the model gave none. */
  labels: number;
  unexplained: number;
  /** Outputs that get no label now, by reason. */
  left: NotDerived;
  files: FileChange[];
}

/**
 * Labels outputs by an exact scorer in people's stead, with reasons that a model writes: for teaching a judge, and never
 * counted as people. What the scorer said already is not said again; all lines are written, or none.
 */
export async function deriveLabels(request: DeriveRequest, ports: DerivePorts): Promise<Derived> {
  const suite = await loadWorkspace(request, ports);
  const judge = judgeNamed(suite, request.judge);
  const { schema, found, left } = await derivable({ suite, judge, request, ports });
  const explained = await explainAll(found, { suite, judge, request, ports });
  const unasked = found.length - explained.length;
  const files = await filesOf(explained, { suite, schema, request, ports });
  if (!request.dryRun) await ports.writeFiles(files);
  return {
    question: schema.name,
    scorer: request.from,
    labels: explained.length,
    unexplained: explained.filter(({ byModel }) => !byModel).length,
    left: unasked === 0 ? left : { ...left, "the budget was reached": unasked },
    files,
  };
}

interface Setting {
  suite: Suite;
  judge: Judge;
  request: DeriveRequest;
  ports: DerivePorts;
}

/** A dry run asks nobody and shows the scorer's own words. */
async function explainAll(
  found: readonly Derivable[],
  { suite, judge, request, ports }: Setting,
): Promise<Explained[]> {
  const own = found.map((one): Explained => ({ ...one, reason: one.rationale, byModel: false }));
  if (found.length === 0) return own;
  const reflection = reflectionModel(judge, suite, request);
  const planned = plannedReasons(found, { judge, reflection, prices: suite.config.models.prices });
  ports.say(`${count(found.length, "label")} to derive. ${atMost(planned)}`);
  if (request.dryRun) return own;
  const models = await openJudgeModels({ suite, judges: [], reflection, setting: request }, ports);
  const replies = await openBeside(models, () => ports.openReplies(request.store));
  try {
    const model = { port: models.model, judge: null, reflection };
    const { nonce, signal } = ports;
    const limit = { limit: Number.POSITIVE_INFINITY, calls: noCalls() };
    return await withReasons(createReflector({ model, nonce, signal, replies }, limit), { judge, found });
  } finally {
    models.close();
    await replies.close();
  }
}

/** The lines behind those that stand there, and the outputs that the repository does not keep yet. */
async function filesOf(
  explained: readonly Explained[],
  {
    suite,
    schema,
    request,
    ports,
  }: Omit<Setting, "judge"> & { schema: { name: string; version: number; type: "feedback" | "expectation" } },
): Promise<FileChange[]> {
  if (explained.length === 0) return [];
  const tree = ports.diskTree(ports.workspace);
  const path = inFolder(suite, derivedPath({ schema: schema.name, scorer: request.from }));
  const before = (await tree.size(path)) === null ? null : await textOf(tree, path);
  const lines = explained.map((one) => {
    const { subject, label, reason, overrides } = one;
    const { trace_id } = subject.trace;
    return derivedLineOf({
      schema,
      scorer: request.from,
      trace_id,
      value: label,
      rationale: reason,
      overrides,
      at_ms: ports.now(),
    });
  });
  const unkept = explained.filter(({ isKept }) => !isKept);
  const after = withLineEnd(before) + lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  return [{ path, before, after }, ...unkept.map(({ subject }) => labelledTraceFile(suite, subject.trace))];
}
