import type { Json } from "../formats/json.ts";

/** One text of a record: a value of the prompt, or a member of one that is JSON. */
export interface Leaf {
  side: "inputs" | "outputs" | "expectations" | "other";
  name: string;
  text: string;
}

/** The texts of a record, values that are JSON taken apart. */
export function leavesOf(record: ReadonlyMap<string, string>): Leaf[] {
  return [...record].flatMap(([name, text]) => {
    const side = SIDES.find((known) => name === known || name.startsWith(`${known}.`)) ?? "other";
    return takeApart(parse(text)).map((leaf) => ({ side, name: leaf.name || name, text: leaf.text }));
  });
}

/** All texts of one side as one. */
export function textOf(leaves: readonly Leaf[], ...sides: Leaf["side"][]): string {
  return leaves
    .filter(({ side }) => sides.includes(side))
    .map(({ text }) => text)
    .join("\n");
}

/** Words of a text, counted by white space. */
export function wordCount(text: string): number {
  return text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
}

const SIDES = ["inputs", "outputs", "expectations"] as const;

function takeApart(value: Json, name = ""): { name: string; text: string }[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => takeApart(item, name));
  if (typeof value === "object") return Object.entries(value).flatMap(([key, item]) => takeApart(item, key));
  return [{ name, text: String(value) }];
}

function parse(text: string): Json {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as Json; // JSON.parse gives nothing but JSON
  } catch {
    return text;
  }
}
