import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type ImportPorts, type ImportRequest, importTraces } from "../commands/import.ts";
import { UserError } from "../errors.ts";
import type { JsonObject } from "../formats/json.ts";
import { didYouMean } from "../formats/nearest.ts";
import { type Drafts, FOREIGN_FORMATS, type ForeignFormat } from "../interop/foreign.ts";
import { mlflowDrafts } from "../interop/mlflow-drafts.ts";
import { readForeign } from "../interop/read-foreign.ts";
import { MAX_FOREIGN_BYTES, type Row } from "../interop/rows.ts";
import { boundedMatch } from "../io/bounded-match.ts";
import { writeNew } from "../io/write-new.ts";
import type { Comparison } from "../labels/filter-fields.ts";
import { isServerFilter } from "../labels/server-filter.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";

/** `assize import`: plans the new file, then writes it whole. */
export async function runImport(words: Parsed, started: Started): Promise<number> {
  const imported = await importTraces(requestOf(words), importPorts(started));
  const { file, read, kept, assessments, warnings } = imported;
  await writeNew({ root: started.cwd, path: file.path, text: file.after ?? "" });
  for (const warning of warnings) started.console.err(`warning: ${warning}\n`);
  const of = kept === read ? `${kept} traces` : `${kept} of ${read} traces`;
  started.console.err(`${of} imported, with ${assessments} assessments (data on the traces, not labels).\n`);
  started.console.out(`${file.path}\n`);
  return 0;
}

function requestOf(words: Parsed): ImportRequest {
  const [format = "", source, ...more] = words.positionals;
  if (!isFormat(format)) {
    const message =
      format === "" ? "assize import wants a format" : `assize import knows no format "${format}"`;
    const hint = `${didYouMean(format, FOREIGN_FORMATS)}Formats: ${FOREIGN_FORMATS.join(", ")}.`;
    throw new UserError({ code: "format_unknown", message, hint });
  }
  if (source === undefined || more.length > 0) {
    const hint = `For example: assize import ${format} traces.json`;
    throw new UserError({ code: "source_missing", message: "assize import takes one file or address", hint });
  }
  return {
    format,
    source,
    filter: words.text("filter") ?? null,
    into: words.text("into") ?? "eval",
    name: words.text("name") ?? null,
  };
}

function isFormat(word: string): word is ForeignFormat {
  return FOREIGN_FORMATS.some((format) => format === word);
}

function importPorts(started: Started): ImportPorts {
  return {
    read: (request, comparisons) =>
      /^https?:\/\//i.test(request.source)
        ? readServer(request, comparisons, started)
        : readFileOf(request, started.cwd),
    search: boundedMatch,
    exists: async (path) => (await stat(join(started.cwd, path)).catch(() => null)) !== null,
  };
}

async function readFileOf({ format, source }: ImportRequest, cwd: string): Promise<Drafts> {
  const path = resolve(cwd, source);
  const status = await stat(path).catch(() => null);
  const at = { file: source };
  if (!status?.isFile()) throw new UserError({ code: "no_file", message: "there is no such file", at });
  if (status.size > MAX_FOREIGN_BYTES) {
    const message = `larger than ${MAX_FOREIGN_BYTES} bytes`;
    throw new UserError({ code: "too_large", message, hint: "Export it in parts.", at });
  }
  return readForeign({ format, file: source, bytes: await readFile(path) });
}

async function readServer(
  { format, source, filter }: ImportRequest,
  comparisons: readonly Comparison[],
  { env, signal }: Started,
): Promise<Drafts> {
  if (format !== "mlflow") {
    const message = `assize import ${format} reads files, not addresses`;
    throw new UserError({ code: "no_server", message, hint: "Download it first." });
  }
  const { mlflowServerTraces } = await import("../io/mlflow-server.ts");
  const token = env.MLFLOW_TRACKING_TOKEN || null;
  const asked = isServerFilter(comparisons) ? filter : null;
  const rows: Row[] = [];
  for await (const value of mlflowServerTraces({ address: source, token, filter: asked, signal })) {
    const place = { file: `trace ${rows.length} of ${source} (${idOf(value)})` };
    rows.push({ value, locate: () => place });
  }
  return mlflowDrafts(rows);
}

function idOf({ trace_info }: JsonObject): string {
  const info = trace_info && typeof trace_info === "object" && !Array.isArray(trace_info) ? trace_info : {};
  return String(info.trace_id);
}
