import type { FileChange } from "../../align/plan-files.ts";
import { type Problem, UserError } from "../../errors.ts";
import { inFolder } from "../../formats/door.ts";
import type { Draw } from "../../formats/draw-file.ts";
import { questionOf } from "../../formats/metrics.ts";
import { didYouMean } from "../../formats/nearest.ts";
import { type Session, sessionFile } from "../../formats/session.ts";
import { sessionText } from "../../formats/session-text.ts";
import type { Suite } from "../../formats/suite.ts";
import { checkWith } from "../../formats/zod-problems.ts";
import { drawList } from "../../labels/draw-list.ts";
import { type ListedTrace, sessionTraces } from "../../labels/session-traces.ts";
import { seededRng } from "../../stats/rng.ts";
import { agreementOn } from "../labels/agreement-on.ts";
import type { LabelPorts, LabelSetting } from "../labels/label-ports.ts";
import { nothingContested } from "./nothing-contested.ts";
import { type OpenReview, openReview } from "./open-review.ts";
import { type SessionState, sessionState } from "./session-state.ts";

/** What a call of `review --new` asks for; the words are as the user wrote them. */
export interface NewSessionRequest extends LabelSetting {
  name: string;
  /** From a filter, a draw or a disagreement: one at most; none means every output. */
  filter: string | null;
  draw: string | null;
  disagreement: string | null;
  limit: number | null;
  orderBy: string | null;
  /** So many by lot instead of the first. */
  sample: number | null;
  /** Questions; null: those that follow from the draw or disagreement, or the only one there is. */
  schemas: readonly string[] | null;
  assigned: readonly string[];
  overlap: number | null;
  due: string | null;
  /** Further files with traces. */
  traces: readonly string[];
}

/** The new file, and who would be asked how much. */
export interface NewSession {
  file: FileChange;
  state: SessionState;
}

/** Plans a session as one new file of sessions/; a UserError names every word of the call that is not sound. */
export async function planSession(
  request: NewSessionRequest,
  ports: Pick<LabelPorts, "workspace" | "diskTree" | "now" | "readFile">,
): Promise<NewSession> {
  const open = await openReview(request, ports);
  const { suite, tree } = open;
  const path = inFolder(suite, `sessions/${request.name}.yaml`);
  const problems = wordProblems(suite, request);
  if ((await tree.size(path)) !== null) problems.unshift(taken(path));
  if (problems.length > 0) throw new UserError(problems);
  const session = checked({
    ...settings(request),
    schemas: questionsOf(suite, request),
    ...listOf(open, request),
  });
  if (session.draw === undefined && select(open, session).length === 0)
    throw new UserError(nothing(open, request));
  const state = sessionState(open, session);
  return { file: { path, before: null, after: sessionText(session) }, state };
}

function settings({ name, assigned, overlap, due }: NewSessionRequest) {
  return {
    name,
    assigned: [...assigned],
    ...(overlap === null ? {} : { overlap }),
    ...(due === null ? {} : { due }),
  };
}

/** The members of a session that say which outputs it lists. */
function listOf(open: OpenReview, request: NewSessionRequest): Pick<Session, "traces" | "draw" | "strata"> {
  const { suite } = open;
  const { name, filter, draw, disagreement, limit, orderBy, sample } = request;
  if (draw !== null) return { draw, strata: strataOf(suite.draws.get(draw)) };
  if (disagreement !== null) return { traces: contestedIn(suite, disagreement) };
  const selection = {
    ...(filter === null ? {} : { filter }),
    ...(orderBy === null ? {} : { order_by: orderBy }),
    ...(limit === null ? {} : { limit }),
  };
  if (sample === null) return { traces: selection };
  const found = select(open, { name, traces: selection, schemas: [], assigned: [], overlap: 0 });
  if (found.length === 0) throw new UserError(nothing(open, request));
  return drawList(found, { size: sample, from: filter, rng: seededRng(`session ${name}`) });
}

function strataOf(draw: Draw | undefined): Session["strata"] {
  return draw?.head.strata.map((stratum) => ({ ...stratum }));
}

function contestedIn(suite: Suite, question: string): string[] {
  const ids = agreementOn(suite, question)?.contested.map(({ trace_id }) => trace_id) ?? [];
  if (ids.length === 0) throw nothingContested(question);
  return ids;
}

function select({ suite, traces, files, search }: OpenReview, session: Session): ListedTrace[] {
  const found = sessionTraces(session, { ...suite, traces, files, search });
  if (found.status === "found") return found.traces;
  throw new UserError(
    found.faults.map(({ part, message, hint }): Problem => {
      const flag = part.at(-1) === "order_by" ? "--order-by" : "--filter";
      return { code: "bad_session", message: `${flag}: ${message}`, hint };
    }),
  );
}

/** What is asked: the named questions, else what the draw or disagreement is about, else the only one. */
function questionsOf(suite: Suite, { schemas, draw, disagreement }: NewSessionRequest): string[] {
  if (schemas !== null) return [...schemas];
  if (disagreement !== null) return [disagreement];
  const metric = draw === null ? null : (suite.draws.get(draw)?.head.metric ?? null);
  if (metric !== null) {
    const question = questionOf(suite, metric);
    if (suite.schemas.has(question)) return [question];
  }
  const all = [...suite.schemas.values()].filter(({ type }) => type === "feedback").map(({ name }) => name);
  if (all.length === 1) return all;
  const hint = `Questions here: ${all.join(", ") || "none; write one under schemas/"}.`;
  throw new UserError({ code: "schemas_missing", message: "say what is to be asked with --schemas", hint });
}

function checked(value: object): Session {
  const read = checkWith(sessionFile, value, ([part]) => ({ file: `--${String(part ?? "new")}` }));
  if (read.status === "sound") return read.value;
  throw new UserError(read.problems);
}

/** Every word of the call that names what is not there. */
function wordProblems(suite: Suite, request: NewSessionRequest): Problem[] {
  const { name, filter, draw, disagreement, limit, orderBy, sample, schemas, assigned } = request;
  const known = { schema: [...suite.schemas.keys()], labeler: Object.keys(suite.config.labelers) };
  const selects = [filter, limit, orderBy, sample].some((one) => one !== null);
  const sources = [selects, draw !== null, disagreement !== null].filter(Boolean).length;
  return [
    ...(/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) ? [] : [badName(name)]),
    ...(sources > 1 ? [oneSource] : []),
    ...(draw === null || suite.draws.has(draw) ? [] : [unknown("draw", draw, [...suite.draws.keys()])]),
    ...[...(schemas ?? []), ...(disagreement === null ? [] : [disagreement])]
      .filter((schema) => !suite.schemas.has(schema))
      .map((schema) => unknown("schema", schema, known.schema)),
    ...assigned
      .filter((person) => known.labeler.length > 0 && !known.labeler.includes(person))
      .map((person) => unknown("labeler", person, known.labeler)),
  ];
}

const oneSource: Problem = {
  code: "two_sources",
  message: "a list comes from one place: a filter, a draw or a disagreement",
  hint: "--filter, --limit, --order-by and --sample choose among all outputs; --draw and --disagreement bring their own.",
};

function badName(name: string): Problem {
  const hint = "It has letters, digits, - . and _, and names the file.";
  return { code: "bad_name", message: `"${name}" is no name of a session`, hint };
}

function unknown(what: string, name: string, known: readonly string[]): Problem {
  const hint = `${didYouMean(name, known)}Known: ${known.join(", ") || "none"}.`;
  return { code: `unknown_${what}`, message: `there is no ${what} "${name}"`, hint };
}

function taken(path: string): Problem {
  const message = "there is such a session already, and --new never overwrites";
  return { code: "file_taken", message, hint: "Choose another name, or edit the file.", at: { file: path } };
}

function nothing({ traces }: OpenReview, { filter }: NewSessionRequest): Problem {
  const message =
    filter === null || traces.length === 0
      ? "there are no outputs to label"
      : `none of ${traces.length} outputs fits the filter`;
  const hint = "Outputs stand under traces/ (assize import brings them); --traces names further files.";
  return { code: "empty_list", message, hint };
}
