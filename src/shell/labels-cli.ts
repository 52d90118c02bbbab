import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Added, addLabels } from "../commands/labels/add.ts";
import { agreementLines } from "../commands/labels/agreement-text.ts";
import { checkLabelChange, type LabelCheckPorts, type LabelCheckRequest } from "../commands/labels/check.ts";
import { agreementJson, checkJson } from "../commands/labels/check-json.ts";
import { checkText } from "../commands/labels/check-text.ts";
import type { LabelPorts } from "../commands/labels/label-ports.ts";
import { labelAgreement, labelsCsv, listLabels } from "../commands/labels/list.ts";
import { setLabels } from "../commands/labels/set.ts";
import { expectationsToDataset } from "../commands/labels/to-dataset.ts";
import { openReview } from "../commands/review/open-review.ts";
import { sessionState, sessionStateLines } from "../commands/review/session-state.ts";
import { loadWorkspace } from "../commands/workspace.ts";
import { formatProblem, UserError } from "../errors.ts";
import { didYouMean } from "../formats/nearest.ts";
import type { Suite } from "../formats/suite.ts";
import { placeAfter, SAVE_AS } from "../formats/text-file.ts";
import { decodeUtf8 } from "../formats/utf8.ts";
import { boundedMatch } from "../io/bounded-match.ts";
import { alignPorts } from "./align-cli.ts";
import { readingOf } from "./answer-words.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG, DEFAULT_STORE } from "./gate-request.ts";
import { writeJson } from "./write-json.ts";

type Run = (words: Parsed, started: Started) => Promise<number>;

const RUNS: { [name: string]: Run } = {
  check: runCheck,
  add: runAdd,
  set: runSet,
  list: runList,
  agreement: runAgreement,
  "to-dataset": runToDataset,
  derive: async (words, started) => (await import("./derive-cli.ts")).runDerive(words, started),
};

/** `assize labels <what>`: the first word says what. */
export async function runLabels(words: Parsed, started: Started): Promise<number> {
  const [what = "", ...positionals] = words.positionals;
  const run = Object.hasOwn(RUNS, what) ? RUNS[what] : undefined;
  if (run) return run({ ...words, positionals }, started);
  const known = Object.keys(RUNS);
  const message = what === "" ? "assize labels wants a word more" : `assize labels knows no "${what}"`;
  const hint = `${didYouMean(what, known)}Words: ${known.join(", ")}.`;
  throw new UserError({ code: "word_unknown", message, hint });
}

async function runCheck(words: Parsed, started: Started): Promise<number> {
  const report = await checkLabelChange(checkRequest(words), checkPorts(started));
  started.console.err(`${checkText(report)}\n`);
  await writeJson(words.text("json"), checkJson(report), started);
  return report.ok ? 0 : 1;
}

/** The words of a call of `labels check` as a request. */
export function checkRequest(words: Parsed): LabelCheckRequest {
  return {
    configPath: configOf(words),
    base: words.text("base") ?? null,
    author: words.text("author") ?? null,
    offline: words.on("offline"),
    concurrency: words.number("concurrency") ?? null,
    maxUsd: words.number("max-usd") ?? null,
    store: words.text("store") ?? DEFAULT_STORE,
  };
}

/** The real world for a check of labels: judges are measured on them. */
export function checkPorts(started: Started): LabelCheckPorts {
  return { ...alignPorts(started), ...labelPorts(started) };
}

async function runAdd(words: Parsed, started: Started): Promise<number> {
  const [file] = words.positionals;
  if (file === undefined) {
    const hint = "For example: assize labels add answers-september-mira.jsonl";
    const message = "assize labels add takes the file that was handed in";
    throw new UserError({ code: "file_missing", message, hint });
  }
  const request = {
    configPath: configOf(words),
    file,
    schema: words.text("schema") ?? null,
    labeler: words.text("labeler") ?? null,
    dryRun: words.on("dry-run"),
    reading: readingOf(words),
  };
  return tellAdded(await addLabels(request, labelPorts(started)), started);
}

async function runSet(words: Parsed, started: Started): Promise<number> {
  const [about, ...answers] = words.positionals;
  if (about === undefined || answers.length === 0) {
    const hint = "For example: assize labels set tr-… correctness=no --labeler octocat";
    const message = "assize labels set takes an output and what you say of it";
    throw new UserError({ code: "answer_missing", message, hint });
  }
  const request = {
    configPath: configOf(words),
    about,
    answers,
    labeler: words.text("labeler") ?? null,
    reason: words.text("reason") ?? null,
    reading: readingOf(words),
    span: words.text("span") ?? null,
  };
  return tellAdded(await setLabels(request, labelPorts(started)), started);
}

function tellAdded({ labels, known, unanswered, by, warnings, files }: Added, { console }: Started): number {
  const people = Object.entries(by).map(([labeler, count]) => `${labeler} ${count}`);
  const who = people.length > 0 ? ` (${people.join(", ")})` : "";
  const open = unanswered > 0 ? ` ${unanswered} rows without an answer were passed over.` : "";
  console.err(`${labels} labels added${who}, ${known} known already.${open}\n`);
  for (const one of warnings)
    console.err(`${formatProblem({ ...one, message: `warning: ${one.message}` })}\n`);
  for (const { path } of files) console.out(`${path}\n`);
  return 0;
}

async function runToDataset(words: Parsed, started: Started): Promise<number> {
  const ports = labelPorts(started);
  const plan = await expectationsToDataset(await suiteOf(words, started), ports.diskTree(ports.workspace));
  if (!words.on("dry-run")) await ports.writeFiles(plan.files);
  const { records, contested, homeless } = plan;
  const left = `${contested} are contested and ${homeless} belong to no record`;
  started.console.err(`Expectations of ${records} records are in the dataset; ${left}.\n`);
  for (const { path } of plan.files) started.console.out(`${path}\n`);
  return 0;
}

async function runList(words: Parsed, started: Started): Promise<number> {
  const session = words.text("session") ?? null;
  const { console } = started;
  const suite = session === null ? await suiteOf(words, started) : await told(session, words, started);
  const labels = listLabels(suite, session);
  if (words.on("csv")) console.out(labelsCsv(labels));
  else console.out(labels.map((label) => `${JSON.stringify(label)}\n`).join(""));
  return 0;
}

/** Says how far a session is, and hands on the suite that it was read from. */
async function told(name: string, words: Parsed, started: Started): Promise<Suite> {
  const open = await openReview({ configPath: configOf(words), traces: [] }, labelPorts(started));
  const session = open.suite.sessions.get(name);
  if (session) started.console.err(`${sessionStateLines(sessionState(open, session)).join("\n")}\n`);
  return open.suite;
}

async function runAgreement(words: Parsed, started: Started): Promise<number> {
  const found = labelAgreement(await suiteOf(words, started), words.positionals);
  if (words.text("json") !== "-") started.console.out(`${found.flatMap(agreementLines).join("\n")}\n`);
  await writeJson(words.text("json"), found.map(agreementJson), started);
  return 0;
}

/** The real world for the commands about labels. */
export function labelPorts(started: Started): LabelPorts {
  const { cwd } = started;
  const { openRepo, diskTree, now } = composePorts(started);
  return {
    workspace: cwd,
    openRepo,
    diskTree,
    now,
    search: boundedMatch,
    newId: () => `a-${randomUUID().replaceAll("-", "")}`,
    readFile: (path) => readNamed(resolve(cwd, path), path),
    writeFiles: async (changes) => (await import("../io/write-files.ts")).writeFiles(cwd, changes),
  };
}

async function readNamed(file: string, name: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    const problem = { code: "no_file", message: "there is no such file", at: { file: name } };
    throw new UserError(problem, { cause });
  });
  const decoded = decodeUtf8(bytes);
  if (decoded.status === "text") return decoded.text;
  const at = { file: name, ...placeAfter(decoded.before) };
  throw new UserError({ code: "bad_utf8", message: "a byte that is not UTF-8", hint: SAVE_AS.utf8, at });
}

/** The suite for looking at labels: neither app nor models are needed. */
export async function suiteOf(words: Parsed, started: Started): Promise<Suite> {
  return loadWorkspace({ configPath: configOf(words), offline: true }, composePorts(started));
}

function configOf(words: Parsed): string {
  return words.text("config") ?? DEFAULT_CONFIG;
}
