import { abortOnSignals } from "./shell/abort-on-signals.ts";
import { endOnBugs } from "./shell/end-on-bugs.ts";
import { runCli } from "./shell/run-cli.ts";

/** Runs the command line that this process was started with; the exit code is set, not forced. */
export async function startCli(): Promise<void> {
  const { signal, abort, release } = abortOnSignals();
  const write = process.stdout.write.bind(process.stdout);
  const finish = endOnBugs({ abort }, (text) => void process.stderr.write(`${text}\n`));
  for (const stream of [process.stdout, process.stderr]) stream.on("error", outliveReader);
  // What a scorer module prints is log; data is what a pipe takes.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  const terminal = process.stderr.isTTY === true && !process.env.CI;
  const code = await runCli({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    console: {
      out: (text) => void write(text),
      err: (text) => void process.stderr.write(text),
      terminal,
      colour: terminal && !process.env.NO_COLOR,
      width: process.stderr.columns ?? 100,
    },
    signal,
  }).finally(release);
  finish(code);
}

/** Who reads a pipe may leave before its end (`| head`); the decision and its files are no less. */
function outliveReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
