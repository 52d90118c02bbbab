import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { memoryReplies, type ReplyStore } from "../../../src/align/reply-store.ts";
import { align } from "../../../src/commands/align.ts";
import type { AlignPorts } from "../../../src/commands/alignment/align-ports.ts";
import type { AlignRequest } from "../../../src/commands/alignment/align-request.ts";
import { type JudgeRequest, judge } from "../../../src/commands/judge.ts";
import { memoryStore } from "../../../src/evaluate/memory-store.ts";
import { memoryTree } from "../../../src/formats/memory-tree.ts";
import type { Trace } from "../../../src/formats/trace.ts";
import type { Tree } from "../../../src/formats/tree.ts";
import type { Verdict } from "../../../src/formats/verdict.ts";
import { loadOptimizer } from "../../../src/io/load-optimizer.ts";
import { diskTree } from "../../../src/io/tree-disk.ts";
import { writeFiles } from "../../../src/io/write-files.ts";
import { inProcess } from "../../align/world.ts";

const EXAMPLE = join(import.meta.dirname, "../../..");
const TRACES = "eval/traces";

/**
 * A copy of the worked example that a test may spoil, with the stand-in in process; gone when disposed. Its hundreds of
 * traces, which no test spoils, are read once for all worlds.
 */
export function exampleWorld() {
  const dir = mkdtempSync(join(tmpdir(), "assize-align-"));
  for (const part of ["eval", "example"])
    cpSync(join(EXAMPLE, part), join(dir, part), { recursive: true, filter: isNoTrace });
  const model = inProcess();
  const replies = overShared(memoryReplies());
  const said: string[] = [];
  const ports: AlignPorts = {
    workspace: dir,
    openRepo: async () => (await import("../../../src/io/git/repo.ts")).openRepo(dir),
    diskTree: (root) => withTraces(diskTree({ root })),
    openStores: async () => ({
      verdicts: memoryStore<Verdict>(),
      traces: memoryStore<Trace>(),
      warnings: () => [],
      close: async () => {},
    }),
    openModels: async () => ({
      model,
      embedder: () => {
        throw new Error("nothing is embedded here");
      },
      facts: () => ({ requests: model.asked.length, retries: 0, input_tokens: 0, output_tokens: 0, usd: 0 }),
      close: () => {},
    }),
    openReplies: async () => ({ ...replies, close: async () => {} }),
    loadOptimizer: (folder, reference) => loadOptimizer(join(dir, folder), reference),
    proposals: null,
    writeFiles: (changes) => writeFiles(dir, changes),
    now: () => 0,
    nonce: "nonce",
    signal: new AbortController().signal,
    say: (line) => said.push(line),
  };
  return {
    dir,
    model,
    said,
    ports,
    read: (path: string) => readFileSync(join(dir, path), "utf8"),
    write: (path: string, text: string) => writeFileSync(join(dir, path), text),
    align: (more: Partial<AlignRequest> = {}, own: AlignPorts = ports) => align({ ...ALIGN, ...more }, own),
    judge: (more: Partial<JudgeRequest> = {}) => judge({ ...JUDGE, ...more }, ports),
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }),
  };
}

function isNoTrace(path: string): boolean {
  return path !== join(EXAMPLE, TRACES);
}

let traces: Tree | null = null;

function readTraces(): Tree {
  const paths = readdirSync(join(EXAMPLE, TRACES), { recursive: true, encoding: "utf8" })
    .map((path) => `${TRACES}/${path}`)
    .filter((path) => statSync(join(EXAMPLE, path)).isFile());
  return memoryTree(
    Object.fromEntries(paths.map((path) => [path, readFileSync(join(EXAMPLE, path), "utf8")])),
  );
}

/** The tree with the example's traces in their place. */
function withTraces(tree: Tree): Tree {
  traces ??= readTraces();
  const kept = traces;
  const holding = (path: string) => (path.startsWith(`${TRACES}/`) ? kept : tree);
  return {
    label: tree.label,
    list: async (patterns) => [...(await tree.list(patterns)), ...(await kept.list(patterns))].sort(),
    size: (path) => holding(path).size(path),
    chunks: (path) => holding(path).chunks(path),
    blobs: async (patterns) => new Map([...(await tree.blobs(patterns)), ...(await kept.blobs(patterns))]),
  };
}

/** What the stand-in said in an earlier test of the file; notes of looks stay with the world they were taken in. */
const shared = memoryReplies();

function overShared(own: ReplyStore): ReplyStore {
  return {
    get: (address) => own.get(address) ?? shared.get(address),
    put: (address, reply) => (reply.model === "" ? own : shared).put(address, reply),
  };
}

/** An optimizer of one's own: one guideline that corrects four verdicts, too few to be shown as better. */
export const OWN_OPTIMIZER = `export async function go({ judge, examples }) {
  const text = 'Where it says "most", the verdict is no.';
  const from = examples.slice(0, 1).map((example) => example.trace_id);
  const log = { entries: [], calls: { judge: 0, reflection: 0, reused: 0, input_tokens: 0, output_tokens: 0, usd: 0 }, budget_reached: false, contradictions: [] };
  return { judge: { ...judge, file: { ...judge.file, guidelines: [{ text, from }] } }, log };
}
`;

const SETTING = {
  configPath: "eval/assize.yaml",
  offline: false,
  concurrency: null,
  maxUsd: null,
  store: ".assize",
};

const ALIGN: AlignRequest = {
  ...SETTING,
  name: "role-correct",
  optimizer: null,
  as: null,
  forget: null,
  derived: false,
  dryRun: false,
  pr: false,
  force: false,
  scheduled: false,
};

const JUDGE: JudgeRequest = { ...SETTING, names: ["role-correct"], against: null, tryFile: null };
