import { formatProblem, UserError } from "../../errors.ts";
import type { LoadFlags } from "../../formats/check-context.ts";
import { loadSuite, type SuiteToLoad } from "../../formats/load-suite.ts";
import { didYouMean } from "../../formats/nearest.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Tree } from "../../formats/tree.ts";
import { highestFloor } from "../../gate/highest-floor.ts";
import { checkJudge } from "../../judges/check-judge.ts";
import type { Checkout, Checkouts } from "./checkouts.ts";
import type { Suites } from "./given.ts";
import type { GatePorts } from "./ports.ts";
import type { GateRequest } from "./request.ts";

/** Loads what both sides say about their own evaluation; the head's faults end the run, all at once. */
export async function loadSuites(
  checkouts: Checkouts,
  request: GateRequest,
  ports: Pick<GatePorts, "now" | "say">,
): Promise<Suites> {
  const { configPath } = checkouts;
  const rerun = request.baseline.kind === "ref" || request.baseline.kind === "occasion";
  const flags = {
    rerun: rerun && checkouts.base !== null,
    offline: request.offline,
    maxUsd: request.maxUsd !== null,
  };
  const head = await loadSuite(checked({ tree: checkouts.head.tree, configPath, ports, flags }));
  const read = (checkout: Checkout | null) =>
    checkout ? readSuite({ tree: checkout.tree, configPath, ports, flags }) : ABSENT;
  const base = await read(checkouts.base);
  const tip = await read(checkouts.tip);
  return {
    head: onlyRecords(head, request.records),
    ...heldAgainst({ base, tip, request }),
    tip: tip.suite,
    compared: checkouts.base !== null,
    proposed: request.occasion.pull !== null || request.occasion.kind === "merge_group",
  };
}

/**
 * The base decides (gate.md 2). A change that parted from it before it had a configuration, or that shares no commit
 * with it, would else bring its own: then the base branch decides as it is now.
 */
function heldAgainst({
  base,
  tip,
  request,
}: {
  base: Read;
  tip: Read;
  request: GateRequest;
}): Pick<Suites, "base" | "baseFrom" | "baseFault"> {
  const suite = base.suite ?? tip.suite;
  // Of a push nobody proposes anything: what mends a faulty base has been merged, and the next one compares again.
  const asked = request.occasion.against !== "first_parent";
  return {
    base: suite && sameRecords(suite, request.records),
    baseFrom: base.suite ? "base" : "tip",
    baseFault: suite === null && asked ? (base.fault ?? tip.fault) : null,
  };
}

interface Loading {
  tree: Tree;
  configPath: string;
  ports: Pick<GatePorts, "now" | "say">;
  flags: LoadFlags;
}

/** A suite with the checks of the rooms that know judges and floors, so that all faults are told at once. */
function checked({ tree, configPath, ports, flags }: Loading): SuiteToLoad {
  return { tree, configPath, now: ports.now(), flags, checkJudge, highestFloor };
}

/** What a base says about its evaluation; `fault`: it has a configuration that can't be read, in half a sentence. */
interface Read {
  suite: Suite | null;
  fault: string | null;
}

const ABSENT: Read = { suite: null, fault: null };

/** A base whose own files are faulty has no policy to offer; the log has all of them, the surfaces the first. */
async function readSuite(loading: Loading): Promise<Read> {
  const { tree, configPath, ports } = loading;
  if ((await tree.size(configPath)) === null) return ABSENT;
  try {
    return { suite: await loadSuite(checked(loading)), fault: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ports.say(`The base's own configuration can't be read:\n${error.message}`);
    return { suite: null, fault: `the base's own configuration can't be read: ${firstOf(error)}` };
  }
}

function firstOf({ problems }: UserError): string {
  const [first] = problems;
  if (!first) return "it is faulty";
  const { file, line } = first.at ?? {};
  const at = file === undefined ? {} : { at: { file, ...(line === undefined ? {} : { line }) } };
  return formatProblem({ code: first.code, message: first.message, ...at }).split("\n")[0] ?? "";
}

/** The base may lack a record that the head adds. */
function sameRecords(suite: Suite, wanted: string[] | null): Suite {
  return wanted ? { ...suite, records: suite.records.filter((record) => wanted.includes(record.id)) } : suite;
}

function onlyRecords(suite: Suite, wanted: string[] | null): Suite {
  if (!wanted) return suite;
  const known = new Map(suite.records.map((record) => [record.id, record]));
  const missing = wanted.filter((id) => !known.has(id));
  if (missing.length > 0) {
    throw new UserError({
      code: "record_unknown",
      message: `no record is called ${missing.join(", ")}`,
      hint: `${didYouMean(missing[0] ?? "", [...known.keys()])}${known.size} records are known; ids stand in the dataset files.`,
    });
  }
  return { ...suite, records: suite.records.filter((record) => wanted.includes(record.id)) };
}
