import type { Json } from "../formats/json.ts";
import type { ReflectionPrompt } from "./read-reflection.ts";
import { leavesOf } from "./record-leaf.ts";

/**
 * A reason for each verdict that a comparison knows: it names the label that the expectations name, and where they name
 * none it repeats what the comparison said. It sees no more of the record than a person who only has the answer sheet.
 */
export function explained({ items }: ReflectionPrompt): Json {
  return { reasons: items.map((item, at) => ({ number: at + 1, reason: reasonOf(item) })) };
}

function reasonOf(item: ReadonlyMap<string, string>): string {
  const leaves = leavesOf(new Map([...item].filter(([name]) => name === "expectations")));
  const right = leaves.find(({ text }) => /^[A-Z][A-Z_]{2,}$/.test(text))?.text;
  if (right !== undefined) return `It is ${right}.`;
  return `The verdict is ${item.get("right verdict") ?? ""}: ${item.get("what the comparison said") ?? ""}`;
}
