import { sha256 } from "../formats/hash.ts";
import type { Fault } from "./faults.ts";

/** Says which of the asked-for faults strike a request. Counts, so one switch serves one server. */
export interface FaultSwitch {
  /** `content` names what is asked: a share of the contents is struck, and a retry of the same content anew. */
  strike(faults: readonly Fault[], content: string): Fault[];
}

/** A switch that has struck nothing yet. */
export function createFaultSwitch(): FaultSwitch {
  const seen = new Map<string, number>();
  return { strike: (faults, content) => faults.filter((fault) => strikes(fault, content)) };

  function strikes({ text, times, share }: Fault, content: string): boolean {
    if (times !== null) return count(text) < times;
    if (share === null) return true;
    const key = sha256(`${text}\n${content}`);
    return fraction(`${key} ${count(key)}`) < share;
  }

  /** How often this was asked before. */
  function count(key: string): number {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  }
}

/** A number in [0, 1) that follows from the text alone. */
function fraction(text: string): number {
  return Number.parseInt(sha256(text).slice(0, 8), 16) / 2 ** 32;
}
