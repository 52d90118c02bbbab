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
  const keys = Object.keys(members);
  if (isPlain(members, keys)) return JSON.stringify(members);
  let text = "{";
  for (const key of keys.sort()) {
    const value = members[key];
    if (value === undefined) continue;
    if (text !== "{") text += ",";
    text += `${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `${text}}`;
}

/** Written in order and without depth, as most objects of a dataset are: JSON.stringify makes the same text in one go. */
function isPlain(members: { [key: string]: Json }, keys: readonly string[]): boolean {
  let last = "";
  for (const key of keys) {
    const value = members[key];
    if (key < last || (typeof value === "object" && value !== null)) return false;
    last = key;
  }
  return true;
}

/** Whether two values have one canonical text; most that are compared were written alike, and then this is quick. */
export function isSameJson(one: Json, other: Json): boolean {
  if (one === other || JSON.stringify(one) === JSON.stringify(other)) return true;
  return canonicalJson(one) === canonicalJson(other);
}
