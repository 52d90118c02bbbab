import { mkdir, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { answerFiles } from "../commands/demo-answers.ts";
import { gate, type Tried } from "../commands/gate.ts";
import { LOCAL } from "../commands/occasion.ts";
import type { GateRequest } from "../commands/trial/request.ts";
import { loadWorkspace } from "../commands/workspace.ts";
import { inFolder } from "../formats/door.ts";
import type { Suite } from "../formats/suite.ts";
import { type DemoRepository, makeDemoRepository } from "../io/demo-repository.ts";
import { createMask } from "../io/masking.ts";
import { labelPath } from "../labels/label-file.ts";
import { alignPorts } from "./align-cli.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { alignOnLabels, SETTING } from "./demo-align.ts";
import { inShort, type Shown, type Telling, tell } from "./demo-told.ts";

/** The example's changes in the order they are tried: one passes, one fails, one is too close for a judge alone. */
const CHANGES = ["allocation-by-lot", "one-ending", "plainer-reasons"] as const;

/** The change that people settle, and the question they answer. */
const SETTLED = { change: "plainer-reasons", schema: "explanation_helpful" } as const;

/** The judge that learns in the end: it has the most to gain from the labels that the example brings. */
const ALIGNED = "role-correct";

const QUIET = { say: () => undefined, onProgress: undefined };

/** `assize demo`: the main job on the worked example, offline, in a repository of its own. */
export async function runDemo(words: Parsed, started: Started): Promise<number> {
  const dir = await demoFolder(words.text("keep"), started.cwd);
  const repository = await makeDemoRepository({ source: programFolder(), dir });
  const { out } = started.console;
  out(
    `The worked example in ${dir}: a classifier of sentences, 370 records, two judges, labels of two people.\nThe judges ask a stand-in model on this machine: no key, no network.\n`,
  );
  const shown = await showChanges(repository, started);
  await alignOnLabels(ALIGNED, { ...started, cwd: dir });
  out(inShort(shown));
  out(
    `\nTry it yourself: cd ${dir}, edit example/cues.mjs, then\n  node ${join(programFolder(), "dist/cli/index.js")} gate --base main\n`,
  );
  return 0;
}

async function showChanges(repository: DemoRepository, started: Started): Promise<Shown[]> {
  const { dir } = repository;
  const to = { out: started.console.out, mask: createMask(started.env) };
  const shown: Shown[] = [];
  for (const change of CHANGES) {
    const heading = `A pull request: ${await repository.change(change)}`;
    const tried = await tryChange(dir, started);
    shown.push(await tell({ heading, change, tried, dir }, to));
    const settled = change === SETTLED.change && (await settledByPeople({ tried, repository, started }));
    if (settled) shown.push(await tell(settled, to));
  }
  return shown;
}

/** The program's own folder: source and bundle both lie two folders below it. */
function programFolder(): string {
  return resolve(import.meta.dirname, "../..");
}

async function demoFolder(keep: string | undefined, cwd: string): Promise<string> {
  if (!keep) return mkdtemp(join(tmpdir(), "assize-demo-"));
  const dir = resolve(cwd, keep);
  await mkdir(dir, { recursive: true });
  return dir;
}

function tryChange(dir: string, started: Started): Promise<Tried> {
  return gate(requestAgainstMain, { ...composePorts({ ...started, cwd: dir }), ...QUIET });
}

const requestAgainstMain: GateRequest = {
  ...SETTING,
  occasion: LOCAL,
  baseline: { kind: "ref", ref: "main" },
  traces: null,
  records: null,
  measure: true,
  only: null,
  profile: false,
  writes: [],
};

/** The example brings answers of its two invented people: with them on the drawn pairs, people decide. */
async function settledByPeople(from: {
  tried: Tried;
  repository: DemoRepository;
  started: Started;
}): Promise<Telling | null> {
  const { tried, repository, started } = from;
  const [draw] = tried.trial.decision.draws;
  const answers = await repository.example(`changes/${SETTLED.change}/answers.jsonl`);
  if (!draw || !answers) return null;
  const suite = await loadWorkspace(SETTING, alignPorts({ ...started, cwd: repository.dir }));
  const files = answerFiles({
    draw,
    schema: { name: SETTLED.schema, version: 1 },
    answers,
    traces: tried.trial.traces,
    folder: suite.folder,
    existing: await presentLabels(repository, { suite }),
  });
  await repository.commit(files, "Answer the drawn pairs");
  return {
    heading: "The same pull request after two people answered the drawn pairs",
    change: `${SETTLED.change}-answered`,
    tried: await tryChange(repository.dir, started),
    dir: repository.dir,
  };
}

/** The label files of the repository's labelers as they are, by path. */
async function presentLabels(
  { dir }: DemoRepository,
  { suite }: { suite: Suite },
): Promise<(path: string) => string | undefined> {
  const paths = Object.keys(suite.config.labelers).map((labeler) =>
    inFolder(suite, labelPath({ schema: SETTLED.schema, labeler })),
  );
  const texts = await Promise.all(
    paths.map((path) => readFile(join(dir, path), "utf8").catch(() => undefined)),
  );
  const present = new Map(paths.map((path, index) => [path, texts[index]]));
  return (path) => present.get(path);
}
