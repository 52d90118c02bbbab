import type { FileChange } from "../align/plan-files.ts";
import { UserError } from "../errors.ts";
import { fileReporter, newFindings, throwIfFaulty } from "../formats/findings.ts";
import { insideTree } from "../formats/tree-path.ts";
import { type Drafts, type ForeignFormat, type ImportedTrace, settle } from "../interop/foreign.ts";
import { parseFilter } from "../labels/filter.ts";
import type { Comparison } from "../labels/filter-fields.ts";
import { matches, type Search, SLOW_PATTERN } from "../labels/matches.ts";

/** What a call of `assize import` asks for. */
export interface ImportRequest {
  format: ForeignFormat;
  /** A file or an MLflow server's address, as the user wrote it. */
  source: string;
  filter: string | null;
  /** Folder of the suite, relative to the workspace ("eval"). */
  into: string;
  /** Name of the new file of traces without its ending; null: made from the source. */
  name: string | null;
}

/** What an import needs of the world. */
export interface ImportPorts {
  /** Reads the drafts of the source; `comparisons` may be used to ask for less. Throws a UserError where it cannot. */
  read(request: ImportRequest, comparisons: readonly Comparison[]): Promise<Drafts>;
  /** Whether a pattern of the filter occurs in a text; throws where the search takes too long. */
  search?: Search;
  /** Whether the workspace has a file at a path. */
  exists(path: string): Promise<boolean>;
}

/** The file to write, and what is in it. */
export interface Imported {
  file: FileChange;
  /** Traces that were read, and those of them that the filter kept. */
  read: number;
  kept: number;
  /** Assessments that came with the kept traces: data on them, never labels. */
  assessments: number;
  warnings: string[];
}

/** Plans the import of another tool's traces as one new file under `traces/`: all of them, or every fault and nothing. */
export async function importTraces(request: ImportRequest, ports: ImportPorts): Promise<Imported> {
  const path = targetOf(request);
  if (await ports.exists(path)) throw new UserError(taken(path));
  const comparisons = request.filter === null ? [] : comparisonsOf(request.filter);
  const drafts = await ports.read(request, comparisons);
  const traces = settleAll(request.source, drafts);
  const kept = keptOf(traces, comparisons, ports);
  if (kept.length === 0) throw new UserError(nothing(request, traces.length));
  return {
    file: { path, before: null, after: kept.map(({ line }) => `${line}\n`).join("") },
    read: traces.length,
    kept: kept.length,
    assessments: kept.reduce((count, { trace }) => count + trace.assessments.length, 0),
    warnings: drafts.warnings,
  };
}

function keptOf(
  traces: readonly ImportedTrace[],
  comparisons: readonly Comparison[],
  { search }: Pick<ImportPorts, "search">,
): ImportedTrace[] {
  try {
    return traces.filter(({ trace }) => matches({ trace, labels: [], record_tags: {} }, comparisons, search));
  } catch (cause) {
    const message = "--filter: a pattern takes too long on these traces";
    throw new UserError({ code: "filter_slow", message, hint: SLOW_PATTERN }, { cause });
  }
}

function settleAll(source: string, { drafted, problems }: Drafts): ImportedTrace[] {
  const findings = newFindings();
  const reporter = fileReporter(findings, source);
  reporter.tell(problems);
  const traces: ImportedTrace[] = [];
  for (const draft of drafted) {
    const settled = settle(draft);
    if ("problems" in settled) reporter.tell(settled.problems);
    else traces.push(settled);
  }
  reporter.finish();
  throwIfFaulty(findings);
  return traces;
}

function comparisonsOf(filter: string): Comparison[] {
  const read = parseFilter(filter);
  if (read.status === "read") return read.comparisons;
  const { message, hint, column } = read.fault;
  throw new UserError({ code: "bad_filter", message: `--filter: ${message}, at character ${column}`, hint });
}

/** Characters that a name keeps; the rest becomes a dash. */
const UNSAFE = /[^A-Za-z0-9._-]+/g;

function targetOf({ into, name, source, format }: ImportRequest): string {
  const folder = insideTree("", into);
  if (folder === null) {
    const hint = "Name the folder that holds assize.yaml, relative to where you are.";
    throw new UserError({ code: "outside", message: `--into "${into}" leaves the workspace`, hint });
  }
  const last =
    source
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? "";
  const safe = (name ?? last.replace(/\.(jsonl|json|ndjson)$/, ""))
    .replace(UNSAFE, "-")
    .replace(/^[.-]+/, "");
  return [folder, "traces", `${safe === "" ? format : safe}.jsonl`].filter(Boolean).join("/");
}

function taken(path: string) {
  const message = "there is such a file already, and an import never overwrites";
  return {
    code: "file_taken",
    message,
    hint: "Choose another with --name, or move it away.",
    at: { file: path },
  };
}

function nothing({ source, filter }: ImportRequest, read: number) {
  const message =
    read === 0 || filter === null
      ? `nothing to import: ${source} holds no traces that can be kept`
      : `nothing to import: none of ${read} traces fits the filter`;
  return { code: "nothing_to_import", message };
}
