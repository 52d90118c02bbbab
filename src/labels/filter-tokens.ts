/** A word of a filter, with the column (from 1) where it stands. */
export type Token =
  | { kind: "name"; text: string; column: number }
  | { kind: "text"; text: string; column: number }
  | { kind: "number"; value: number; column: number }
  | { kind: "sign"; text: string; column: number };

/** A filter that cannot be read: what is wrong and where. */
export interface FilterFault {
  message: string;
  hint: string;
  column: number;
}

const WORDS: { kind: Token["kind"] | "space"; pattern: RegExp }[] = [
  { kind: "space", pattern: /\s+/y },
  { kind: "text", pattern: /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/y },
  { kind: "number", pattern: /-?\d+(?:\.\d+)?(?![\w.])/y },
  { kind: "name", pattern: /[A-Za-z_](?:[\w-]|\.(?=[\w`])|`[^`]+`)*/y },
  { kind: "sign", pattern: /!=|<=|>=|[=<>(),]/y },
];

/** The words of a filter, or its first fault. */
export function filterTokens(
  filter: string,
): { status: "read"; tokens: Token[] } | { status: "faulty"; fault: FilterFault } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    const found = match(filter, at);
    if (found === null) {
      const message = `"${filter.slice(at, at + 12)}" is nothing that a filter knows`;
      return {
        status: "faulty",
        fault: { message, hint: "Texts stand in quotes: tags.sample = 'yes'.", column: at + 1 },
      };
    }
    if (found.token) tokens.push(found.token);
    at = found.end;
  }
  return { status: "read", tokens };
}

function match(filter: string, at: number): { token: Token | null; end: number } | null {
  for (const { kind, pattern } of WORDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(filter);
    if (found === null) continue;
    const end = at + found[0].length;
    return { token: kind === "space" ? null : tokenOf(kind, found, at + 1), end };
  }
  return null;
}

function tokenOf(kind: Token["kind"], found: RegExpExecArray, column: number): Token {
  const [whole, single, double] = found;
  switch (kind) {
    case "text":
      return { kind, text: (single ?? double ?? "").replace(/\\(['"\\])/g, "$1"), column };
    case "number":
      return { kind, value: Number(whole), column };
    case "name":
    case "sign":
      return { kind, text: whole, column };
  }
}
