import type { Annotation } from "../commands/forge.ts";
import { checkLabelChange, type LabelCheckReport } from "../commands/labels/check.ts";
import { labelsComment, labelsMarker, labelsSentence } from "../commands/labels/check-comment.ts";
import { checkText } from "../commands/labels/check-text.ts";
import { ofNamedPull } from "../commands/occasion.ts";
import { publishWarning } from "../commands/publish.ts";
import type { Problem } from "../errors.ts";
import type { ActionJob } from "./action-job.ts";
import { withStore } from "./action-main.ts";
import { readSetting, type Setting } from "./action-setting.ts";
import { DEFAULT_CONFIG } from "./gate-request.ts";
import { LABELS } from "./label-specs.ts";
import { checkPorts, checkRequest } from "./labels-cli.ts";
import { parseFlags } from "./parse-flags.ts";

/** Remarks at most; more than these nobody reads, and each fifty are a request to GitHub. */
const ANNOTATIONS = 500;
/** Characters of a remark's title; a hint or the message has the rest. */
const LONGEST_TITLE = 200;

/** `command: labels` in a workflow: check what a pull request adds to the labels, say it on the lines and in one comment. */
export async function runLabelsAction(started: ActionJob): Promise<number> {
  const job = { ...started, occasion: await ofNamedPull(started.occasion, started.forge) };
  const words = parseFlags(LABELS, flagsOf(job));
  const setting = await readSetting(job.started.cwd, words.text("config") ?? DEFAULT_CONFIG);
  const { base, author } = job.occasion;
  const request = { ...checkRequest(words), base, author };
  const report = await withStore({ job, setting, words }, () =>
    checkLabelChange(request, checkPorts(job.started)),
  );
  await publish(job, setting, report);
  job.runner.info(checkText(report));
  await job.runner.summary(labelsComment(report, setting.name));
  job.runner.output("decision", report.ok ? "pass" : "fail");
  job.runner.output("summary", labelsSentence(report));
  if (!report.ok) job.runner.fail(checkText(report));
  return report.ok ? 0 : 1;
}

function flagsOf({ inputs }: ActionJob): string[] {
  return inputs.config ? ["--config", inputs.config, ...inputs.args] : inputs.args;
}

/** What cannot be published is one warning; what was found stands. */
async function publish(job: ActionJob, setting: Setting, report: LabelCheckReport): Promise<void> {
  const { forge, occasion, runner } = job;
  if (!forge || occasion.untrusted) return;
  try {
    const warnings = [...(await comment(job, setting, report)), ...(await annotate(job, setting, report))];
    for (const warning of warnings) runner.warning(warning);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    runner.warning(`Publishing failed (${why}). What was found stands.`);
  }
}

async function comment(
  { forge, occasion }: ActionJob,
  setting: Setting,
  report: LabelCheckReport,
): Promise<string[]> {
  const { pull } = occasion;
  if (!forge || pull === null) return [];
  const marker = labelsMarker(setting.name);
  const silent = report.ok && report.added.length === 0;
  // Nothing to say is not said, but a comment that said something is put right.
  if (silent && (await forge.findComment(pull, marker)) === null) return [];
  const body = labelsComment(report, setting.name);
  return publishWarning("the comment", await forge.upsertComment({ pull, marker, body }));
}

async function annotate(
  { forge, occasion }: ActionJob,
  setting: Setting,
  report: LabelCheckReport,
): Promise<string[]> {
  const sha = occasion.head;
  if (!forge || !setting.check || sha === null) return [];
  const [name, title] = [`assize labels: ${setting.name}`, labelsSentence(report)];
  const opened = await forge.startCheck({ sha, name, title: "Checking labels", summary: "" });
  if (opened.status !== "published") return publishWarning("the check", opened);
  const annotations = [
    ...report.faults.flatMap((fault) => annotation(fault, "failure")),
    ...report.warnings.flatMap((warning) => annotation(warning, "warning")),
  ].slice(0, ANNOTATIONS);
  const closed = await forge.finishCheck({
    id: opened.id,
    name,
    conclusion: report.ok ? "success" : "failure",
    title,
    summary: labelsComment(report, setting.name),
    text: null,
    annotations,
    detailsUrl: null,
  });
  return publishWarning("the check", closed);
}

/** A fault of a whole file stands on its first line. */
function annotation({ message, hint, at }: Problem, level: Annotation["level"]): Annotation[] {
  if (!at) return [];
  const { file: path, line = 1, column } = at;
  return [
    {
      path,
      line,
      ...(column === undefined ? {} : { column }),
      level,
      title: message.slice(0, LONGEST_TITLE),
      message: hint ?? message,
    },
  ];
}
