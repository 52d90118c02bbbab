import type { Schema } from "./description.ts";

/** Paths of body fields that a (dereferenced) schema does not name. Schemas that name no fields at all know every field. */
export function unknownFields(body: unknown, schema: Schema | undefined, at = ""): string[] {
  if (schema === undefined || typeof body !== "object" || body === null) return [];
  if (Array.isArray(body))
    return body.flatMap((item, index) => unknownFields(item, schema.items, `${at}/${index}`));
  const named = namedFields(schema);
  if (named.size === 0) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const field = named.get(key);
    return field === undefined ? [`${at}/${key}`] : unknownFields(value, field, `${at}/${key}`);
  });
}

function namedFields(schema: Schema): Map<string, Schema> {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const own = Object.entries(schema.properties ?? {});
  // The schema's own words come last: a branch may name a field only to require it.
  return new Map([...branches.flatMap((branch) => [...namedFields(branch)]), ...own]);
}
