import { type Problem, UserError } from "../../errors.ts";
import { inFolder } from "../../formats/door.ts";
import type { Locate } from "../../formats/locate.ts";
import { questionOf } from "../../formats/metrics.ts";
import type { Session } from "../../formats/session.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import { agreementOf, type Contested } from "../../labels/agreement.ts";
import { informingOf, type JudgeRead } from "../../labels/informing.ts";
import type { Search } from "../../labels/matches.ts";
import { queueTraces } from "../../labels/queue.ts";
import type { ReviewHead } from "../../labels/review-data.ts";
import { answersOf, wantedOf } from "../../labels/session-progress.ts";
import { type ListedTrace, sessionTraces } from "../../labels/session-traces.ts";
import { unitOf } from "../../labels/votes.ts";
import { seededRng } from "../../stats/rng.ts";
import { inSight } from "../labels/agreement-on.ts";
import { nothingContested } from "./nothing-contested.ts";
import type { ReviewRequest } from "./review-request.ts";
import { orderedBy } from "./session-state.ts";

/** A list before it becomes a page: what is asked about which traces. */
export interface ReviewList
  extends Pick<ReviewHead["list"], "name" | "kind" | "due" | "session" | "draw" | "assigned" | "overlap"> {
  questions: string[];
  items: ListedTrace[];
  /** What people said, on a list about disagreement. */
  contested: Contested[];
}

/** What a list is made from. */
interface Making {
  request: Pick<ReviewRequest, "session" | "draw" | "disagreement" | "compare">;
  suite: Suite;
  traces: readonly Trace[];
  /** Ids of the traces of each file of traces/. */
  files?: ReadonlyMap<string, readonly string[]>;
  /** Where the parts of the session's file stand. */
  locate?: Locate;
  /** How a filter's patterns are searched for. */
  search?: Search | undefined;
  /** What judges have said about outputs, by trace id, as far as it is known. */
  reads?: ReadonlyMap<string, JudgeRead[]>;
}

/** Makes the list that was asked for; a UserError says what it names and nobody has. */
export function reviewList(making: Making): ReviewList {
  const { session, draw, disagreement } = making.request;
  const named = [session, draw, disagreement].filter((one) => one !== null);
  if (named.length !== 1) {
    const { sessions, draws } = making.suite;
    const known = (names: Iterable<string>) => [...names].sort().join(", ") || "none";
    const hint = `Sessions: ${known(sessions.keys())}. Draws: ${known(draws.keys())}. A new one: assize review --new <name>.`;
    const message = "a page is made of one list: name a session, a draw or a disagreement";
    throw new UserError({ code: "list_missing", message, hint });
  }
  if (session !== null) return ofSession(session, making);
  if (draw !== null) return ofDraw(draw, making);
  return ofDisagreement(disagreement ?? "", making);
}

function ofSession(name: string, making: Making): ReviewList {
  const { suite } = making;
  const session = suite.sessions.get(name);
  if (!session) throw unknown("session", name, suite.sessions.keys());
  const file = inFolder(suite, `sessions/${name}.yaml`);
  const found = tracesOf(session, making, file);
  return {
    name,
    kind: kindOf(session, making),
    due: session.due ?? null,
    session: name,
    draw: session.draw ?? null,
    assigned: session.assigned,
    overlap: session.overlap,
    questions: session.schemas,
    items: session.draw === undefined ? queued(stillWanted(found, session, making), session, making) : found,
    contested: [],
  };
}

/** A draw without a session: everybody is asked about everything, which is what its pairs need. */
function ofDraw(id: string, making: Making): ReviewList {
  const { suite } = making;
  const draw = suite.draws.get(id);
  if (!draw) throw unknown("draw", id, suite.draws.keys());
  const { metric } = draw.head;
  const question = questionOf(suite, metric);
  if (!suite.schemas.has(question)) throw unknown("schema", question, suite.schemas.keys());
  const session: Session = { name: metric, draw: id, schemas: [question], assigned: [], overlap: 1 };
  return {
    name: `${metric} ${id.slice(0, 6)}`,
    kind: kindOf(session, making),
    due: null,
    session: null,
    draw: id,
    assigned: [],
    overlap: 1,
    questions: [question],
    items: tracesOf(session, making, inFolder(suite, `draws/${id}.jsonl`)),
    contested: [],
  };
}

function ofDisagreement(name: string, { suite, traces }: Making): ReviewList {
  const schema = suite.schemas.get(name);
  if (!schema) throw unknown("schema", name, suite.schemas.keys());
  const labelers = Object.keys(suite.config.labelers);
  const decided = new Set(inSight(suite, schema).map(unitOf));
  const differing = agreementOf({ labels: suite.labels, schema, labelers }, seededRng(name))?.contested ?? [];
  const contested = differing.filter(({ trace_id }) => !decided.has(trace_id));
  if (contested.length === 0) throw nothingContested(name);
  const known = new Map(traces.map((trace) => [trace.trace_id, trace]));
  const items = contested.flatMap(({ trace_id }): ListedTrace[] => {
    const trace = known.get(trace_id);
    return trace ? [{ trace, group: trace_id, sampling: "chosen" }] : [];
  });
  const list = {
    kind: "disagreement" as const,
    due: null,
    session: null,
    draw: null,
    assigned: [],
    overlap: 1,
  };
  return { ...list, name: `Where we differ: ${name}`, questions: [name], items, contested };
}

function kindOf(session: Session, { request }: Making): ReviewHead["list"]["kind"] {
  if (request.compare) return "compare";
  return session.draw === undefined ? "ordered" : "draw";
}

function tracesOf(session: Session, making: Making, file: string): ListedTrace[] {
  const { suite, traces, search, files = new Map(), locate = () => ({ file }) } = making;
  const found = sessionTraces(session, { ...suite, traces, files, search });
  if (found.status === "found") return found.traces;
  throw new UserError(
    found.faults.map(
      ({ part, message, hint }): Problem => ({
        code: "bad_session",
        message,
        hint,
        at: locate(partOf(part)),
      }),
    ),
  );
}

/** Positions in a list are numbers where a file's parts are looked up. */
function partOf(part: readonly string[]): PropertyKey[] {
  return part.map((word) => (/^\d+$/.test(word) ? Number(word) : word));
}

/** Where nobody in particular is asked, what enough people have answered is asked of nobody else. */
function stillWanted(found: ListedTrace[], session: Session, { suite }: Making): ListedTrace[] {
  if (session.assigned.length > 0) return found;
  const questions = session.schemas.flatMap((name) => suite.schemas.get(name) ?? []);
  const answers = answersOf({ questions, labels: suite.labels });
  const list = orderedBy(session);
  return found.filter(({ trace, group }) => (answers.get(trace.trace_id)?.size ?? 0) < wantedOf(list, group));
}

/** A list named by hand keeps its order; one from a filter is put by what teaches most. */
function queued(found: readonly ListedTrace[], session: Session, { suite, reads }: Making): ListedTrace[] {
  if (Array.isArray(session.traces) || session.traces?.order_by !== undefined) return [...found];
  const people = new Map<string, Set<string>>();
  for (const { trace_id, assessment_name, source } of suite.labels) {
    if (!session.schemas.includes(assessment_name)) continue;
    people.set(trace_id, (people.get(trace_id) ?? new Set()).add(source.source_id));
  }
  const informing = (traceId: string) =>
    informingOf(reads?.get(traceId) ?? [], people.get(traceId)?.size ?? 0);
  return queueTraces({ listed: found, informing, rng: seededRng(`queue ${session.name}`) });
}

/** The error for a name that nobody has, with those that somebody has. */
export function unknown(what: string, name: string, known: Iterable<string>): UserError {
  const hint = `Known: ${[...known].join(", ") || "none"}.`;
  return new UserError({ code: `unknown_${what}`, message: `there is no ${what} "${name}"`, hint });
}
