import type { Occasion } from "../commands/occasion.ts";
import type { GateRequest } from "../commands/trial/request.ts";
import { type Problem, UserError } from "../errors.ts";
import type { Parsed } from "./command-spec.ts";

/** Where the configuration stands unless somebody says otherwise. */
export const DEFAULT_CONFIG = "eval/assize.yaml";

/** Where the store lies unless somebody says otherwise. */
export const DEFAULT_STORE = ".assize";

/** The words of a call as a request; flags that exclude each other are refused here. */
export function gateRequest(words: Parsed, occasion: Occasion): GateRequest {
  return {
    configPath: words.text("config") ?? DEFAULT_CONFIG,
    occasion,
    baseline: baselineOf(words),
    traces: words.text("traces") ?? null,
    records:
      words
        .text("records")
        ?.split(",")
        .map((id) => id.trim()) ?? null,
    measure: true,
    only: words.text("only") ?? null,
    offline: words.on("offline"),
    concurrency: words.number("concurrency") ?? null,
    maxUsd: words.number("max-usd") ?? null,
    profile: words.on("profile"),
    store: words.text("store") ?? DEFAULT_STORE,
    writes: WRITING.flatMap((flag) => words.text(flag) ?? []),
  };
}

/** Flags that name something to write. */
const WRITING = ["json", "junit", "markdown", "verdicts", "draw", "session", "evidence", "store"];

function baselineOf(words: Parsed): GateRequest["baseline"] {
  const ref = words.text("base");
  const file = words.text("base-traces");
  const none = words.on("no-base");
  const given = [ref, file, none || undefined].filter((value) => value !== undefined);
  if (given.length > 1) throw new UserError(exclusive);
  if (ref !== undefined) return { kind: "ref", ref };
  if (file !== undefined) return { kind: "traces", file };
  return none ? { kind: "none" } : { kind: "occasion" };
}

const exclusive: Problem = {
  code: "flags_exclude",
  message: "--base, --base-traces and --no-base exclude each other",
  hint: "Name one thing to compare with, or none.",
};
