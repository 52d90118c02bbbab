import type { Description, Schema } from "./description.ts";

/**
 * An answer of the named shape: what the state knows, and for every further field that the description requires a
 * plausible nothing (null where allowed, empty text, zero, a link). Keeps the state down to what tests care about.
 */
export function fill(
  description: Description,
  name: string,
  known: Record<string, unknown>,
): Record<string, unknown> {
  return fillObject(description, description.schema(name), known);
}

function fillObject(
  description: Description,
  schema: Schema,
  known: Record<string, unknown>,
): Record<string, unknown> {
  const required = (schema.required ?? []).filter((key) => known[key] === undefined);
  const filled = required.map((key) => [key, nothing(description, schema.properties?.[key] ?? {}, key)]);
  return { ...Object.fromEntries(filled), ...known };
}

function nothing(description: Description, schema: Schema, key: string): unknown {
  if (schema.nullable || schema.anyOf?.some((branch) => branch.nullable)) return null;
  if (schema.$ref !== undefined)
    return fill(description, schema.$ref.replace("#/components/schemas/", ""), {});
  const branch = (schema.oneOf ?? schema.anyOf ?? schema.allOf)?.[0];
  if (branch !== undefined) return nothing(description, branch, key);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "object") return fillObject(description, schema, {});
  return plainNothing(schema, key);
}

function plainNothing(schema: Schema, key: string): unknown {
  switch (schema.type) {
    case "boolean":
      return false;
    case "integer":
    case "number":
      return 0;
    case "array":
      return [];
    default:
      return textNothing(schema.format, key);
  }
}

function textNothing(format: string | undefined, key: string): string {
  if (format === "date-time") return "2026-11-01T00:00:00Z";
  if (format === "email") return "nobody@example.com";
  return format === "uri" || key.endsWith("url") ? `https://api.github.com/${key}` : "";
}
