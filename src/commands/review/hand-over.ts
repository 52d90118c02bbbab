import { UserError } from "../../errors.ts";
import { markdownText } from "../../report/escape.ts";
import { count } from "../../report/numbers.ts";
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
  const people = Object.keys(added.by).sort();
  const branch = `assize/labels/${[...people, list].map(slug).join("-")}`;
  const base = await forge.base();
  const standing = await forge.branch(branch, base.branch);
  const title = `Labels of ${people.join(", ")}: ${count(added.labels, "answer")} (${list})`;
  const committed = await forge.commit({
    branch,
    parent: standing?.sha ?? base.sha,
    message: `${title}\n`,
    files: added.files,
  });
  if (committed.status !== "published") throw new UserError(refusal(`the branch ${branch}`, committed));
  const pull = await forge.latestPull(branch);
  const body = bodyOf(added, list);
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

/** A branch's name takes letters, digits, dots and dashes. */
function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "") || "list";
}

function bodyOf({ by, files }: Added, list: string): string {
  const rows = Object.entries(by).map(([labeler, labels]) => `| ${markdownText(labeler)} | ${labels} |`);
  const traces = files.filter(({ path }) => path.endsWith(".json")).length;
  return [
    `People judged answers of the list ${markdownText(list)}.`,
    "",
    "| labeler | labels |",
    "|---|---|",
    ...rows,
    "",
    traces === 0
      ? "What the labels are about is in the repository already."
      : `${count(traces, "output")} that the labels are about come with them.`,
    "",
  ].join("\n");
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
