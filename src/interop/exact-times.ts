/**
 * Nanoseconds since 1970 do not fit into a number: read as they stand they lose their last digits. A quote inside a JSON
 * text is always escaped, so what these patterns find are members, never parts of a text.
 */
const WRITTEN =
  /(?<!\\)"((?:(?:start_|end_)?time_unix_nano)|start_time|end_time)"(\s*:\s*)(\d{16,20})(?=\s*[,}])/g;
const QUOTED = /(?<!\\)"((?:start_|end_)?time_unix_nano)":"(\d{1,20})"/g;

/** A JSON text with its nanoseconds as texts, so that parsing keeps every digit. */
export function quoteTimes(json: string): string {
  return json.replace(WRITTEN, '"$1"$2"$3"');
}

/** The other way: nanoseconds as whole numbers, as MLflow writes them. */
export function unquoteTimes(json: string): string {
  return json.replace(QUOTED, '"$1":$2');
}
