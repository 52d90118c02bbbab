import type { JsonObject } from "../formats/json.ts";

/** Members with hundreds of entries: on one line each, so that a review of proof.json shows the proof. */
const LONG = ["looks", "learned"];

/** The text of proof.json. */
export function proofText(proof: JsonObject): string {
  const lines = Object.entries(proof).map(([key, value]) => {
    const text = JSON.stringify(value, null, LONG.includes(key) ? undefined : 2);
    return `  ${JSON.stringify(key)}: ${text.replaceAll("\n", "\n  ")}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}
