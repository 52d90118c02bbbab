#!/usr/bin/env node
import { setMaxListeners } from "node:events";
import { runCli } from "./shell/run-cli.ts";

const abort = new AbortController();
setMaxListeners(0, abort.signal); // every call under way listens to it
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => abort.abort());

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
  signal: abort.signal,
});
