import type { Session } from "../../formats/session.ts";
import type { Suite } from "../../formats/suite.ts";
import type { ReviewHead } from "../../labels/review-data.ts";
import { type SessionProgress, sessionProgress } from "../../labels/session-progress.ts";
import { sessionTraces } from "../../labels/session-traces.ts";
import { oneLine } from "../../report/escape.ts";
import { count } from "../../report/numbers.ts";
import type { OpenReview } from "./open-review.ts";

/** How far a session is, or why that is not known. */
export type SessionState = { session: Session } & (
  | { status: "known"; progress: SessionProgress }
  | { status: "unknown"; reason: string }
);

type Open = Pick<OpenReview, "suite" | "traces" | "files" | "search">;

/** The progress of a session, derived from labels. What is drawn need not lie here to be counted. */
export function sessionState(open: Open, session: Session): SessionState {
  const items = itemsOf(open, session);
  if ("reason" in items) return { session, status: "unknown", reason: items.reason };
  const { suite } = open;
  const questions = session.schemas.flatMap((name) => suite.schemas.get(name) ?? []);
  const list = orderedBy(session);
  return {
    session,
    status: "known",
    progress: sessionProgress({ list, items: items.items, questions, labels: suite.labels }),
  };
}

/** What decides who is asked what; the page is made from the same. */
export function orderedBy({
  name,
  draw,
  assigned,
  overlap,
}: Pick<Session, "name" | "draw" | "assigned" | "overlap">): Pick<
  ReviewHead["list"],
  "name" | "kind" | "seed" | "assigned" | "overlap"
> {
  return { name, kind: draw === undefined ? "ordered" : "draw", seed: draw ?? name, assigned, overlap };
}

function itemsOf(
  { suite, traces, files, search }: Open,
  session: Session,
): { items: { trace_id: string; group: string }[] } | { reason: string } {
  const draw = session.draw === undefined ? undefined : suite.draws.get(session.draw);
  if (draw) return { items: drawnItems(draw.pairs) };
  const found = sessionTraces(session, { ...suite, traces, files, search });
  if (found.status === "faulty") return { reason: found.faults[0]?.message ?? "the list is faulty" };
  return { items: found.traces.map(({ trace, group }) => ({ trace_id: trace.trace_id, group })) };
}

function drawnItems(pairs: readonly { pair: string; base: string | null; head: string }[]) {
  const items = pairs.flatMap(({ pair, base, head }) =>
    [base, head].flatMap((trace_id) => (trace_id === null ? [] : [{ trace_id, group: pair }])),
  );
  return [...new Map(items.toReversed().map((item) => [item.trace_id, item])).values()].reverse();
}

/** What whoever sends out a session should know before they do. */
export function sessionWarnings(open: Open, name: string): string[] {
  const session = open.suite.sessions.get(name);
  const state = session && sessionState(open, session);
  if (state?.status !== "known" || state.progress.stale === 0) return [];
  const answers = count(state.progress.stale, "answer");
  return [`${answers} to this list were given to a question that reads differently now, and are asked anew`];
}

/** The progress of a session in lines for people; the conclusion first. */
export function sessionStateLines(state: SessionState): string[] {
  const { session } = state;
  const due = session.due === undefined ? "" : `, due ${session.due}`;
  if (state.status === "unknown") return [`${session.name}: not known how far it is: ${state.reason}${due}`];
  const { outputs, done, overlap, people, stale } = state.progress;
  const shared =
    overlap.outputs === 0 ? [] : [`${overlap.done} of ${overlap.outputs} that two are to answer have both`];
  return [
    `${session.name}: ${done} of ${count(outputs, "output")} done${due}`,
    ...shared.map((line) => `  ${line}`),
    ...people.map(({ labeler, answered, asked }) =>
      asked === null
        ? `  ${oneLine(labeler)}: ${answered} answered`
        : `  ${oneLine(labeler)}: ${answered} of ${asked} answered`,
    ),
    ...(stale > 0 ? [`  ${count(stale, "answer")} to an older wording: asked anew`] : []),
  ];
}

/** Sessions in the order of their names. */
export function sessionsOf({ sessions }: Suite): Session[] {
  return [...sessions.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
