import { globalRegistry, type z } from "zod";
import { isPlainObject } from "./json.ts";
import { valueAt } from "./locate.ts";

/** A schema whose definition can be looked into. */
type Schema = z.core.$ZodTypes;

/** The schema under optional, default, nullable and the input side of a transform. */
export function unwrap(schema: z.core.$ZodType): Schema {
  const inner = wrappedBy(schema);
  return inner ? unwrap(inner) : known(schema);
}

function wrappedBy(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = known(schema)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
      return def.innerType;
    case "pipe":
      return def.in;
    case "lazy":
      return def.getter();
    default:
      return null;
  }
}

function known(schema: z.core.$ZodType): Schema {
  return schema as Schema; // every schema of zod is one of this union; the base type hides its definition
}

/** The schema that a path leads to; on the way the value decides between alternatives. Null where it leads nowhere. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): z.core.$ZodType | null {
  let current = schema;
  for (const [index, segment] of path.entries()) {
    const next = memberSchema(meantSchema(current, valueAt(value, path.slice(0, index))), segment);
    if (next === null) return null;
    current = next;
  }
  return current;
}

/** The alternative of a union that a value was meant as; the schema itself where it has none or nothing tells. */
export function meantSchema(schema: z.core.$ZodType, value: unknown): Schema {
  const option = optionsOf(schema)[meantOption(optionsOf(schema), value)];
  return unwrap(option ?? schema);
}

/** The alternatives of a union, none for any other schema. */
export function optionsOf(schema: z.core.$ZodType | null): readonly z.core.$ZodType[] {
  const def = schema && unwrap(schema)._zod.def;
  return def?.type === "union" ? def.options : [];
}

/** What a schema says about itself, or a schema that it wraps. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = globalRegistry.get(schema)?.description;
  const inner = wrappedBy(schema);
  return own ?? (inner ? descriptionOf(inner) : undefined);
}

/** Keys that an object of this schema may have; none where the keys are free or it is no object. */
export function knownKeys(schema: z.core.$ZodType): string[] {
  const { def } = unwrap(schema)._zod;
  if (def.type === "union") return def.options.flatMap(knownKeys);
  return def.type === "object" ? Object.keys(def.shape) : [];
}

/**
 * Position of the alternative that a value was meant as: for a list the first list, for an object the one that shares
 * most keys (the only one where there is one). -1 where nothing tells.
 */
export function meantOption(options: readonly z.core.$ZodType[], value: unknown): number {
  if (Array.isArray(value)) return options.findIndex((option) => unwrap(option)._zod.def.type === "array");
  if (!isPlainObject(value)) return -1;
  const keys = Object.keys(value);
  const shared = options.map((option) => knownKeys(option).filter((key) => keys.includes(key)).length);
  const most = Math.max(...shared);
  const objects = options.filter((option) => knownKeys(option).length > 0);
  if (most === 0) return objects.length === 1 && objects[0] ? options.indexOf(objects[0]) : -1;
  return shared.indexOf(most);
}

function memberSchema(schema: Schema, segment: PropertyKey): z.core.$ZodType | null {
  const { def } = schema._zod;
  switch (def.type) {
    case "object":
      return def.shape[String(segment)] ?? null;
    case "record":
      return def.valueType;
    case "array":
      return def.element;
    case "tuple":
      return def.items[Number(segment)] ?? null;
    default:
      return null;
  }
}
