import type { Json } from "./json.ts";

/** One step of a path: a member's name or an element's index. */
export type Step = string | number;

const STEP = /\.([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/y;
const HEAD = /[^.[\]]+/y;

/** Reads `outputs.a.b[0]` or `outputs["odd.key"]` as steps; null where the text is no path. */
export function parsePath(text: string): Step[] | null {
  HEAD.lastIndex = 0;
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return null;
  const steps: Step[] = [head];
  for (let at = head.length; at < text.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (!match) return null;
    steps.push(stepOf(match));
  }
  return steps;
}

/** What stands at the path, undefined where nothing does. Own members only: `outputs.constructor` is nothing. */
export function readPath(path: string, root: Json): Json | undefined {
  const steps = parsePath(path);
  if (!steps) throw new RangeError(`not a path: ${path}`);
  let value: Json | undefined = root;
  for (const step of steps) {
    value = member(value, step);
    if (value === undefined) return undefined;
  }
  return value;
}

function stepOf([, name, index, quoted]: RegExpExecArray): Step {
  if (index !== undefined) return Number(index);
  return name ?? (quoted ?? "").replace(/\\(.)/g, "$1");
}

function member(value: Json | undefined, step: Step): Json | undefined {
  if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
  if (value === null || typeof value !== "object") return undefined;
  return Object.hasOwn(value, step) ? value[step] : undefined;
}
