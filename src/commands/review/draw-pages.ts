import type { Draw } from "../../formats/draw-file.ts";
import { questionOf } from "../../formats/metrics.ts";
import type { Session } from "../../formats/session.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import type { FirstSession } from "../../gate/first-sessions.ts";
import type { GitHubTarget } from "../../labels/github-target.ts";
import { renderReviewPage } from "../../labels/render-review-page.ts";
import { sessionName } from "../../report/session-file.ts";
import { reviewList } from "./list.ts";
import { reviewDataOf } from "./review-data-of.ts";

/** What the pages of a run's draws are made from. */
export interface DrawnRun {
  suite: Suite;
  /** The draws of the decision, whether the repository has them yet or not. */
  draws: readonly { id: string; draw: Draw }[];
  /** Traces of both sides, by id. */
  traces: ReadonlyMap<string, Trace>;
  /** The review page without data. */
  template: string;
  /** Where a person with a token may hand answers in. */
  github: GitHubTarget | null;
}

/** A page for every draw whose question is known, by file name: the gate keeps them with the run and links them. */
export function drawPages({ suite, draws, traces, template, github }: DrawnRun): { [file: string]: string } {
  const known = { ...suite, draws: new Map(draws.map(({ id, draw }) => [id, draw])) };
  const answerable = draws.filter(({ draw }) => suite.schemas.has(questionOf(suite, draw.head.metric)));
  const kept = new Set(suite.traces.keys());
  const pages = answerable.map(({ id, draw }) => {
    const request = { session: null, draw: id, disagreement: null, compare: false };
    const list = reviewList({ request, suite: known, traces: [...traces.values()] });
    const data = reviewDataOf({ list, suite: known, kept, handIn: { kind: "file", github } });
    return [
      `review-${draw.head.metric.replace(/[^A-Za-z0-9._-]+/g, "-")}.html`,
      renderReviewPage(template, data),
    ];
  });
  return Object.fromEntries(pages);
}

/** A page for every first session, by file name; the same list as the session's file, before it is in the repository. */
export function firstPages({
  suite,
  sessions,
  traces,
  template,
  github,
}: Omit<DrawnRun, "draws"> & { sessions: readonly FirstSession[] }): { [file: string]: string } {
  const kept = new Set(suite.traces.keys());
  const pages = sessions.map((first) => {
    const name = sessionName(first);
    const session: Session = {
      name,
      traces: first.traces,
      schemas: [first.question],
      assigned: [],
      overlap: 0.2,
    };
    const known = { ...suite, sessions: new Map([[name, session]]) };
    const request = { session: name, draw: null, disagreement: null, compare: false };
    const list = reviewList({ request, suite: known, traces: [...traces.values()] });
    const data = reviewDataOf({ list, suite: known, kept, handIn: { kind: "file", github } });
    return [`review-${name}.html`, renderReviewPage(template, data)];
  });
  return Object.fromEntries(pages);
}
