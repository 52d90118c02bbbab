import { align } from "../commands/align.ts";
import type { AlignPorts } from "../commands/alignment/align-ports.ts";
import { type AlignReport, alignExitCode } from "../commands/alignment/align-report.ts";
import { alignText, verdictLine } from "../commands/alignment/align-text.ts";
import { UserError } from "../errors.ts";
import { githubProposals } from "../io/github/proposals.ts";
import { createMask } from "../io/masking.ts";
import { markdownFence, markdownText } from "../report/escape.ts";
import type { ActionJob, Runner } from "./action-job.ts";
import { runGateAction } from "./action-main.ts";
import { readSetting } from "./action-setting.ts";
import { withStore } from "./action-store.ts";
import { alignPorts, alignRequest, estimateLines } from "./align-cli.ts";
import type { Parsed } from "./command-spec.ts";
import { DEFAULT_CONFIG } from "./gate-request.ts";
import { ALIGN } from "./judge-specs.ts";
import { maskedProposals } from "./masked-sinks.ts";
import { parseFlags } from "./parse-flags.ts";

/** `command: align` in a workflow: align, propose, and try each pull request here, for the job's token starts no workflow. */
export async function runAlignAction(job: ActionJob): Promise<number> {
  const words = parseFlags(ALIGN, flagsOf(job));
  if (words.on("estimate")) return estimateOnly(job, words);
  const setting = await readSetting(job.started.cwd, words.text("config") ?? DEFAULT_CONFIG);
  const reports = await withStore({ job, setting, words }, (watched) =>
    align(alignRequest(words), portsOf(watched)),
  );
  await tell(job, reports);
  for (const report of reports) await tryProposal(job, words, report);
  return alignExitCode(reports);
}

/** What it would take, said in the log; nobody is asked and nothing is proposed. */
async function estimateOnly(job: ActionJob, words: Parsed): Promise<number> {
  for (const line of await estimateLines(alignRequest(words), portsOf(job))) job.runner.info(line);
  return 0;
}

/** In a workflow alignment proposes; on a schedule it also waits for enough new labels. */
function flagsOf({ inputs, occasion }: ActionJob): string[] {
  const config = inputs.config ? ["--config", inputs.config] : [];
  const scheduled = occasion.kind === "schedule" ? ["--scheduled"] : [];
  return [...inputs.args, ...config, ...scheduled, "--pr"];
}

function portsOf({ started, token }: ActionJob): AlignPorts {
  const ports = alignPorts(started);
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL, GITHUB_SERVER_URL } = started.env;
  if (!token || !repository) return ports;
  const apiUrl = GITHUB_API_URL ?? "https://api.github.com";
  const serverUrl = GITHUB_SERVER_URL ?? "https://github.com";
  const forge = githubProposals({ apiUrl, token, repository, serverUrl });
  return { ...ports, proposals: maskedProposals(forge, createMask(started.env)) };
}

async function tell({ runner }: ActionJob, reports: readonly AlignReport[]): Promise<void> {
  for (const report of reports) {
    runner.info(alignText(report));
    if (report.proposed?.status === "pushed")
      runner.warning(`${report.proposed.said}: ${report.proposed.url}`);
    if (report.proposed?.status === "stopped") runner.warning(report.proposed.said);
  }
  await runner.summary(
    reports
      .map((report) => [summaryTitle(report), ...proposedText(report), markdownFence(alignText(report))])
      .map((parts) => parts.join("\n\n"))
      .join("\n\n"),
  );
  runner.output("decision", reports.map(({ decision }) => decision).join(","));
  runner.output("summary", reports.map(verdictLine).join(" "));
}

function summaryTitle({ judge, decision }: AlignReport): string {
  return `### ${judge.file.name}: ${decision.replace("_", " ")}`;
}

/** The gate's verdict stands on the pull request; this job's outputs and its end stay those of the alignment. */
function besideAlignment(runner: Runner, pull: number): Runner {
  return {
    ...runner,
    output: () => undefined,
    fail: (text) => runner.warning(`The gate on pull request #${pull}: ${text}`),
  };
}

/** What became of the pull request, as a link that can be followed. */
function proposedText({ proposed }: AlignReport): string[] {
  if (!proposed) return [];
  return [
    "url" in proposed ? `${markdownText(proposed.said)}: ${proposed.url}` : markdownText(proposed.said),
  ];
}

/** Pull requests that the job's token opens start no workflow, so the gate tries them in this one. */
async function tryProposal(
  job: ActionJob,
  words: Parsed,
  { proposed, proposal }: AlignReport,
): Promise<void> {
  if (!proposal || !proposed || !("pull" in proposed)) return;
  try {
    const repo = await alignPorts(job.started).openRepo();
    await repo.resolve(proposal.branch);
    const config = words.text("config") ?? "";
    const inputs = { command: "gate", config, args: words.on("offline") ? ["--offline"] : [] };
    await runGateAction({
      ...job,
      runner: besideAlignment(job.runner, proposed.pull),
      inputs,
      occasion: { ...job.occasion, kind: "dispatch", pull: proposed.pull },
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    job.runner.warning(`The gate could not try pull request #${proposed.pull}: ${error.message}`);
  }
}
