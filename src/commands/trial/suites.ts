import { UserError } from "../../errors.ts";
import type { LoadFlags } from "../../formats/check-context.ts";
import { loadSuite, type SuiteToLoad } from "../../formats/load-suite.ts";
import { didYouMean } from "../../formats/nearest.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Tree } from "../../formats/tree.ts";
import { highestFloor } from "../../gate/highest-floor.ts";
import { checkJudge } from "../../judges/check-judge.ts";
import type { Checkouts } from "./checkouts.ts";
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
  const base = checkouts.base
    ? await baseSuite({ tree: checkouts.base.tree, configPath, ports, flags })
    : null;
  const tip = checkouts.tip ? await baseSuite({ tree: checkouts.tip, configPath, ports, flags }) : null;
  return {
    head: onlyRecords(head, request.records),
    base: base && sameRecords(base, request.records),
    tip,
    compared: checkouts.base !== null,
    proposed: request.occasion.pull !== null || request.occasion.kind === "merge_group",
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

/** A base whose own files are faulty has no policy to offer: this is then the first run that can be tried. */
async function baseSuite(loading: Loading): Promise<Suite | null> {
  const { tree, configPath, ports } = loading;
  if ((await tree.size(configPath)) === null) return null;
  try {
    return await loadSuite(checked(loading));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ports.say(`The base's own configuration can't be read, so the head's decides:\n${error.message}`);
    return null;
  }
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
