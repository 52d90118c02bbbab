import { publishWarning } from "../commands/publish.ts";
import { checkName, startedCheck } from "../report/check.ts";
import type { ActionJob } from "./action-job.ts";
import type { Setting } from "./action-setting.ts";

/** A check run that this job opened and must close. */
export interface OpenCheck {
  id: number;
  name: string;
}

/** Opens the check on the head commit, where the configuration wants one and the token may; the post step closes what is left. */
export async function openCheck(
  { forge, occasion, runner }: ActionJob,
  setting: Setting,
): Promise<OpenCheck | null> {
  if (!forge || !setting.check || !occasion.head || occasion.untrusted) return null;
  const name = checkName(setting.name);
  const opened = await forge.startCheck({ sha: occasion.head, name, ...startedCheck(setting.name) });
  if (opened.status !== "published") {
    for (const warning of publishWarning("the check", opened)) runner.warning(warning);
    return null;
  }
  const check = { id: opened.id, name };
  runner.saveState("check", JSON.stringify(check));
  return check;
}

/** The post step: a job that was cancelled or crashed leaves no check spinning. */
export async function closeLeftCheck({ forge, runner }: Pick<ActionJob, "forge" | "runner">): Promise<void> {
  const left = runner.state("check");
  if (!forge || left === "") return;
  const check = JSON.parse(left) as OpenCheck; // written by openCheck
  const summary = "The job was stopped before it could decide. This says nothing about the change.";
  await forge.finishCheck({
    ...check,
    conclusion: "failure",
    title: "Not tried: the job was stopped",
    summary,
    text: null,
    annotations: [],
    detailsUrl: null,
  });
}
