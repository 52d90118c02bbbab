import type { JsonObject } from "../formats/json.ts";
import { labelledTracePath, labelPath, withLineEnd } from "./label-file.ts";

/** Label lines and traces of one person, as the page hands them in. */
export interface HandIn {
  labels: readonly JsonObject[];
  traces: readonly JsonObject[];
}

/** A file with all that it is to hold. */
export interface PlannedFile {
  path: string;
  content: string;
}

/** Files that answers may touch, from the repository's root: labels, whose texts matter, and traces. */
export function pathsOf({ labels, traces }: HandIn, folder: string): { labels: string[]; traces: string[] } {
  return {
    labels: [...new Set(labels.map((label) => inside(folder, pathOfLabel(label))))],
    traces: traces.map(({ trace_id }) => inside(folder, labelledTracePath(String(trace_id)))),
  };
}

/**
 * The files that bring these answers in on top of what stands: lines with a new id behind those that are there, and
 * traces that nobody has brought yet. Nothing where all of it stands already.
 */
export function planHandIn({
  handIn,
  folder,
  standing,
}: {
  handIn: HandIn;
  folder: string;
  /** Texts of label files by path; null for traces that are there, whose text nobody changes. */
  standing: ReadonlyMap<string, string | null>;
}): PlannedFile[] {
  const labels = pathsOf(handIn, folder).labels.flatMap((path) => {
    const lines = handIn.labels.filter((label) => inside(folder, pathOfLabel(label)) === path);
    return appended(path, lines, standing.get(path) ?? "");
  });
  const traces = handIn.traces.flatMap((trace) => {
    const path = inside(folder, labelledTracePath(String(trace.trace_id)));
    return standing.has(path) ? [] : [{ path, content: `${JSON.stringify(trace, null, 2)}\n` }];
  });
  return labels.length === 0 ? [] : [...labels, ...traces];
}

function appended(path: string, lines: readonly JsonObject[], before: string): PlannedFile[] {
  const known = new Set(before.split("\n").map(idOf));
  const fresh = lines.filter(({ assessment_id }) => !known.has(String(assessment_id)));
  if (fresh.length === 0) return [];
  return [{ path, content: withLineEnd(before) + fresh.map((line) => `${JSON.stringify(line)}\n`).join("") }];
}

/** A line that is no label is left as it is: the check on the pull request tells of it. */
function idOf(line: string): string | null {
  try {
    return (JSON.parse(line) as { assessment_id?: string } | null)?.assessment_id ?? null; // only compared
  } catch {
    return null;
  }
}

function pathOfLabel({ assessment_name, source }: JsonObject): string {
  const labeler = (source as { source_id: string }).source_id; // written by labelsOf
  return labelPath({ schema: String(assessment_name), labeler });
}

function inside(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
