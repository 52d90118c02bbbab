import { writeComment } from "../commands/comment-on-pull.ts";
import { publishWarning } from "../commands/publish.ts";
import { formatProblem, messageOf, type UserError } from "../errors.ts";
import { createMask } from "../io/masking.ts";
import { notTriedCheck } from "../report/check.ts";
import { commentMarker, readState } from "../report/comment-state.ts";
import { renderNotTried } from "../report/not-tried.ts";
import { renderNotTriedSummary } from "../report/summary.ts";
import type { NotTried } from "../report/trial.ts";
import { VERSION } from "../version.ts";
import type { OpenCheck } from "./action-check.ts";
import type { ActionJob } from "./action-job.ts";
import type { Setting } from "./action-setting.ts";

/** Exit code of a run that could not be tried. */
const NOT_TRIED = 2;

/** Publishes that a change could not be tried and why; says nothing about the change itself. */
export async function publishNotTried(from: {
  job: ActionJob;
  setting: Setting;
  check: OpenCheck | null;
  error: UserError;
}): Promise<number> {
  const { job, setting, check, error } = from;
  const notTried = notTriedOf({ job, setting, error });
  await job.runner.summary(renderNotTriedSummary(notTried));
  job.runner.output("decision", "not_tried");
  job.runner.output("summary", `Not tried: ${notTried.reason}`);
  try {
    await publish({ job, setting, check, notTried });
  } catch (cause) {
    job.runner.warning(`Publishing failed (${messageOf(cause)}).`);
  }
  job.runner.fail(notTried.problems.join("\n"));
  return NOT_TRIED;
}

function notTriedOf({
  job,
  setting,
  error,
}: {
  job: ActionJob;
  setting: Setting;
  error: UserError;
}): NotTried {
  const mask = createMask(job.started.env);
  const [first] = error.problems;
  const message = mask(first?.message ?? "it could not be tried").replace(/\.$/, "");
  const more = error.problems.length > 1 ? ` (and ${error.problems.length - 1} more)` : "";
  const where = first?.at ? ` (${first.at.file}${first.at.line ? `:${first.at.line}` : ""})` : "";
  return {
    config: setting.name,
    commit: { head: job.occasion.head, base: job.occasion.base },
    reason: `${message}${mask(where)}${more}.`,
    problems: error.problems.map((problem) => mask(formatProblem(problem))),
    run: { ...NO_FACTS, started_at: new Date().toISOString(), attempt: job.occasion.attempt },
  };
}

const NO_FACTS: NotTried["run"] = {
  started_at: "",
  wall_s: 0,
  requests: 0,
  reused: 0,
  retries: 0,
  input_tokens: 0,
  output_tokens: 0,
  usd: 0,
  budget_reached: false,
  baseline_age_s: null,
  attempt: 1,
  accepted_by: null,
  version: VERSION,
};

async function publish(from: {
  job: ActionJob;
  setting: Setting;
  check: OpenCheck | null;
  notTried: NotTried;
}) {
  const { job, setting, check, notTried } = from;
  const { forge, occasion, runner } = job;
  if (!forge || occasion.untrusted) return;
  if (check) {
    const closed = await forge.finishCheck({
      ...check,
      ...notTriedCheck(notTried),
      detailsUrl: occasion.runUrl,
    });
    for (const warning of publishWarning("the check", closed)) runner.warning(warning);
    runner.saveState("check", "");
  }
  if (occasion.pull === null) return;
  const marker = commentMarker(setting.name);
  const existing = await forge.findComment(occasion.pull, marker);
  if (!existing && setting.comment === "never") return;
  const body = renderNotTried(notTried, existing ? readState(existing.body) : null);
  const comment = await writeComment(forge, { head: occasion.head, pull: occasion.pull, marker, body });
  for (const warning of publishWarning("the comment", comment)) runner.warning(warning);
}
