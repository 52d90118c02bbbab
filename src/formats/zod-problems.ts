import { safeParse, type z } from "zod";
import type { Problem } from "../errors.ts";
import { describeSchema, describeValue, quoted } from "./describe.ts";
import { isPlainObject } from "./json.ts";
import { type Locate, pathText, valueAt } from "./locate.ts";
import { didYouMean, nearest } from "./nearest.ts";
import { descriptionOf, knownKeys, meantOption, meantSchema, optionsOf, schemaAt } from "./schema-walk.ts";
import { expectation, meantChoice } from "./zod-expectation.ts";

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue["code"]> = Extract<Issue, { code: Code }>;

/** A value that a schema refused: what is needed to say where, what was found and what is allowed. */
interface Refused {
  schema: z.core.$ZodType;
  value: unknown;
  locate: Locate;
}

type Checked<T> = { status: "sound"; value: T } | { status: "faulty"; problems: Problem[] };

/** Checks a value at the door: the schema's output, or every fault as something that people can mend. */
export function checkWith<T>(schema: z.ZodType<T>, value: unknown, locate: Locate): Checked<T> {
  return checked(schema.safeParse(value), { schema, value, locate });
}

/** The same for what is read once a run: zod then writes no code of its own for the schema, half the time. */
export function checkOnce<T>(schema: z.ZodType<T>, value: unknown, locate: Locate): Checked<T> {
  return checked(schema.safeParse(value, { jitless: true }), { schema, value, locate });
}

function checked<T>(result: z.ZodSafeParseResult<T>, { schema, value, locate }: Refused): Checked<T> {
  if (result.success) return { status: "sound", value: result.data };
  return { status: "faulty", problems: zodProblems(result.error.issues, { schema, value, locate }) };
}

/** Zod's issues in our words, each with its place, what was found, what is allowed and the nearest known key. */
function zodProblems(issues: readonly Issue[], refused: Refused): Problem[] {
  const faults = issues.flatMap((issue) => problemsOf(issue, [], refused));
  const misspelt = new Set(faults.map(({ meant }) => meant).filter((meant) => meant !== undefined));
  // A key that is missing because it is misspelt is one fault, not two.
  return faults
    .filter(({ missing }) => missing === undefined || !misspelt.has(missing))
    .map(({ problem }) => problem);
}

/** A problem, with the path that is missing or that a misspelt key stands for. */
interface Fault {
  problem: Problem;
  missing?: string;
  meant?: string;
}

/** Paths of nested issues are relative to the union they stand in; `prefix` leads to it. */
function problemsOf(issue: Issue, prefix: readonly PropertyKey[], refused: Refused): Fault[] {
  const path = [...prefix, ...issue.path];
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys(issue, path, refused);
    case "invalid_union":
      return unionFaults(issue, path, refused);
    case "invalid_key":
      return [invalidKey(issue, path, refused)];
    default:
      return [invalidValue(issue, path, refused)];
  }
}

function invalidKey(issue: IssueOf<"invalid_key">, path: readonly PropertyKey[], { locate }: Refused): Fault {
  const message = `${pathText(path)}: ${issue.issues[0]?.message ?? issue.message}`;
  return { problem: { code: "invalid_key", message, at: locate(path, "key") } };
}

/**
 * In a union zod hands on the complaint of the one alternative that complains of keys alone; told is that of the one
 * that was meant.
 */
function unknownKeys(
  issue: IssueOf<"unrecognized_keys">,
  path: readonly PropertyKey[],
  refused: Refused,
): Fault[] {
  const union = schemaAt(refused.schema, path, refused.value);
  const found = valueAt(refused.value, path);
  const meant = optionsOf(union)[meantOption(optionsOf(union), found)];
  const issues: readonly Issue[] = (meant && safeParse(meant, found).error?.issues) ?? [
    { ...issue, path: [] },
  ];
  return issues.flatMap((own) =>
    own.code === "unrecognized_keys" && own.path.length === 0
      ? own.keys.map((key) => unknownKey(key, path, refused))
      : problemsOf(own, path, refused),
  );
}

function unknownKey(key: string, path: readonly PropertyKey[], { schema, value, locate }: Refused): Fault {
  const owner = schemaAt(schema, path, value);
  const known = owner ? knownKeys(meantSchema(owner, valueAt(value, path))) : [];
  return unknownName(key, path, { known, locate });
}

function unknownName(
  key: string,
  path: readonly PropertyKey[],
  { known, locate }: { known: readonly string[]; locate: Locate },
): Fault {
  const where = path.length > 0 ? ` in ${pathText(path)}` : "";
  const meant = nearest(key, known);
  const problem = {
    code: "unknown_key",
    message: `unknown key ${quoted(key)}${where}`,
    hint: `${didYouMean(key, known)}Known keys: ${known.join(", ")}.`,
    at: locate([...path, key], "key"),
  };
  return meant === null ? { problem } : { problem, meant: pathText([...path, meant]) };
}

/** The faults of the alternative that was meant; where nothing tells which, the list of alternatives. */
function unionFaults(
  issue: IssueOf<"invalid_union">,
  path: readonly PropertyKey[],
  refused: Refused,
): Fault[] {
  const found = valueAt(refused.value, path);
  const options = optionsOf(schemaAt(refused.schema, path, refused.value));
  const nested = issue.errors[meantOption(options, found)];
  if (nested) return nested.flatMap((inner) => problemsOf(inner, path, refused));
  const known = options.flatMap(knownKeys);
  if (isPlainObject(found) && known.length > 0) {
    return Object.keys(found).map((key) => unknownName(key, path, { known, locate: refused.locate }));
  }
  return [faultyValue(path, { expected: options.map(describeSchema).join(", or ") }, refused)];
}

function invalidValue(issue: Issue, path: readonly PropertyKey[], refused: Refused): Fault {
  const found = valueAt(refused.value, path);
  const schema = schemaAt(refused.schema, path, refused.value);
  const hint = meantChoice(issue, found) ?? (schema ? descriptionOf(schema) : undefined);
  const expected = expectation(issue);
  if (expected !== null) return faultyValue(path, { expected, hint }, refused);
  const name = pathText(path);
  const shown = issue.code === "invalid_format" ? `, found ${describeValue(found)}` : "";
  const message = `${name === "" ? "" : `${name}: `}${issue.message}${shown}`;
  return { problem: { code: "invalid_value", message, at: refused.locate(path) } };
}

function faultyValue(
  path: readonly PropertyKey[],
  { expected, hint }: { expected: string; hint?: string | undefined },
  { value, locate }: Refused,
): Fault {
  const found = valueAt(value, path);
  const name = pathText(path);
  const at = locate(path);
  if (found === undefined && path.length > 0) {
    return {
      problem: { code: "missing_key", message: `${name} is missing: ${expected}`, hint, at },
      missing: name,
    };
  }
  const message = `expected ${expected}, found ${describeValue(found)}`;
  return { problem: { code: "invalid_value", message: name ? `${name}: ${message}` : message, hint, at } };
}
