import { resolve } from "node:path";
import type { FileChange } from "../align/plan-files.ts";
import { align } from "../commands/align.ts";
import { alignJson } from "../commands/alignment/align-json.ts";
import type { AlignPorts } from "../commands/alignment/align-ports.ts";
import type { AlignReport } from "../commands/alignment/align-report.ts";
import { alignExitCode } from "../commands/alignment/align-report.ts";
import type { AlignRequest } from "../commands/alignment/align-request.ts";
import { alignText } from "../commands/alignment/align-text.ts";
import type { ProposalForge } from "../commands/alignment/proposal-forge.ts";
import { estimateAlign } from "../commands/estimate-align.ts";
import { atMost } from "../commands/trial/announce.ts";
import { githubProposals } from "../io/github/proposals.ts";
import { count } from "../report/numbers.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG, DEFAULT_STORE } from "./gate-request.ts";
import { writeJson } from "./write-json.ts";

/** `assize align`: align, prove, write what is better, print what it rests on. */
export async function runAlign(words: Parsed, started: Started): Promise<number> {
  const request = alignRequest(words);
  if (words.on("estimate")) return runEstimate(request, started);
  const reports = await align(request, alignPorts(started));
  for (const report of reports) {
    started.console.err(`${started.console.terminal ? "\r\u001b[2K" : ""}${alignText(report)}\n`);
    if (request.dryRun) started.console.out(plannedText(report));
  }
  const [only] = reports;
  const json = request.name !== null && only ? alignJson(only) : reports.map(alignJson);
  await writeJson(words.text("json"), json, started);
  return alignExitCode(reports);
}

async function runEstimate(request: AlignRequest, started: Started): Promise<number> {
  for (const line of await estimateLines(request, alignPorts(started))) started.console.out(`${line}\n`);
  return 0;
}

/** What aligning each judge takes at most, a line each. */
export async function estimateLines(request: AlignRequest, ports: AlignPorts): Promise<string[]> {
  const planned = await estimateAlign(request, ports);
  return planned.map(
    ({ judge, labels, estimate }) => `${judge}: ${count(labels, "label")}. ${atMost(estimate)}`,
  );
}

/** The words of a call as a request. */
export function alignRequest(words: Parsed): AlignRequest {
  return {
    configPath: words.text("config") ?? DEFAULT_CONFIG,
    name: words.positionals[0] ?? null,
    optimizer: words.text("optimizer") ?? null,
    as: words.text("as") ?? null,
    forget: words.text("forget") ?? null,
    derived: words.on("derived"),
    dryRun: words.on("dry-run"),
    pr: words.on("pr"),
    force: words.on("force"),
    scheduled: words.on("scheduled"),
    offline: words.on("offline"),
    concurrency: words.number("concurrency") ?? null,
    maxUsd: words.number("max-usd") ?? null,
    store: words.text("store") ?? DEFAULT_STORE,
  };
}

/** What aligning needs of the real world. */
export function alignPorts(started: Started): AlignPorts {
  const { cwd, console } = started;
  const ports = composePorts(started);
  return {
    ...ports,
    openReplies: async (dir) => {
      const { openReplies } = await import("../io/open-replies.ts");
      const replies = await openReplies({ dir: resolve(cwd, dir), now: ports.now });
      started.onStoreOpened?.();
      return replies;
    },
    loadOptimizer: async (folder, reference) =>
      (await import("../io/load-optimizer.ts")).loadOptimizer(resolve(cwd, folder), reference),
    proposals: proposalsOf(started),
    ...(console.terminal ? drawn(started, ports.say) : {}),
    writeFiles: async (changes) => (await import("../io/write-files.ts")).writeFiles(cwd, changes),
  };
}

/** Between two redraws of the count. */
const DRAW_EVERY_MS = 200;

/** On a terminal a count of answers stands below the lines, and makes room for the next of them. */
function drawn({ console }: Started, say: (line: string) => void): Pick<AlignPorts, "say" | "onAnswered"> {
  const clear = "\r\u001b[2K";
  let last = 0;
  return {
    say(line) {
      console.err(clear);
      say(line);
    },
    onAnswered(answers) {
      if (Date.now() - last < DRAW_EVERY_MS) return;
      last = Date.now();
      console.err(`${clear}${count(answers, "answer")} of models`);
    },
  };
}

/** Where the pull request would go, from the environment that a workflow has; null elsewhere. */
function proposalsOf({ env }: Started): ProposalForge | null {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
  if (!token || !repository) return null;
  return githubProposals({
    token,
    repository,
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
  });
}

function plannedText({ files, proposal }: AlignReport): string {
  const pull = proposal ? [`--- ${proposal.branch}: ${proposal.title}\n${proposal.body}`] : [];
  return [...files.map(plannedFile), ...pull].join("\n");
}

function plannedFile({ path, after }: FileChange): string {
  return `--- ${path}\n${after ?? "(removed)\n"}`;
}
