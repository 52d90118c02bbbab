import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  visit,
} from "yaml";
import type { Place, Problem } from "../errors.ts";
import { MAX_JSON_DEPTH } from "./json.ts";
import type { Locate } from "./locate.ts";

/** YAML files are written by people: more characters than this is a mistake. */
const MAX_YAML_LENGTH = 1024 * 1024;

/** Aliases of one file, and what each may unfold to; more is an attack ("billion laughs"). */
const MAX_ALIASES = 100;

/** A YAML text as a plain value with the places of its parts, or what is wrong with it. */
export type ParsedYaml =
  | { status: "parsed"; value: unknown; locate: Locate }
  | { status: "faulty"; problems: Problem[] };

/** Reads one YAML document: core schema, no tags of its own, keys once, aliases bounded. `file` names it in messages. */
export function parseYaml(text: string, file: string): ParsedYaml {
  if (text.length > MAX_YAML_LENGTH)
    return faulty("too_large", `larger than ${MAX_YAML_LENGTH} characters`, { file });
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const documents = parseDocuments(text, lines);
  if (documents === null) return faulty("too_deep", "the values are nested too deeply", { file });
  const [document, second] = documents;
  if (!document) return faulty("empty_file", "the file says nothing but comments", { file });
  if (second) {
    return faulty(
      "many_documents",
      'a second document starts ("---"); one file is one document',
      placeOf(second.range[0]),
    );
  }
  const problems = [...syntaxProblems(document, placeOf), ...aliasProblems(document, placeOf)];
  if (problems.length > 0) return { status: "faulty", problems };
  return plainValue(document, placeOf);
}

/** Null where the text nests too deeply: the composer recurses, so the depth is measured on the tokens before. */
function parseDocuments(text: string, lines: LineCounter): Document.Parsed[] | null {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (tokens.some(isTooDeep)) return null;
  const options = { schema: "core", uniqueKeys: true, logLevel: "silent" } as const;
  return [...new Composer(options).compose(tokens)];
}

function isTooDeep(root: CST.Token): boolean {
  let level: CST.Token[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_JSON_DEPTH) return true;
    level = level.flatMap(tokensIn);
  }
  return false;
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value]).filter((inner) => inner != null);
}

/** Unknown tags are warnings to the parser; here they are errors, because the value would silently be another. */
function syntaxProblems(document: Document.Parsed, placeOf: (offset: number) => Place): Problem[] {
  return [...document.errors, ...document.warnings].map((fault) => ({
    code: fault.code === "DUPLICATE_KEY" ? "duplicate_key" : "bad_yaml",
    message: MESSAGES[fault.code] ?? fault.message,
    at: placeOf(fault.pos[0]),
  }));
}

const MESSAGES: { [code: string]: string } = {
  DUPLICATE_KEY: "this key stands twice in one object",
  TAG_RESOLVE_FAILED: "a tag (!name) that is not taken: only plain values are",
};

function aliasProblems(document: Document.Parsed, placeOf: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  let count = 0;
  visit(document, {
    Alias(_key, alias, path) {
      count += 1;
      const fault =
        count > MAX_ALIASES ? `more than ${MAX_ALIASES} aliases` : aliasFault(alias, path, document);
      if (fault) problems.push({ code: "alias", message: fault, at: placeOf(alias.range?.[0] ?? 0) });
      return count > MAX_ALIASES ? visit.BREAK : undefined;
    },
  });
  return problems;
}

function aliasFault(alias: Alias, path: readonly unknown[], document: Document.Parsed): string | null {
  const source = alias.resolve(document);
  if (!source) return `the alias *${alias.source} has no anchor before it`;
  return path.includes(source) ? `the alias *${alias.source} stands inside itself` : null;
}

function plainValue(document: Document.Parsed, placeOf: (offset: number) => Place): ParsedYaml {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { status: "parsed", value, locate: (path, part) => placeOf(offsetOf(document, path, part)) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = `the aliases unfold to more than ${MAX_ALIASES} copies`;
    const hint = "Write the repeated parts out where they stand; a few aliases are fine.";
    return faulty("alias", message, placeOf(firstAlias(document)), hint);
  }
}

function firstAlias(document: Document.Parsed): number {
  let first = 0;
  visit(document, {
    Alias(_key, alias) {
      first = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return first;
}

/** Where a value (or its key) starts; the nearest value around it where the path leads nowhere. */
function offsetOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  part: "key" | "value" = "value",
): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const [index, segment] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === segment)
      : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(segment)] : undefined;
    const wantsKey = pair && (part === "key" || startOf(next) === null) && index === path.length - 1;
    const start = wantsKey ? startOf(pair.key) : startOf(next);
    if (start === null) return offset;
    offset = start;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | null {
  if (node === null || typeof node !== "object" || !("range" in node)) return null;
  return Array.isArray(node.range) ? Number(node.range[0]) : null;
}

function faulty(code: string, message: string, at: Place, hint?: string): ParsedYaml {
  return { status: "faulty", problems: [{ code, message, hint, at }] };
}
