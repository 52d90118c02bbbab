import * as core from "@actions/core";
import { vi } from "vitest";
import { startAction } from "../../src/action.ts";

/** What the runner gives a step: its environment, and where its lines go. */
export interface StepHere {
  env: Record<string, string>;
  line(text: string): void;
}

/**
 * Runs a step by the door of the sources in this process, with the step's environment instead of ours, which saves
 * its start. What only a process can show (signals, the built files) is not shown.
 */
export async function runStepHere({ env, line }: StepHere): Promise<number> {
  const before = { env: process.env, exitCode: process.exitCode, listeners: listeners() };
  const written = collect(line);
  process.env = { ...env };
  Object.assign(core.summary, { _filePath: undefined }); // it keeps the first step's file for the process's life
  try {
    await startAction();
    return Number(process.exitCode ?? 0);
  } finally {
    process.env = before.env;
    process.exitCode = before.exitCode;
    written.end();
    for (const [signal, kept] of before.listeners) leaveListening(signal, kept);
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
type Signal = (typeof SIGNALS)[number];

function listeners() {
  return SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
}

function leaveListening(signal: Signal, kept: NodeJS.SignalsListener[]): void {
  for (const listener of process.listeners(signal))
    if (!kept.includes(listener)) process.removeListener(signal, listener);
}

/** Hands over what is written to either stream, line by line, until `end`. */
function collect(line: (text: string) => void): { end(): void } {
  const ends = [process.stdout, process.stderr].map((stream) => {
    let rest = "";
    const spy = vi.spyOn(stream, "write").mockImplementation((chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const one of lines) line(one);
      return true;
    });
    return () => {
      spy.mockRestore();
      if (rest !== "") line(rest);
    };
  });
  return {
    end: () => {
      for (const end of ends) end();
    },
  };
}
