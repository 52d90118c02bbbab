// Starts a process, waits for it, and says how long it took and how much memory it had at its peak.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Writes the peak memory of its process when that ends; loaded before the program by `measureMemory`. */
const HOOK = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.ASSIZE_BENCH_PEAK, String(process.resourceUsage().maxRSS)));`;

/** Milliseconds from start to end of `node <args>`, start-up included. Rejects with its last words where it fails. */
export function measure(args, { cwd, env = {} } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said = [];
  child.stderr.on("data", (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(performance.now() - started);
      else reject(new Error(`node ${args.join(" ")} ended with ${code}:\n${Buffer.concat(said)}`));
    });
  });
}

/** Peak resident memory of `node <args>` in MiB. */
export async function measureMemory(args, options) {
  const file = join(tmpdir(), `assize-bench-peak-${process.pid}`);
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
  await measure(["--import", hook, ...args], {
    ...options,
    env: { ...options.env, ASSIZE_BENCH_PEAK: file },
  });
  const kib = Number(readFileSync(pathToFileURL(file), "utf8"));
  rmSync(file);
  return kib / 1024;
}

/** The middle one of so many runs; an even number takes the lower. */
export async function median(runs, take) {
  const [figure] = await medians(runs, [take]);
  return figure;
}

/** The same for several things that are taken in turn, so that a busy minute falls on all of them. */
export async function medians(runs, takes) {
  const figures = takes.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [at, take] of takes.entries()) figures[at].push(await take(run));
  return figures.map((taken) => taken.sort((a, b) => a - b)[Math.floor((runs - 1) / 2)]);
}
