import { align } from "../commands/align.ts";
import type { AlignReport } from "../commands/alignment/align-report.ts";
import { alignText } from "../commands/alignment/align-text.ts";
import type { JudgeSetting } from "../commands/alignment/opened.ts";
import { alignPorts } from "./align-cli.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG, DEFAULT_STORE } from "./gate-request.ts";

/** What every part of the demo is called with: the example's own models, its own store. */
export const SETTING: JudgeSetting = {
  configPath: DEFAULT_CONFIG,
  offline: false,
  concurrency: null,
  maxUsd: null,
  store: DEFAULT_STORE,
};

/** Between two parts. */
export const RULE = "─".repeat(78);

/** The demo's last part: a judge learns from what people said, and the pull request that would propose it is shown. */
export async function alignOnLabels(judge: string, started: Started): Promise<void> {
  const request = {
    ...SETTING,
    name: judge,
    optimizer: null,
    as: null,
    forget: null,
    derived: false,
    force: false,
    pr: true,
    dryRun: true,
    scheduled: false,
  };
  const [report] = await align(request, { ...alignPorts(started), say: () => undefined });
  if (report) started.console.out(told(report));
}

function told(report: AlignReport): string {
  const { judge, proposal } = report;
  const heading = `The judge "${judge.file.name}" learns from people's labels (assize align ${judge.file.name} --pr)`;
  const pull = proposal
    ? `The pull request that it would open:\n\n${proposal.branch}: ${proposal.title}\n\n${proposal.body}\n`
    : "No pull request: one is proposed where the judge is shown to be better, and that alone.\n";
  return `\n${RULE}\n${heading}\n${alignText(report)}\n${pull}`;
}
