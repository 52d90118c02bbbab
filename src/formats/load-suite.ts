import type { Problem } from "../errors.ts";
import { checkApp } from "./check-app.ts";
import type { CheckContext, HighestFloor, LoadFlags } from "./check-context.ts";
import { type JudgeCheck, judgeProblems } from "./check-judges.ts";
import { checkMetrics } from "./check-metrics.ts";
import { checkModels } from "./check-models.ts";
import { checkScorers } from "./check-scorers.ts";
import type { Door } from "./door.ts";
import { newFindings, throwIfFaulty } from "./findings.ts";
import { type LoadedConfig, loadConfig } from "./load-config.ts";
import { loadDatasets } from "./load-datasets.ts";
import { loadDerived } from "./load-derived.ts";
import { loadDraws } from "./load-draws.ts";
import { type LoadedJudges, loadJudges } from "./load-judges.ts";
import { loadLabels } from "./load-labels.ts";
import { loadQuarantine } from "./load-quarantine.ts";
import { loadSchemas } from "./load-schemas.ts";
import { loadSessions } from "./load-sessions.ts";
import { loadTraceFiles } from "./load-trace-files.ts";
import { type DatasetRecord, datasetVersion } from "./record.ts";
import type { Suite } from "./suite.ts";
import type { Tree } from "./tree.ts";
import { folderOf, insideTree } from "./tree-path.ts";

/**
 * What to load. `now` (milliseconds since 1970) ends quarantines. `checkJudge` and `highestFloor` are checks of rooms
 * that know formats and that formats do not know; without the second, a floor is held to the scorer's scale alone.
 */
export interface SuiteToLoad {
  tree: Tree;
  configPath: string;
  now?: number;
  flags?: LoadFlags;
  checkJudge?: JudgeCheck;
  highestFloor?: HighestFloor;
}

/**
 * Loads and cross-checks everything that a commit says about its own evaluation. Throws one UserError with all problems
 * of all files, each with its place; nothing is half-loaded.
 */
export async function loadSuite(wanted: SuiteToLoad): Promise<Suite> {
  const { tree, configPath } = wanted;
  const door: Door = { tree, folder: folderOf(configPath), findings: newFindings() };
  const config = await loadConfig(door, configPath);
  const { records, complete } = await loadDatasets(door, config);
  const judges = await loadJudges(door, config);
  const questions = await loadSchemas(door);
  const labels = await loadLabels(door, questions);
  const derived = await loadDerived(door, questions);
  const also = derived.map(({ trace_id }) => trace_id);
  const traces = await loadTraceFiles(door, {
    records,
    labels,
    also,
    recordedPath: recordedPath(door, config),
  });
  const rest = {
    draws: await loadDraws(door),
    sessions: await loadSessions(door, questions, Object.keys(config.config?.labelers ?? {})),
    quarantine: await loadQuarantine(door, { records, now: wanted.now }),
  };
  const check = wanted.checkJudge ?? (() => []);
  report(door, judgeProblems(door, { judges: judges.judges.values(), questions, check }));
  report(door, configProblems(door, { config, judges, records, wanted }));
  if (!complete) forgetUnknownRecords(door);
  throwIfFaulty(door.findings);
  if (config.config === null) throw new Error("a faulty configuration was not reported");
  return {
    configPath,
    folder: door.folder,
    config: config.config,
    records,
    datasetVersion: datasetVersion(records),
    judges: new Map([...judges.judges].map(([name, { judge }]) => [name, judge])),
    schemas: questions.schemas,
    derived,
    ...traces,
    ...rest,
    warnings: door.findings.warnings,
  };
}

function report({ findings }: Door, problems: readonly Problem[]): void {
  findings.problems.push(...problems);
}

/** What only a sound configuration can be checked for. */
function configProblems({ folder }: Door, { config, judges, records, wanted }: ConfigCheck): Problem[] {
  if (config.config === null) return [];
  const context: CheckContext = {
    config: config.config,
    locate: config.locate,
    judges: new Map([...judges.judges].map(([name, { judge }]) => [name, judge])),
    judgesComplete: !judges.broken,
    records,
    flags: wanted.flags ?? {},
    highestFloor: wanted.highestFloor ?? endOfScale,
  };
  return [checkApp(folder), checkScorers, checkMetrics, checkModels].flatMap((check) => check(context));
}

interface ConfigCheck {
  config: LoadedConfig;
  judges: LoadedJudges;
  records: DatasetRecord[];
  wanted: SuiteToLoad;
}

/** What needs no estimator: a pass rate ends at 1, a mean where its scale does. */
const endOfScale: HighestFloor = ({ scorer: { kind, range } }) =>
  kind === "pass_rate" ? 1 : (range?.[1] ?? Number.POSITIVE_INFINITY);

function recordedPath({ folder }: Door, { config }: LoadedConfig): string | null {
  const path = config?.app.traces;
  return path === undefined ? null : insideTree(folder, path);
}

/** Where a dataset is faulty, a record that is not known may stand on its faulty line: no second fault. */
function forgetUnknownRecords({ findings }: Door): void {
  findings.problems = findings.problems.filter(({ code }) => code !== "unknown_record");
}
