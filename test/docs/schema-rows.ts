/** The parts of a JSON Schema that a table of keys is made from. */
export interface JsonSchema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  description?: string;
  properties?: { [key: string]: JsonSchema };
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
}

/** One key of a file: its dotted path, what it takes, its default, and what it means. */
export interface KeyRow {
  path: string;
  takes: string;
  standard: string;
  says: string;
}

/** Every key of a file, in the order of its schema; a list's items stand under `key[]`, free keys under `key.<name>`. */
export function schemaRows(schema: JsonSchema, prefix = ""): KeyRow[] {
  const rows = alternatives(schema).flatMap((one) => ownRows(one, prefix));
  const seen = new Set<string>();
  return rows.filter(({ path }) => !seen.has(path) && seen.add(path));
}

function ownRows(schema: JsonSchema, prefix: string): KeyRow[] {
  const rows: KeyRow[] = [];
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    const path = prefix ? `${prefix}.${key}` : key;
    rows.push(rowOf(path, value, schema.required?.includes(key) ?? false), ...schemaRows(value, path));
  }
  if (schema.items) rows.push(...schemaRows(schema.items, prefix ? `${prefix}[]` : ""));
  if (typeof schema.additionalProperties === "object")
    rows.push(...schemaRows(schema.additionalProperties, `${prefix}.<name>`));
  return rows;
}

function rowOf(path: string, schema: JsonSchema, required: boolean): KeyRow {
  const standard = schema.default === undefined ? "" : `\`${JSON.stringify(schema.default)}\``;
  return {
    path,
    takes: takes(schema),
    standard: required && standard === "" ? "required" : standard,
    says: schema.description ?? "",
  };
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema];
}

/** What a key takes, in words. */
function takes(schema: JsonSchema): string {
  const words = alternatives(schema).flatMap(typeWords);
  return [...new Set(words)].join(" or ");
}

function typeWords(schema: JsonSchema): string[] {
  if (schema.const !== undefined) return [`\`${schema.const}\``];
  if (schema.enum) return [schema.enum.map((value) => `\`${value}\``).join(", ")];
  if (schema.prefixItems) return [`[${schema.prefixItems.map(takes).join(", ")}]`];
  if (schema.type === undefined) return ["any JSON"];
  return [schema.type].flat().map((type) => (type === "array" ? listWords(schema) : (WORDS[type] ?? type)));
}

function listWords({ items }: JsonSchema): string {
  const item = items ? takes(items) : "any JSON";
  return `list of ${PLURAL[item] ?? item}`;
}

const WORDS: { [type: string]: string } = {
  string: "text",
  number: "number",
  integer: "whole number",
  boolean: "true or false",
  object: "keys",
  null: "null",
};

const PLURAL: { [one: string]: string } = { text: "texts", number: "numbers", keys: "entries" };
