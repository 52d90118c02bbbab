import { join } from "node:path";
import { type AppView, appDigest } from "../../evaluate/app-digest.ts";
import type { Side, TraceSource } from "../../evaluate/plan.ts";
import { recordedTraces } from "../../evaluate/recorded.ts";
import { hashJson } from "../../formats/hash.ts";
import { loadTraces } from "../../formats/load-traces.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import { insideTree } from "../../formats/tree-path.ts";
import { type Checkout, type Checkouts, writtenPaths } from "./checkouts.ts";
import type { Given } from "./given.ts";
import type { GatePorts } from "./ports.ts";
import type { GateRequest } from "./request.ts";

/** A side for `evaluate`, with its recorded traces where it has some. */
export interface ReadySide {
  side: Side;
  recorded: Trace[];
  from: "cache" | "rerun" | "file";
}

/** What both sides are made from. */
export interface SideMaking {
  request: GateRequest;
  checkouts: Checkouts;
  suites: { head: Suite; base: Suite | null };
  given: Given;
  ports: GatePorts;
}

/** Folder where an app runs: `root` counts from the configuration's folder. */
export function appRoot(dir: string, suite: Pick<Suite, "folder" | "config">): string {
  return join(dir, suite.folder, suite.config.app.root);
}

/** The head: the app as configured, or its outputs recorded elsewhere. */
export async function headSide({ request, checkouts, suites, given, ports }: SideMaking): Promise<ReadySide> {
  if (request.traces) {
    const path = checkouts.pathOf(request.traces);
    return recordedSide({ name: "head", checkout: checkouts.head, path, records: given.records });
  }
  const written = writtenPaths(request, checkouts.pathOf);
  return suiteSide({
    name: "head",
    checkout: checkouts.head,
    suite: suites.head,
    ports,
    written,
    rerun: true,
    afresh: isAgainstLastRun({ request, given }),
    before: suites.base && viewOf(suites.base),
  });
}

/** Whether the app is held against its own answers of an earlier run: on a schedule, unless the policy names a file or nothing. */
export function isAgainstLastRun({ request, given }: Pick<SideMaking, "request" | "given">): boolean {
  const { baseline } = given.policy.config;
  if (baseline === "none" || baseline.file !== undefined || given.policyFault !== null) return false;
  return request.baseline.kind === "occasion" && request.occasion.against === "last_run";
}

function viewOf({ folder, config }: Suite): AppView {
  return { spec: config.app, root: insideTree(folder, config.app.root) ?? "", folder };
}

/** The commit whose policy decides, with the files that it names; a first run looks for them in the base. */
export function policyCheckout(
  { base, tip }: Pick<Checkouts, "base" | "tip">,
  { policyFrom }: Pick<Given, "policyFrom">,
): Checkout | null {
  return policyFrom === "tip" ? tip : base;
}

/** The base by `baseline:`; null where none is wanted or none can be had. */
export async function baseSide(making: SideMaking): Promise<ReadySide | null> {
  const { request, checkouts, suites, given, ports } = making;
  // A base whose rules can't be read is none to be held against.
  if (request.baseline.kind === "none" || given.policyFault !== null) return null;
  const { baseline } = given.policy.config;
  if (request.baseline.kind === "traces") {
    const path = checkouts.pathOf(request.baseline.file);
    return recordedSide({ name: "base", checkout: checkouts.head, path, records: given.records });
  }
  if (baseline === "none" || isAgainstLastRun(making)) return null;
  if (baseline.file) {
    const path = insideTree(given.policy.folder, baseline.file) ?? baseline.file;
    const checkout = policyCheckout(checkouts, given) ?? checkouts.head;
    return recordedSide({ name: "base", checkout, path, records: given.records });
  }
  if (!checkouts.base) return null;
  const rerun = baseline.from.includes("rerun");
  return suiteSide({
    name: "base",
    checkout: checkouts.base,
    suite: suites.base ?? suites.head,
    ports,
    written: writtenPaths(request, checkouts.pathOf),
    rerun,
    before: null,
  });
}

async function recordedSide(wanted: {
  name: "base" | "head";
  checkout: Checkout;
  path: string;
  records: DatasetRecord[];
}): Promise<ReadySide> {
  const { name, checkout, path, records } = wanted;
  const { traces } = await loadTraces({ tree: checkout.tree, path, records });
  return fromTraces(name, traces);
}

function fromTraces(name: "base" | "head", traces: Trace[]): ReadySide {
  const digest = hashJson(["recorded", ...traces.map((trace) => trace.trace_id)]);
  const source: TraceSource = { kind: "recorded", recorded: recordedTraces(traces) };
  return { side: { name, digest, source }, recorded: traces, from: "file" };
}

async function suiteSide(wanted: {
  name: "base" | "head";
  checkout: Checkout;
  suite: Suite;
  ports: GatePorts;
  written: readonly string[];
  rerun: boolean;
  /** Run also what the store has. */
  afresh?: boolean;
  /** How the side that it is compared with looks at the app. */
  before: AppView | null;
}): Promise<ReadySide> {
  const { name, checkout, suite, ports, written, rerun, afresh, before } = wanted;
  if (suite.recorded) return fromTraces(name, suite.recorded);
  const view = viewOf(suite);
  const { spec } = view;
  const digest = await appDigest({ tree: checkout.tree, ...view, written, before });
  const open = async (signal: AbortSignal) => {
    const dir = await checkout.dir();
    const passing = checkout.passing === null ? null : { dir, commit: checkout.passing };
    return ports.openApp({ spec, root: appRoot(dir, suite), side: name, checkout: passing, signal });
  };
  const source: TraceSource = rerun ? { kind: "app", open, afresh } : { kind: "store" };
  return { side: { name, digest, source }, recorded: [], from: rerun ? "rerun" : "cache" };
}
