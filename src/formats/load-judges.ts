import type { Problem } from "../errors.ts";
import { type Door, placeIn } from "./door.ts";
import { resolvePatterns } from "./file-patterns.ts";
import { globMatcher } from "./glob.ts";
import { readJson } from "./json-file.ts";
import { readJsonLines } from "./json-lines.ts";
import { type Judge, type JudgeExample, judgeExample, judgeFile, judgeProof } from "./judge-file.ts";
import type { LoadedConfig } from "./load-config.ts";
import type { Locate } from "./locate.ts";
import { folderOf, insideTree, nameIn } from "./tree-path.ts";
import { readYaml } from "./yaml-file.ts";

/** A judge and where the parts of its file stand. */
export interface LoadedJudge {
  judge: Judge;
  locate: Locate;
}

/** The judges of a suite. */
export interface LoadedJudges {
  judges: Map<string, LoadedJudge>;
  broken: boolean;
}

/** All judges by name. `broken` says whether some folder has no readable judge, so that a missing name may be its. */
export async function loadJudges(door: Door, config: LoadedConfig): Promise<LoadedJudges> {
  const judges = new Map<string, LoadedJudge>();
  let broken = false;
  for (const folder of await judgeFolders(door, config)) {
    const loaded = await loadJudge(door, folder);
    if (!loaded) {
      broken = true;
      continue;
    }
    const { name } = loaded.judge.file;
    const earlier = judges.get(name);
    if (earlier) door.findings.problems.push(duplicate(door, loaded, earlier));
    else judges.set(name, loaded);
  }
  return { judges, broken };
}

/** Folders that the patterns match; a pattern that a user wrote must match one. */
async function judgeFolders(door: Door, { judges, locate, says }: LoadedConfig): Promise<string[]> {
  const patterns = resolvePatterns(door, { patterns: judges, at: ["judges"], locate });
  const folders = new Set<string>();
  for (const { pattern, place } of patterns.filter(({ excludes }) => !excludes)) {
    const matches = globMatcher([pattern]);
    const files = await door.tree.list([`${pattern}/**`]);
    const found = files.flatMap(ancestors).filter(matches);
    for (const folder of found) folders.add(folder);
    if (found.length > 0 || !says(["judges"])) continue;
    const hint = `No folder in the workspace matches ${pattern}.`;
    door.findings.problems.push({
      code: "no_match",
      message: "this matches no folder of a judge",
      hint,
      at: place,
    });
  }
  const excluding = patterns.filter(({ excludes }) => excludes).map(({ pattern }) => pattern);
  return [...folders].filter(globMatcher(["**", ...excluding])).sort();
}

function ancestors(path: string): string[] {
  const folder = folderOf(path);
  return folder === "" ? [] : [folder, ...ancestors(folder)];
}

/** One judge from its folder; faults go to the door. */
export async function loadJudge(door: Door, folder: string): Promise<LoadedJudge | null> {
  const path = `${folder}/judge.yaml`;
  if ((await door.tree.size(path)) === null) {
    const message = "this folder of a judge has no judge.yaml";
    const hint = "Add one, or leave the folder out of `judges`.";
    door.findings.problems.push({ code: "no_judge", message, hint, at: placeIn(door, folder) });
    return null;
  }
  const file = await readYaml({ ...door, path, schema: judgeFile });
  if (!file?.value) return null;
  const examples = file.value.examples
    ? await loadExamples(door, { folder, file: file.value.examples.file }, file.locate)
    : [];
  const proofPath = `${folder}/proof.json`;
  const hasProof = (await door.tree.size(proofPath)) !== null;
  const proof = hasProof ? await readJson({ ...door, path: proofPath, schema: judgeProof }) : null;
  return { judge: { file: file.value, examples, proof: proof?.value ?? null, folder }, locate: file.locate };
}

async function loadExamples(
  door: Door,
  { folder, file }: { folder: string; file: string },
  locate: Locate,
): Promise<JudgeExample[]> {
  const path = insideTree(folder, file);
  if (path === null || (await door.tree.size(path)) === null) {
    const message = `there is no file ${path === null ? file : nameIn(door.tree, path)}`;
    door.findings.problems.push({ code: "no_file", message, at: locate(["examples", "file"]) });
    return [];
  }
  const examples: JudgeExample[] = [];
  for await (const { value } of readJsonLines({ ...door, path, schema: judgeExample })) examples.push(value);
  return examples;
}

function duplicate(door: Door, { judge, locate }: LoadedJudge, earlier: LoadedJudge): Problem {
  const first = nameIn(door.tree, `${earlier.judge.folder}/judge.yaml`);
  return {
    code: "duplicate_judge",
    message: `a judge with the name "${judge.file.name}" stands already in ${first}`,
    hint: "Names of judges are unique.",
    at: locate(["name"]),
  };
}
