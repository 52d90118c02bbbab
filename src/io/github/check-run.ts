import type { Annotation, FinishedCheck, NewCheck, Published } from "../../commands/forge.ts";
import type { Client } from "./client.ts";
import { asking, publishing } from "./publishing.ts";

const WRITE_CHECKS = "checks: write";
/** GitHub's limits: annotations in one request, characters of summary and text, of an annotation's title and message. */
const ANNOTATIONS = 50;
const LONGEST_TEXT = 65_535;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 16_000; // 64 KB, and a character may take four bytes
/** What stands on a check whose run ended without a word. */
const REPLACED = {
  title: "Not tried: the run was stopped, and a later one took its place",
  summary: "The run ended before it could decide. This says nothing about the change.",
};
const SHORTENED = "\n\n… (shortened)";

/** Opens a check run on the head commit, so that the pull request shows from the start that it is being tried. */
export async function startCheck(client: Client, check: NewCheck): Promise<Published> {
  const { octokit, repo } = client;
  const { sha, name, title, summary } = check;
  return publishing(WRITE_CHECKS, async () => {
    const output = { title: cut(title, LONGEST_TITLE, "…"), summary: cut(summary, LONGEST_TEXT) };
    const request = { ...repo, name, head_sha: sha, status: "in_progress" as const, output };
    const { data } = await octokit.rest.checks.create(request);
    await closeLeft(client, check, data.id);
    return { id: data.id, url: data.html_url };
  });
}

/**
 * A run that was killed leaves its check spinning: no post step came to close it. So does a check of ours whose answer was
 * lost on the way, and that was opened once more. One of a run that is still at work is closed too, and gets its own
 * conclusion when that run ends. What can't be listed or closed is left as it is.
 */
async function closeLeft({ octokit, repo }: Client, { sha, name }: NewCheck, own: number): Promise<void> {
  const wanted = {
    ...repo,
    ref: sha,
    check_name: name,
    status: "in_progress" as const,
    filter: "all" as const,
  };
  await publishing(WRITE_CHECKS, async () => {
    const { data } = await octokit.rest.checks.listForRef(wanted);
    for (const { id } of data.check_runs.filter((one) => one.id !== own)) {
      const closed = { status: "completed", conclusion: "cancelled", output: REPLACED } as const;
      await octokit.rest.checks.update({ ...repo, check_run_id: id, ...closed });
    }
    return { id: 0, url: null };
  });
}

/**
 * Closes a check run. The first request already carries the conclusion, so that a check is closed even if a later one
 * fails; GitHub adds the annotations of each further request to those it has.
 */
export function finishCheck({ octokit, repo }: Client, check: FinishedCheck): Promise<Published> {
  return publishing(WRITE_CHECKS, async () => {
    const [first = [], ...rest] = batches(check.annotations.map(annotationOf));
    const finish = (annotations: ReturnType<typeof annotationOf>[]) =>
      octokit.rest.checks.update({
        ...repo,
        check_run_id: check.id,
        name: check.name,
        status: "completed",
        conclusion: check.conclusion,
        ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
        ...(check.memory === undefined ? {} : { external_id: check.memory }),
        output: { ...texts(check), annotations },
      });
    const { data } = await finish(first);
    for (const annotations of rest) await finish(annotations);
    return { id: data.id, url: data.html_url };
  });
}

/** What closed checks of a name on a commit remember. */
export async function checkMemories(
  { octokit, repo }: Client,
  { sha, name }: { sha: string; name: string },
): Promise<string[]> {
  const wanted = {
    ...repo,
    ref: sha,
    check_name: name,
    status: "completed" as const,
    filter: "all" as const,
    per_page: 100,
  };
  return asking({ what: `checks of commit ${sha}`, permission: "checks: read" }, async () => {
    const { data } = await octokit.rest.checks.listForRef(wanted);
    return data.check_runs.flatMap(({ external_id }) => external_id || []);
  });
}

function texts({ title, summary, text }: FinishedCheck) {
  const cutText = text === null ? {} : { text: cut(text, LONGEST_TEXT) };
  return { title: cut(title, LONGEST_TITLE, "…"), summary: cut(summary, LONGEST_TEXT), ...cutText };
}

function annotationOf({ path, line, column, level, title, message }: Annotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    ...(column === undefined ? {} : { start_column: column, end_column: column }),
    annotation_level: level,
    title: cut(title, LONGEST_TITLE, "…"),
    message: cut(message, LONGEST_MESSAGE),
  };
}

function batches<T>(all: T[]): T[][] {
  const count = Math.ceil(all.length / ANNOTATIONS);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * ANNOTATIONS, (index + 1) * ANNOTATIONS),
  );
}

/** Cut to a length and said so; never within a character that takes two places. */
function cut(text: string, longest: number, mark = SHORTENED): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - mark.length).replace(/[\uD800-\uDBFF]$/, "");
  return head + mark;
}
