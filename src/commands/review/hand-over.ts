import { UserError } from "../../errors.ts";
import { labelBody, labelBranch, labelTitle } from "../../labels/label-proposal.ts";
import { markdownText } from "../../report/escape.ts";
import type { ProposalForge } from "../alignment/proposal-forge.ts";
import type { Published } from "../forge.ts";
import type { Added } from "../labels/add.ts";

/** What a person is told of the answers they handed in. */
export interface HandedOver {
  message: string;
  url: string | null;
}

/**
 * Hands labels over as a pull request: one branch for a list and its labelers, one pull request from it, each time with
 * everything in it. Throws a UserError where the code host does not take it; nothing is lost then, and it can be tried again.
 */
export async function handOver(
  { added, list }: { added: Added; list: string },
  forge: ProposalForge,
): Promise<HandedOver> {
  const traces = added.files.filter(({ path }) => path.endsWith(".json")).length;
  const proposed = { list, by: added.by, traces };
  const branch = labelBranch(proposed);
  const base = await forge.base();
  const standing = await forge.branch(branch, base.branch);
  const title = labelTitle(proposed);
  const pull = await forge.latestPull(branch);
  // What was merged or given up is history: a branch goes on only as long as its pull request is open.
  const goesOn = standing !== null && pull?.state === "open";
  const committed = await forge.commit({
    branch,
    parent: goesOn ? standing.sha : base.sha,
    message: `${title}\n`,
    files: added.files,
  });
  if (committed.status !== "published") throw new UserError(refusal(`the branch ${branch}`, committed));
  const body = labelBody(proposed, markdownText);
  if (pull?.state === "open") {
    await forge.updatePull({ number: pull.number, title, body });
    return { message: `Pull request #${pull.number} has your answers.`, url: pull.url };
  }
  const opened = await forge.openPull({ branch, base: base.branch, title, body });
  if (opened.status === "published")
    return { message: `Pull request #${opened.id} is open.`, url: opened.url };
  const url = forge.compareUrl(base.branch, branch);
  return { message: "Your answers are on a branch; the pull request is for somebody to open there.", url };
}

function refusal(what: string, published: Exclude<Published, { status: "published" }>) {
  switch (published.status) {
    case "forbidden":
      return {
        code: "push_forbidden",
        message: `the token may not write ${what}`,
        hint: `It needs ${published.permission}.`,
      };
    case "failed":
      return { code: "push_rejected", message: `${what} was not taken: ${published.message}` };
    case "skipped":
      return { code: "push_skipped", message: `${what} was not written: ${published.reason}` };
  }
}
