/**
 * A matcher for paths with `/`: `*` and `?` within a part, `**` over parts, `{a,b}`, `[a-z]`; a leading `!` excludes.
 * A path matches if a pattern includes it and none excludes it; exclusions alone start from everything. Dots at the
 * start of a name are nothing special. Time grows with the product of the lengths and no faster, whatever the pattern.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const excluding = patterns.filter((pattern) => pattern.startsWith("!")).map((p) => pathMatcher(p.slice(1)));
  const including = patterns.filter((pattern) => !pattern.startsWith("!")).map(pathMatcher);
  return (path) => {
    const parts = path.split("/");
    const included = including.length === 0 || including.some((matches) => matches(parts));
    return included && !excluding.some((matches) => matches(parts));
  };
}

/** Whether a pattern has any sign that is not literal. */
function isGlob(pattern: string): boolean {
  return /[*?{[]/.test(pattern);
}

/** The folder that everything a pattern matches stands in: its leading parts without signs. */
export function globBase(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex(isGlob);
  return parts.slice(0, first === -1 ? parts.length - 1 : first).join("/");
}

/** Alternatives that the braces of one pattern may unfold to; the rest is taken literally. */
const MAX_ALTERNATIVES = 256;

function pathMatcher(pattern: string): (parts: readonly string[]) => boolean {
  const alternatives = unfoldBraces(pattern).map((plain) => plain.split("/").map(readPart));
  return (parts) => alternatives.some((wanted) => matchParts(wanted, parts));
}

function unfoldBraces(pattern: string): string[] {
  let unfolded = [pattern];
  for (;;) {
    const next = unfolded.flatMap(unfoldFirst);
    if (next.length === unfolded.length || next.length > MAX_ALTERNATIVES) return unfolded;
    unfolded = next;
  }
}

function unfoldFirst(pattern: string): string[] {
  const [braces, inner = ""] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
  if (braces === undefined) return [pattern];
  return inner.split(",").map((choice) => pattern.replace(braces, () => choice));
}

/** One part of a pattern: any number of folders, or what each character of a name may be. */
type Part = "folders" | Sign[];
type Sign = "any" | "one" | { literal: string } | { set: RegExp };

const SIGN = /\*+|\?|\[!?[^\]]+\]|./gsu;

function readPart(part: string): Part {
  return part === "**" ? "folders" : (part.match(SIGN) ?? []).map(readSign);
}

function readSign(sign: string): Sign {
  if (sign.startsWith("*")) return "any";
  if (sign === "?") return "one";
  if (!sign.startsWith("[") || sign === "[") return { literal: sign };
  const inner = sign.slice(1, -1).replace(/[\\\]^[&~|]/g, "\\$&");
  try {
    return { set: new RegExp(inner.startsWith("!") ? `^[^${inner.slice(1)}]$` : `^[${inner}]$`, "su") };
  } catch {
    return { literal: sign }; // a range from z to a: no character is in it
  }
}

/** Follows all positions at once that the pattern may have reached in the path. */
function matchParts(wanted: readonly Part[], parts: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const [index, part] of wanted.entries()) {
    const next = new Set<number>();
    const last = index === wanted.length - 1;
    if (part === "folders") {
      // At the end it stands for what is in the folder, so for one part at least.
      for (let at = Math.min(...reached) + (last ? 1 : 0); at <= parts.length; at++) next.add(at);
    } else {
      for (const at of reached)
        if (at < parts.length && matchName(part, [...(parts[at] ?? "")])) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(parts.length);
}

/** The usual walk: a star first takes nothing, and one more character each time the rest fails. */
function matchName(signs: readonly Sign[], name: readonly string[]): boolean {
  let at = 0;
  let sign = 0;
  let star = -1;
  let afterStar = 0;
  while (at < name.length) {
    if (signs[sign] === "any") {
      star = sign++;
      afterStar = at;
    } else if (sign < signs.length && matchSign(signs[sign], name[at] ?? "")) {
      at += 1;
      sign += 1;
    } else if (star !== -1) {
      sign = star + 1;
      at = ++afterStar;
    } else return false;
  }
  return signs.slice(sign).every((rest) => rest === "any");
}

function matchSign(sign: Sign | undefined, character: string): boolean {
  if (sign === undefined || typeof sign === "string") return sign === "one";
  return "literal" in sign ? sign.literal === character : sign.set.test(character);
}
