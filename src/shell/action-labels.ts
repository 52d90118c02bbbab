import { baseBranch } from "../commands/base-branch.ts";
import { writeComment } from "../commands/comment-on-pull.ts";
import type { Annotation, Published } from "../commands/forge.ts";
import { checkLabelChange, type LabelCheckReport } from "../commands/labels/check.ts";
import { labelsComment, labelsMarker, labelsSentence } from "../commands/labels/check-comment.ts";
import { checkText } from "../commands/labels/check-text.ts";
import { ofNamedPull } from "../commands/occasion.ts";
import { publishWarning } from "../commands/publish.ts";
import { messageOf, type Problem } from "../errors.ts";
import { mapTexts } from "../formats/map-texts.ts";
import { createMask } from "../io/masking.ts";
import type { ActionJob } from "./action-job.ts";
import { readSetting, type Setting } from "./action-setting.ts";
import { withStore } from "./action-store.ts";
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
  const found = await withStore({ job, setting, words }, async ({ started, occasion }) => {
    const ports = checkPorts(started);
    const base = await baseBranch(await ports.openRepo(), occasion);
    return checkLabelChange({ ...checkRequest(words), base, author: occasion.author }, ports);
  });
  const report = mapTexts(found, createMask(job.started.env)); // before a title is cut or a cell escaped
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

/** What cannot be published is one warning; what was found stands, and its lines are marked by way of the log. */
async function publish(job: ActionJob, setting: Setting, report: LabelCheckReport): Promise<void> {
  const { forge, occasion, runner } = job;
  let marked = false;
  try {
    if (forge && !occasion.untrusted) {
      for (const warning of await comment(job, setting, report)) runner.warning(warning);
      const check = await annotate(job, setting, report);
      marked = check?.status === "published";
      for (const warning of check ? publishWarning("the check", check) : []) runner.warning(warning);
    }
  } catch (error) {
    const why = messageOf(error);
    runner.warning(`Publishing failed (${why}). What was found stands.`);
  }
  if (!marked) for (const remark of remarks(report)) runner.remark(remark);
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
  const comment = await writeComment(forge, { head: occasion.head, pull, marker, body });
  return publishWarning("the comment", comment);
}

/** The check with its annotations; null where the configuration wants none, or where no commit is known. */
async function annotate(
  { forge, occasion }: ActionJob,
  setting: Setting,
  report: LabelCheckReport,
): Promise<Published | null> {
  const sha = occasion.head;
  if (!forge || !setting.check || sha === null) return null;
  const [name, title] = [`assize labels: ${setting.name}`, labelsSentence(report)];
  const opened = await forge.startCheck({ sha, name, title: "Checking labels", summary: "" });
  if (opened.status !== "published") return opened;
  return forge.finishCheck({
    id: opened.id,
    name,
    conclusion: report.ok ? "success" : "failure",
    title,
    summary: labelsComment(report, setting.name),
    text: null,
    annotations: remarks(report),
    detailsUrl: null,
  });
}

function remarks({ faults, warnings }: LabelCheckReport): Annotation[] {
  return [
    ...faults.flatMap((fault) => annotation(fault, "failure")),
    ...warnings.flatMap((warning) => annotation(warning, "warning")),
  ].slice(0, ANNOTATIONS);
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
