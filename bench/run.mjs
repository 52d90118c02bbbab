// npm run bench: the committed build against its targets. See README.md beside this file.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measure, measureMemory, median, medians } from "./measure.mjs";
import { makeWorkspace } from "./workspace.mjs";

const LATENCY_MS = 50;
const RECORDS = 1000;
const MANY_RECORDS = 10_000;
/** What the gate takes where nobody says otherwise. */
const DEFAULT_CONCURRENCY = 16;
const MIB = 2 ** 20;

const here = dirname(fileURLToPath(import.meta.url));
const { values: flags } = parseArgs({
  options: {
    cli: { type: "string", default: join(here, "../dist/cli/index.js") },
    runs: { type: "string", default: "3" },
    strict: { type: "boolean", default: false },
  },
});
const cli = resolve(flags.cli);
const runs = Number(flags.runs);
if (!existsSync(cli)) {
  process.stderr.write(`${cli} is not there; npm run build makes it\n`);
  process.exit(2);
}

const server = await startServer();
const env = { ASSIZE_BASE_URL: `http://127.0.0.1:${server.port}/v1`, CI: "true", NO_COLOR: "1" };
const missed = [];
const folders = [];

try {
  sayLoad("before");
  await sizeAndStart();
  await oneRecord();
  for (const [concurrency, limit] of [
    [16, 1.25],
    [64, 1.6],
  ])
    await judging(concurrency, limit);
  await memory();
  sayLoad("after");
} finally {
  server.stop();
  for (const folder of folders) rmSync(folder, { recursive: true });
}
if (missed.length > 0) process.stdout.write(`\nmissed: ${missed.join(", ")}\n`);
process.exitCode = flags.strict && missed.length > 0 ? 1 : 0;

async function sizeAndStart() {
  const dist = resolve(here, "../dist");
  if (existsSync(dist)) report("dist", { figure: sizeOf(dist) / MIB, limit: 10, unit: "MiB" });
  const [start, empty] = await medians(runs, [() => measure([cli, "--version"]), () => measure(["-e", "0"])]);
  // What a machine takes for nothing at all: where that is all of the target, the target is for another machine.
  const notes = `an empty process ${(empty / 1000).toFixed(2)} s`;
  report("--version", { figure: start / 1000, limit: 0.12, unit: "s", notes });
}

async function oneRecord() {
  const { root, config } = workspaceOf(1);
  const took = await median(runs, (run) =>
    measure(gate(config, { store: `.store-${run}` }), { cwd: root, env }),
  );
  report("a gate of one record", { figure: took / 1000, limit: 0.5, unit: "s" });
}

/** 1,000 records judged from nothing, against the ideal and the bare loop; then again from the store. */
async function judging(concurrency, limit) {
  const { root, config } = workspaceOf(RECORDS);
  const ideal = (RECORDS * LATENCY_MS) / concurrency;
  const args = (run) => gate(config, { store: `.store-${run}`, concurrency });
  const { size } = await judge(root, args("first")); // not counted: it warms the machine up
  const loop = [join(here, "bare-loop.mjs"), server.port, RECORDS, concurrency, size].map(String);
  const [took, bare] = await medians(runs, [
    async (run) => (await judge(root, args(run))).took,
    () => measure(loop), // right after each of ours, so that both meet the same machine
  ]);
  const name = `${RECORDS} records, ${concurrency} at once`;
  const notes = `${(took / 1000).toFixed(2)} s; bare loop ${(bare / ideal).toFixed(2)}; ${(took / bare).toFixed(2)} x the bare loop`;
  report(name, { figure: took / ideal, limit, unit: "x the ideal", notes });
  await server.stats();
  const warm = await median(runs, () => measure(args(0), { cwd: root, env }));
  const { requests } = await server.stats();
  report(`${name}, warm store`, {
    figure: warm / 1000,
    limit: 0.4,
    unit: "s",
    notes: `${requests} requests`,
  });
  if (requests > 0) missed.push("no request from a warm store");
}

/** At the default, and for the record at 64 at once, where more prompts are under way. */
async function memory() {
  const { root, config } = workspaceOf(MANY_RECORDS);
  const peakAt = (concurrency) =>
    measureMemory(gate(config, { store: `.store-${concurrency}`, concurrency }), { cwd: root, env });
  const peak = await peakAt(DEFAULT_CONCURRENCY);
  const notes = `${(await peakAt(64)).toFixed(0)} MiB with 64 at once`;
  report(`peak memory, ${MANY_RECORDS} records`, { figure: peak, limit: 200, unit: "MiB", notes });
}

/** One run in which every record is really judged: how long it took, and bytes of a request. */
async function judge(root, args) {
  await server.stats();
  const took = await measure(args, { cwd: root, env });
  const { bytes, requests } = await server.stats();
  const { dataset, unscored } = JSON.parse(readFileSync(join(root, "result.json"), "utf8"));
  if (requests !== RECORDS || dataset.records !== RECORDS || unscored.total > 0)
    throw new Error(`${requests} requests, ${unscored.total} of ${dataset.records} records unscored`);
  return { took, size: Math.round(bytes / requests) };
}

function gate(config, { store, concurrency = 16 }) {
  const output = ["--json", "result.json", "--store", store];
  return [cli, "gate", "--config", config, "--no-base", ...output, "--concurrency", String(concurrency)];
}

function workspaceOf(records) {
  const workspace = makeWorkspace(records);
  folders.push(workspace.root);
  return workspace;
}

/** A busy machine explains much. */
function sayLoad(when) {
  process.stdout.write(`load ${when}: ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors\n`);
}

function report(name, { figure, limit, unit, notes = "" }) {
  const met = figure <= limit;
  if (!met) missed.push(name);
  const columns = [
    name.padEnd(36),
    figure.toFixed(2).padStart(8),
    `<= ${limit} ${unit}`.padEnd(20),
    met ? "ok    " : "MISSED",
  ];
  process.stdout.write(`${columns.join("  ")}  ${notes}`.trimEnd().concat("\n"));
}

function sizeOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

async function startServer() {
  const child = spawn(process.execPath, [join(here, "server.mjs"), String(LATENCY_MS)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise((resolvePort) =>
    child.stdout.once("data", (data) => resolvePort(Number(data))),
  );
  const stats = () => fetch(`http://127.0.0.1:${port}/stats`).then((response) => response.json());
  return { port, stats, stop: () => child.kill() };
}
