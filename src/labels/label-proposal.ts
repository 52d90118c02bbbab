/** Answers on their way to a pull request. */
export interface Proposed {
  /** The list's name. */
  list: string;
  /** Labels by labeler. */
  by: { [labeler: string]: number };
  /** Outputs that come with their labels. */
  traces: number;
}

/** One branch for a list and its labelers: what is handed in again goes where it went before. */
export function labelBranch({ list, by }: Proposed): string {
  return `assize/labels/${[...people(by), list].map(slug).join("-")}`;
}

/** Title of the commit and of the pull request. */
export function labelTitle({ list, by }: Proposed): string {
  const labels = Object.values(by).reduce((sum, one) => sum + one, 0);
  return `Labels of ${people(by).join(", ")}: ${labels} ${labels === 1 ? "answer" : "answers"} (${list})`;
}

/** The pull request's text; `plain` makes names mean nothing in Markdown. */
export function labelBody({ list, by, traces }: Proposed, plain: (text: string) => string): string {
  const rows = people(by).map((labeler) => `| ${plain(labeler)} | ${by[labeler]} |`);
  return [
    `People judged answers of the list ${plain(list)}.`,
    "",
    "| labeler | labels |",
    "|---|---|",
    ...rows,
    "",
    traces === 0
      ? "What the labels are about is in the repository already."
      : `${traces} ${traces === 1 ? "output" : "outputs"} that the labels are about come with them.`,
    "",
  ].join("\n");
}

function people(by: Proposed["by"]): string[] {
  return Object.keys(by).sort();
}

/** A branch's name takes letters of any script, digits, single dots and dashes, and does not end like git's own locks. */
function slug(text: string): string {
  const words = text.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-").replace(/\.{2,}|\.lock$/g, ".");
  return words.replace(/^[.-]+|[.-]+$/g, "") || "list";
}
