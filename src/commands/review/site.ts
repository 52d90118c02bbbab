import type { FileChange } from "../../align/plan-files.ts";
import { UserError } from "../../errors.ts";
import type { Tree } from "../../formats/tree.ts";
import type { ReviewHead } from "../../labels/review-data.ts";
import { count } from "../../report/numbers.ts";
import { INDEX_MARK, type IndexedList, reviewIndex } from "../../report/review-index.ts";
import type { LabelSetting } from "../labels/label-ports.ts";
import { textOf } from "../labels/label-side.ts";
import { type OpenReview, openReview } from "./open-review.ts";
import { pageOf } from "./page.ts";
import type { ReviewPorts } from "./review-request.ts";
import { type SessionState, sessionState, sessionsOf } from "./session-state.ts";

/** What a call of `review --site` asks for. */
export interface SiteRequest extends LabelSetting {
  /** Further files with traces. */
  traces: readonly string[];
  /** Whoever asks knows that everybody who reaches the site can read what is on it. */
  publish: boolean;
  handIn: ReviewHead["handIn"];
}

/** A static site: an index and a page for each list; paths are from its folder. */
export interface ReviewSite {
  files: FileChange[];
  lists: IndexedList[];
  /** Outputs that can be read on it. */
  outputs: number;
  /** Lists that have no page, with why. */
  warnings: string[];
}

/**
 * Plans the site of all sessions, and of draws that no session is made from. `site` is the folder as it lies there; only
 * a site of ours is made anew. Throws a UserError that says who could read what, where nobody has agreed to that.
 */
export async function planSite(request: SiteRequest, ports: ReviewPorts, site: Tree): Promise<ReviewSite> {
  const old = await oldPages(site);
  const open = await openReview(request, ports);
  const made: Made[] = [];
  for (const wanted of wantedLists(open)) made.push(await makePage(wanted, { open, request, ports, made }));
  const pages = made.flatMap(({ file }) => file ?? []);
  const outputs = new Set(made.flatMap(({ ids }) => ids)).size;
  if (pages.length === 0) throw new UserError(noLists(made));
  if (!request.publish) throw new UserError(unpublished({ pages: pages.length, outputs }));
  const lists = made.flatMap(({ listed }) => listed ?? []);
  const index = reviewIndex({ name: open.suite.config.name, lists });
  const kept = new Set(pages.map(({ path }) => path));
  const gone = old.filter((path) => !kept.has(path)).map((path) => ({ path, before: null, after: null }));
  return {
    files: [...pages, { path: "index.html", before: null, after: index }, ...gone],
    lists,
    outputs,
    warnings: made.flatMap(({ warnings }) => warnings),
  };
}

/** A list that the site would hold: a session, or a draw by itself. */
type Wanted = { session: SessionState; draw: null } | { session: null; draw: string };

function wantedLists(open: OpenReview): Wanted[] {
  const { suite } = open;
  const sessions = sessionsOf(suite).map((session): Wanted => {
    return { session: sessionState(open, session), draw: null };
  });
  const covered = new Set(sessionsOf(suite).map(({ draw }) => draw));
  const draws = [...suite.draws.keys()].sort().filter((id) => !covered.has(id));
  return [...sessions, ...draws.map((draw): Wanted => ({ session: null, draw }))];
}

interface Made {
  file: FileChange | null;
  listed: IndexedList | null;
  /** Outputs that can be read on the page. */
  ids: string[];
  warnings: string[];
}

/** One page; a list that is done stays on the index, one that cannot be made is said. */
async function makePage(
  { session, draw }: Wanted,
  of: { open: OpenReview; request: SiteRequest; ports: ReviewPorts; made: readonly Made[] },
): Promise<Made> {
  const name = session?.session.name ?? draw ?? "";
  const request = {
    ...of.request,
    session: session?.session.name ?? null,
    draw,
    disagreement: null,
    compare: false,
  };
  try {
    const { html, data, warnings } = await pageOf(of.open, request, of.ports);
    const path = freePath(data.head.list.name, of.made);
    const listed = listedAs(session, { title: data.head.list.name, page: path, outputs: data.items.length });
    const ids = data.items.map(({ trace_id }) => trace_id);
    return { file: { path, before: null, after: html }, listed, ids, warnings };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const finished = session?.status === "known" && session.progress.outputs > 0;
    const listed = finished ? listedAs(session, { title: name, page: null, outputs: 0 }) : null;
    const warnings = finished ? [] : [`${name} has no page: ${error.problems[0]?.message ?? error.message}`];
    return { file: null, listed, ids: [], warnings };
  }
}

function listedAs(
  session: SessionState | null,
  { title, page, outputs }: Pick<IndexedList, "title" | "page" | "outputs">,
): IndexedList {
  const progress = session?.status === "known" ? session.progress : null;
  return {
    title,
    page,
    outputs: progress?.outputs ?? outputs,
    done: progress?.done ?? null,
    due: session?.session.due ?? null,
  };
}

/** A name that no other page has, and that every file server takes. */
function freePath(name: string, made: readonly Made[]): string {
  const taken = new Set(made.map(({ file }) => file?.path));
  const slug = name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "") || "answers";
  const tries = Array.from(
    { length: made.length + 1 },
    (_, n) => `list-${slug}${n === 0 ? "" : `-${n + 1}`}.html`,
  );
  return tries.find((path) => !taken.has(path)) ?? `list-${slug}.html`;
}

/** Pages of an earlier site in the folder; a UserError where the folder holds something else. */
async function oldPages(site: Tree): Promise<string[]> {
  const files = await site.list(["**"]);
  if (files.length === 0) return [];
  const isOurs = files.includes("index.html") && (await textOf(site, "index.html")).includes(INDEX_MARK);
  if (isOurs) return files.filter((path) => /^list-[^/]+\.html$/.test(path));
  const message = "the folder holds files that are no earlier site of this command";
  const hint = "Name an empty folder, or one that is not there yet.";
  throw new UserError({ code: "folder_taken", message, hint, at: { file: site.label } });
}

function noLists(made: readonly Made[]) {
  const why = made.flatMap(({ warnings }) => warnings);
  const hint =
    why.length > 0 ? `${why.join(". ")}.` : "Make a session: assize review --new <name>, or commit a draw.";
  return { code: "no_lists", message: "there is no list to answer", hint };
}

function unpublished({ pages, outputs }: { pages: number; outputs: number }) {
  return {
    code: "not_published",
    message: `the site would hold ${count(outputs, "output")} on ${count(pages, "page")}: whoever can open it can read all of them, what was asked and what the app did included, and the names of the labelers`,
    hint: "If they all may, add --publish-traces. labels.redact leaves values out; for one person, --file makes a page to send.",
  };
}
