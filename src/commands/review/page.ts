import { relative, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { loadSuite } from "../../formats/load-suite.ts";
import { checkJudge } from "../../judges/check-judge.ts";
import { renderReviewPage } from "../../labels/render-review-page.ts";
import type { ReviewData } from "../../labels/review-data.ts";
import { reviewList } from "./list.ts";
import { reviewDataOf } from "./review-data-of.ts";
import type { ReviewPorts, ReviewRequest } from "./review-request.ts";
import { traceSources } from "./trace-sources.ts";

/** A page on which people judge answers, with what it holds. */
export interface ReviewPage {
  html: string;
  data: ReviewData;
}

/** Makes the review page of a session, a draw or a disagreement. */
export async function reviewPage(request: ReviewRequest, ports: ReviewPorts): Promise<ReviewPage> {
  const configPath = relative(ports.workspace, resolve(ports.workspace, request.configPath));
  const tree = ports.diskTree(ports.workspace);
  const flags = { rerun: false, offline: true };
  const suite = await loadSuite({ tree, configPath, now: ports.now(), flags, checkJudge });
  const { traces, kept } = await traceSources({ suite, tree, files: request.traces, ports });
  const list = reviewList({ request, suite, traces });
  if (list.items.length === 0) throw empty();
  const data = reviewDataOf({ list, suite, kept, handIn: request.handIn });
  return { html: renderReviewPage(await ports.readTemplate(), data), data };
}

function empty(): UserError {
  const hint = "Name further files with --traces: the evidence of a run, or outputs recorded elsewhere.";
  return new UserError({ code: "empty_list", message: "the list has no answer to judge", hint });
}
