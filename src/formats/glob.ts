/**
 * A matcher for paths with `/`: `*` and `?` within a part, `**` over parts, `{a,b}`, `[a-z]`; a leading `!` excludes.
 * A path matches if a pattern includes it and none excludes it; exclusions alone start from everything. Dots at the
 * start of a name are nothing special.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const excluding = patterns.filter((pattern) => pattern.startsWith("!")).map((p) => globRegExp(p.slice(1)));
  const including = patterns.filter((pattern) => !pattern.startsWith("!")).map(globRegExp);
  return (path) =>
    (including.length === 0 || including.some((pattern) => pattern.test(path))) &&
    !excluding.some((pattern) => pattern.test(path));
}

/** Whether a pattern has any sign that is not literal. */
export function isGlob(pattern: string): boolean {
  return /[*?{[]/.test(pattern);
}

/** The folder that everything a pattern matches stands in: its leading parts without signs. */
export function globBase(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex(isGlob);
  return parts.slice(0, first === -1 ? parts.length - 1 : first).join("/");
}

const SIGN = /\*\*\/?|\*|\?|\{[^{}]*\}|\[!?[^\]/]+\]|[^*?{[]+|[{[]/g;

function globRegExp(pattern: string): RegExp {
  const source = [...pattern.matchAll(SIGN)].map(([sign]) => signSource(sign)).join("");
  return new RegExp(`^${source}$`, "su");
}

function signSource(sign: string): string {
  if (sign === "**/") return "(?:[^/]+/)*";
  if (sign === "**") return ".*";
  if (sign === "*") return "[^/]*";
  if (sign === "?") return "[^/]";
  if (sign.startsWith("{") && sign.length > 1) return `(?:${alternatives(sign)})`;
  if (sign.startsWith("[") && sign.length > 1) return `[${characterSet(sign.slice(1, -1))}]`;
  return literal(sign);
}

function alternatives(sign: string): string {
  const choices = sign.slice(1, -1).split(",");
  return choices.map((choice) => globRegExp(choice).source.slice(1, -1)).join("|");
}

function characterSet(inner: string): string {
  const negated = inner.startsWith("!");
  const members = (negated ? inner.slice(1) : inner).replace(/[\\\]^[&~|]/g, "\\$&");
  return negated ? `^/${members}` : members;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
