import { type Comparison, type FieldName, fieldName, KNOWN_FIELDS } from "./filter-fields.ts";
import { type FilterFault, filterTokens, type Token } from "./filter-tokens.ts";

/**
 * Reads a filter in MLflow's search grammar: comparisons joined by AND. Operators are =, !=, <, <=, >, >=, LIKE, ILIKE,
 * RLIKE, IN, NOT IN, IS NULL and IS NOT NULL; there is no OR.
 */
export function parseFilter(
  filter: string,
): { status: "read"; comparisons: Comparison[] } | { status: "faulty"; fault: FilterFault } {
  const words = filterTokens(filter);
  if (words.status === "faulty") return words;
  const reader: Reader = { tokens: words.tokens, at: 0, end: filter.length + 1 };
  try {
    return { status: "read", comparisons: comparisonsOf(reader) };
  } catch (error) {
    if (error instanceof Unread) return { status: "faulty", fault: error.fault };
    throw error;
  }
}

interface Reader {
  tokens: readonly Token[];
  at: number;
  end: number;
}

/** Carries a fault out of the reading; never leaves this file. */
class Unread extends Error {
  readonly fault: FilterFault;

  constructor(fault: FilterFault) {
    super(fault.message);
    this.fault = fault;
  }
}

function comparisonsOf(reader: Reader): Comparison[] {
  const comparisons = [comparison(reader)];
  while (reader.at < reader.tokens.length) {
    if (isWord(reader, "or"))
      fail(reader, "a filter has no OR", "Join comparisons with AND, or make two lists.");
    if (!takeWord(reader, "and")) fail(reader, "AND is wanted here", "Comparisons are joined with AND.");
    comparisons.push(comparison(reader));
  }
  return comparisons;
}

function comparison(reader: Reader): Comparison {
  const field = readField(reader);
  if (takeWord(reader, "is")) {
    const not = takeWord(reader, "not");
    if (!takeWord(reader, "null")) fail(reader, "NULL is wanted here", "Write IS NULL or IS NOT NULL.");
    return { field, test: not ? "present" : "absent" };
  }
  if (takeWord(reader, "not")) {
    if (!takeWord(reader, "in")) fail(reader, "IN is wanted here", "Write NOT IN ('a', 'b').");
    return { field, test: "none_of", values: valueList(reader) };
  }
  if (takeWord(reader, "in")) return { field, test: "one_of", values: valueList(reader) };
  for (const word of ["like", "ilike", "rlike"] as const) {
    if (takeWord(reader, word)) return { field, test: word, pattern: readPattern(reader, word) };
  }
  return { field, test: readOperator(reader), value: readValue(reader) };
}

function readField(reader: Reader): FieldName {
  const token = reader.tokens[reader.at];
  const field = token?.kind === "name" ? fieldName(token.text) : null;
  if (field === null) fail(reader, "the name of a field is wanted here", `Fields: ${KNOWN_FIELDS}.`);
  reader.at += 1;
  return field;
}

const OPERATORS = ["=", "!=", "<", "<=", ">", ">="] as const;

function readOperator(reader: Reader): (typeof OPERATORS)[number] {
  const token = reader.tokens[reader.at];
  const operator = OPERATORS.find((sign) => token?.kind === "sign" && token.text === sign);
  if (operator === undefined) {
    fail(
      reader,
      "an operator is wanted here",
      "Operators: = != < <= > >= LIKE ILIKE RLIKE IN, NOT IN, IS NULL, IS NOT NULL.",
    );
  }
  reader.at += 1;
  return operator;
}

function readValue(reader: Reader): string | number {
  const token = reader.tokens[reader.at];
  if (token?.kind !== "text" && token?.kind !== "number") {
    fail(reader, "a value is wanted here", "Texts stand in quotes: tags.sample = 'yes'.");
  }
  reader.at += 1;
  return token.kind === "number" ? token.value : token.text;
}

function readPattern(reader: Reader, test: "like" | "ilike" | "rlike"): string {
  const pattern = String(readValue(reader));
  if (test !== "rlike") return pattern;
  try {
    new RegExp(pattern, "u");
    return pattern;
  } catch {
    reader.at -= 1;
    return fail(reader, "this is no regular expression", "Without need of one, LIKE knows % and _.");
  }
}

function valueList(reader: Reader): (string | number)[] {
  if (!takeSign(reader, "(")) fail(reader, "( is wanted here", "Write IN ('a', 'b').");
  const values = [readValue(reader)];
  while (takeSign(reader, ",")) values.push(readValue(reader));
  if (!takeSign(reader, ")")) fail(reader, ") is wanted here", "Write IN ('a', 'b').");
  return values;
}

function isWord({ tokens, at }: Reader, word: string): boolean {
  const token = tokens[at];
  return token?.kind === "name" && token.text.toLowerCase() === word;
}

function takeWord(reader: Reader, word: string): boolean {
  const is = isWord(reader, word);
  if (is) reader.at += 1;
  return is;
}

function takeSign(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at];
  const is = token?.kind === "sign" && token.text === sign;
  if (is) reader.at += 1;
  return is;
}

function fail({ tokens, at, end }: Reader, message: string, hint: string): never {
  throw new Unread({ message, hint, column: tokens[at]?.column ?? end });
}
