import { UserError } from "../../errors.ts";
import { inFolder } from "../../formats/door.ts";
import { renderReviewPage } from "../../labels/render-review-page.ts";
import type { ReviewData } from "../../labels/review-data.ts";
import { judgeReads } from "./judge-reads.ts";
import { reviewList } from "./list.ts";
import { type OpenReview, openReview, sessionPlaces } from "./open-review.ts";
import { reviewDataOf } from "./review-data-of.ts";
import type { ReviewPorts, ReviewRequest } from "./review-request.ts";
import { sessionWarnings } from "./session-state.ts";

/** A page on which people judge answers, with what it holds. */
export interface ReviewPage {
  html: string;
  data: ReviewData;
  /** What whoever sends the page should know. */
  warnings: string[];
}

/** Makes the review page of a session, a draw or a disagreement. */
export async function reviewPage(request: ReviewRequest, ports: ReviewPorts): Promise<ReviewPage> {
  return pageOf(await openReview(request, ports), request, ports);
}

/** The same from a workspace that was read already. */
export async function pageOf(
  open: OpenReview,
  request: ReviewRequest,
  ports: Pick<ReviewPorts, "readTemplate" | "openVerdicts">,
): Promise<ReviewPage> {
  const { suite, tree, traces, kept, files } = open;
  const { session } = request;
  // A draw or a disagreement has no session's file in which its parts could stand.
  const locate =
    session === null ? undefined : await sessionPlaces(tree, inFolder(suite, `sessions/${session}.yaml`));
  const reads = await readsOf(open, session, ports);
  const list = reviewList({ request, suite, traces, files, locate, reads, search: open.search });
  const data = reviewDataOf({ list, suite, kept, handIn: request.handIn });
  if (data.items.length === 0) throw empty();
  const warnings = session === null ? [] : sessionWarnings(open, session);
  return { html: renderReviewPage(await ports.readTemplate(), data), data, warnings };
}

/** Only a session is put in order by what judges said. */
async function readsOf(
  { suite, traces, verdicts }: OpenReview,
  name: string | null,
  ports: Pick<ReviewPorts, "openVerdicts">,
) {
  const session = suite.sessions.get(name ?? "");
  if (!session) return new Map();
  const store = await ports.openVerdicts?.();
  const sources = { suite, traces, kept: verdicts, questions: session.schemas };
  const reads = judgeReads({ ...sources, store: store?.verdicts ?? null });
  await store?.close();
  return reads;
}

function empty(): UserError {
  const hint = "Name further files with --traces: the evidence of a run, or outputs recorded elsewhere.";
  return new UserError({ code: "empty_list", message: "the list has no answer to judge", hint });
}
