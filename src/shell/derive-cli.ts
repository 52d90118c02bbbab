import { type Derived, deriveLabels } from "../commands/labels/derive.ts";
import { DERIVE_LIMIT, type DeriveRequest } from "../commands/labels/derive-request.ts";
import { UserError } from "../errors.ts";
import { count } from "../report/numbers.ts";
import { alignPorts } from "./align-cli.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG, DEFAULT_STORE } from "./gate-request.ts";
import { labelPorts } from "./labels-cli.ts";

/** `assize labels derive`: what exact scorers say, as labels that may teach a judge. */
export async function runDerive(words: Parsed, started: Started): Promise<number> {
  const ports = { ...composePorts(started), ...alignPorts(started), ...labelPorts(started) };
  const derived = await deriveLabels(deriveRequest(words), ports);
  started.console.err(derivedText(derived));
  for (const { path } of derived.files) started.console.out(`${path}\n`);
  return 0;
}

function deriveRequest(words: Parsed): DeriveRequest {
  const [from, judge] = [words.text("from"), words.text("judge")];
  if (from === undefined || judge === undefined) {
    const hint = "For example: assize labels derive --from route --judge correctness";
    const message = "assize labels derive takes an exact scorer and a judge";
    throw new UserError({ code: "derive_missing", message, hint });
  }
  return {
    from,
    judge,
    configPath: words.text("config") ?? DEFAULT_CONFIG,
    traces: (words.text("traces") ?? "").split(",").filter((file) => file !== ""),
    limit: limitOf(words),
    dryRun: words.on("dry-run"),
    offline: words.on("offline"),
    concurrency: words.number("concurrency") ?? null,
    maxUsd: words.number("max-usd") ?? null,
    store: words.text("store") ?? DEFAULT_STORE,
  };
}

function limitOf(words: Parsed): number {
  const limit = words.number("limit") ?? DERIVE_LIMIT;
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UserError({ code: "bad_limit", message: `--limit is a whole number from 1, not ${limit}` });
}

function derivedText({ question, scorer, labels, unexplained, left }: Derived): string {
  const own = unexplained === 0 ? "" : `, ${unexplained} with the scorer's own words for a reason`;
  const reasons = Object.entries(left).map(([reason, n]) => `  ${n} left out: ${reason}\n`);
  return [
    `${count(labels, "label")} of "${question}" derived from scorer "${scorer}"${own}. They are no person's and prove nothing.\n`,
    ...reasons,
  ].join("");
}
