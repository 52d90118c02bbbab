/** Where the labels of a question by a labeler stand, from the configuration's folder. */
export function labelPath({ schema, labeler }: { schema: string; labeler: string }): string {
  return `labels/${schema}/${labeler}.jsonl`;
}

/** Where a labelled trace stands, from the configuration's folder. */
export function labelledTracePath(traceId: string): string {
  return `traces/labelled/${traceId.slice(3, 5)}/${traceId}.json`;
}

/** A file's text with its last line ended, so that lines can follow; nothing where there is no file yet. */
export function withLineEnd(before: string | null): string {
  if (before === null || before === "") return "";
  return before.endsWith("\n") ? before : `${before}\n`;
}
