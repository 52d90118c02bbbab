import { abortOnSignals } from "./shell/abort-on-signals.ts";
import { runCli } from "./shell/run-cli.ts";

/** Runs the command line that this process was started with; the exit code is set, not forced. */
export async function startCli(): Promise<void> {
  const { signal, release } = abortOnSignals();
  const terminal = process.stderr.isTTY === true && !process.env.CI;
  process.exitCode = await runCli({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    console: {
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
      terminal,
      colour: terminal && !process.env.NO_COLOR,
      width: process.stderr.columns ?? 100,
    },
    signal,
  }).finally(release);
}
