import type { Json } from "./json.ts";

/**
 * Canonical JSON of RFC 8785: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them.
 * Equal values have equal text, so hashes of it are identities. `undefined` members are left out.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return Array.isArray(value) ? canonicalList(value) : canonicalObject(value);
}

function canonicalList(items: readonly Json[]): string {
  let text = "[";
  for (const item of items) text += text === "[" ? canonicalJson(item) : `,${canonicalJson(item)}`;
  return `${text}]`;
}

/** One text that grows: every record of a dataset passes here, and lists in between would double the time. */
function canonicalObject(members: { [key: string]: Json }): string {
  let text = "{";
  for (const key of sorted(Object.keys(members))) {
    const value = members[key];
    if (value === undefined) continue;
    if (text !== "{") text += ",";
    text += `${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `${text}}`;
}

/** Most objects are written in order already, and sorting a list costs memory even then. */
function sorted(keys: string[]): string[] {
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key) ? keys : keys.sort();
}
