import type { Draw } from "../formats/draw-file.ts";
import type { Label } from "../formats/label.ts";
import { sourceIds } from "../formats/read-trace.ts";
import type { DatasetRecord } from "../formats/record.ts";
import type { Session } from "../formats/session.ts";
import type { Trace } from "../formats/trace.ts";
import { parseFilter } from "./filter.ts";
import { type Comparison, fieldName, fieldValues, type Labelled } from "./filter-fields.ts";
import { matches, type Search, SLOW_PATTERN } from "./matches.ts";
import type { Sampling } from "./review-data.ts";

/** One trace of a list: what it belongs to, and how it came there. */
export interface ListedTrace {
  trace: Trace;
  /** The pair of a draw, else the trace itself. */
  group: string;
  sampling: Sampling;
}

/** What a session picks from. */
export interface SessionSource {
  traces: readonly Trace[];
  /** The dataset: a filter finds an output also by the tags of the record that it answers. */
  records: readonly DatasetRecord[];
  labels: readonly Label[];
  draws: ReadonlyMap<string, Draw>;
  /** Ids of the traces of each file, by its path from the configuration's folder ("traces/nightly.jsonl"). */
  files: ReadonlyMap<string, readonly string[]>;
  /** How a filter's patterns are searched for; must end. */
  search?: Search | undefined;
}

/** The traces of a session, or what is wrong with it; `part` is the member of the session's file that is at fault. */
export type SessionTraces =
  | { status: "found"; traces: ListedTrace[] }
  | { status: "faulty"; faults: { part: string[]; message: string; hint: string }[] };

/**
 * Finds the traces that a session lists: by id, by file, by filter, or from a draw. What was answered in the session does not
 * change what a filter finds: the list stays the same while people work on it.
 */
export function sessionTraces(session: Session, source: SessionSource): SessionTraces {
  if (session.draw !== undefined) return drawn(session.draw, source);
  if (Array.isArray(session.traces)) return named(session.traces, { session, source });
  const labels = source.labels.filter(({ metadata }) => metadata?.session !== session.name);
  return selected(session.traces ?? {}, { ...source, labels });
}

function drawn(id: string, { draws, traces }: SessionSource): SessionTraces {
  const draw = draws.get(id);
  if (!draw) {
    const hint = `Draws: ${[...draws.keys()].join(", ") || "none"}.`;
    return { status: "faulty", faults: [{ part: ["draw"], message: `there is no draw "${id}"`, hint }] };
  }
  const known = new Map(traces.map((trace) => [trace.trace_id, trace]));
  const sides = draw.pairs.flatMap(({ pair, base, head }) =>
    [base, head].map((trace_id) => ({ pair, trace_id })),
  );
  const wanted = sides.filter((side): side is { pair: string; trace_id: string } => side.trace_id !== null);
  const missing = [...new Set(wanted.map(({ trace_id }) => trace_id))].filter(
    (trace_id) => !known.has(trace_id),
  );
  if (missing.length > 0) return { status: "faulty", faults: [notKept(missing)] };
  const listed = new Map<string, ListedTrace>();
  for (const { pair, trace_id } of wanted) {
    const trace = known.get(trace_id);
    // The same output on both sides, or in two pairs, is asked about once.
    if (trace && !listed.has(trace_id)) listed.set(trace_id, { trace, group: pair, sampling: "draw" });
  }
  // By id, which is a hash: the order says nothing about sides.
  const inOrder = [...listed.values()].sort((a, b) => (a.trace.trace_id < b.trace.trace_id ? -1 : 1));
  return { status: "found", traces: inOrder };
}

/** Files of traces end so; every other word is an id. */
const IS_FILE = /\.jsonl?$/;

function named(
  words: readonly string[],
  { session, source: { traces, files } }: { session: Session; source: SessionSource },
): SessionTraces {
  const known = new Map(
    traces.flatMap((trace) => [trace.trace_id, ...sourceIds(trace)].map((id) => [id, trace])),
  );
  const idsOf = (word: string) => (IS_FILE.test(word) ? (files.get(word) ?? []) : [word]);
  const faults = words.flatMap((word, at) => {
    const part = ["traces", String(at)];
    if (IS_FILE.test(word)) return files.has(word) ? [] : [unknownFile(part, word, files.keys())];
    return known.has(word) ? [] : [unknown(part, word)];
  });
  if (faults.length > 0) return { status: "faulty", faults };
  const found = new Set(words.flatMap(idsOf).flatMap((id) => known.get(id) ?? []));
  const sampling = isDrawnFromAll(session) ? "random" : "chosen";
  return { status: "found", traces: [...found].map((trace) => ({ ...chosen(trace), sampling })) };
}

/** The stratum of a list that was drawn by lot from all outputs: only such answers say how many outputs are good. */
export const ALL = "all";

function isDrawnFromAll({ strata = [] }: Session): boolean {
  return strata.length === 1 && strata[0]?.name === ALL;
}

/** Null where a pattern takes too long: on the next trace it would again. */
function fittingOf(
  candidates: readonly Labelled[],
  comparisons: readonly Comparison[],
  search: Search | undefined,
): Labelled[] | null {
  try {
    return candidates.filter((candidate) => matches(candidate, comparisons, search));
  } catch {
    return null; // nothing else in a filter that was read can throw
  }
}

function selected(
  { filter, limit, order_by }: Exclude<NonNullable<Session["traces"]>, string[]>,
  { traces, records, labels, search }: Omit<SessionSource, "draws" | "files">,
): SessionTraces {
  const read = filter === undefined ? null : parseFilter(filter);
  if (read?.status === "faulty") {
    const { message, hint, column } = read.fault;
    const fault = {
      part: ["traces", "filter"],
      message: `${message}, at character ${column} of the filter`,
      hint,
    };
    return { status: "faulty", faults: [fault] };
  }
  const about = new Map<string, Label[]>();
  for (const label of labels) about.set(label.trace_id, [...(about.get(label.trace_id) ?? []), label]);
  const tags = new Map(records.map((record) => [record.id, record.tags]));
  const candidates = traces.map((trace) => ({
    trace,
    labels: about.get(trace.trace_id) ?? [],
    record_tags: tags.get(trace.record_id ?? "") ?? {},
  }));
  const fitting = fittingOf(candidates, read?.comparisons ?? [], search);
  if (fitting === null) {
    const message = "a pattern of the filter takes too long on these traces";
    return { status: "faulty", faults: [{ part: ["traces", "filter"], message, hint: SLOW_PATTERN }] };
  }
  const ordered = order_by === undefined ? fitting : inOrder(fitting, order_by);
  if (ordered === null) {
    const hint = 'Name one field and ASC or DESC: "timestamp_ms DESC".';
    return {
      status: "faulty",
      faults: [{ part: ["traces", "order_by"], message: `"${order_by}" orders nothing`, hint }],
    };
  }
  return { status: "found", traces: ordered.slice(0, limit).map(({ trace }) => chosen(trace)) };
}

function inOrder(labelled: readonly Labelled[], orderBy: string): Labelled[] | null {
  const [name = "", direction = "ASC", more] = orderBy.trim().split(/\s+/);
  const field = fieldName(name);
  const down = direction.toUpperCase() === "DESC";
  if (field === null || more !== undefined || (!down && direction.toUpperCase() !== "ASC")) return null;
  const keyed = labelled.map((one) => ({ one, key: fieldValues(one, field)[0] }));
  // Traces without the field come last either way.
  const rank = (a: string | number | undefined, b: string | number | undefined) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1);
  };
  return keyed.sort((a, b) => rank(a.key, b.key)).map(({ one }) => one);
}

function chosen(trace: Trace): ListedTrace {
  return { trace, group: trace.trace_id, sampling: "chosen" };
}

/** Outputs of a draw that are named where their content is not known; the rest is counted. */
const NAMED = 3;

/** Nearly always all of them, for one reason: so it is one fault, with the one thing to do. */
function notKept(ids: readonly string[]) {
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
  const outputs = ids.length === 1 ? "1 drawn output" : `${ids.length} drawn outputs`;
  return {
    part: ["draw"],
    message: `the content of ${outputs} is not here: ${ids.slice(0, NAMED).join(", ")}${more}`,
    hint: "It is in the evidence of the run that drew: assize gate --evidence <dir> keeps it, and so does a workflow's artifact. Name the file with --traces <dir>/evidence.json.",
  };
}

function unknown(part: string[], id: string) {
  const hint = "Its content stands in no file under traces/ and in no evidence that was given.";
  return { part, message: `there is no trace ${id}`, hint };
}

function unknownFile(part: string[], file: string, known: Iterable<string>) {
  const hint = `Files of traces: ${[...known].join(", ") || "none"}; from the configuration's folder.`;
  return { part, message: `there is no file of traces ${file}`, hint };
}
