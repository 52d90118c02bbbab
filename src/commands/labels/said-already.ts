import { canonicalJson } from "../../formats/canonical.ts";
import type { Json } from "../../formats/json.ts";
import type { Label } from "../../formats/label.ts";
import { unitOf } from "../../labels/votes.ts";
import type { FreshLabel } from "./add.ts";

type Said = Omit<Label, "at">;

/**
 * The lines that the repository does not hold yet. Answers kept elsewhere have no ids, so they get new ones each time: they
 * are known where the last that a person says here of an output is what stands there as that person's last word. All that
 * the person says of it here is then known: a file that is handed in twice adds nothing twice.
 */
export function notSaidYet(lines: readonly FreshLabel[], labels: readonly Label[]): FreshLabel[] {
  const standing = lastWords(labels.filter(({ valid }) => valid !== false));
  const last = lastWords(lines.map(({ text }) => JSON.parse(text) as Said)); // our own lines, just written
  return lines.filter(({ text }) => {
    const key = askedOf(JSON.parse(text) as Said);
    return standing.get(key) !== last.get(key);
  });
}

/** By person, question and output, what was said last. */
function lastWords(labels: readonly Said[]): Map<string, string> {
  const inTime = labels.toSorted((a, b) => Date.parse(a.create_time) - Date.parse(b.create_time));
  return new Map(inTime.map((label) => [askedOf(label), contentOf(label)]));
}

function askedOf(label: Said): string {
  return `${label.source.source_id} ${label.assessment_name} ${unitOf(label)}`;
}

function contentOf({ feedback, expectation, rationale, metadata }: Said): string {
  return canonicalJson([feedback ?? expectation ?? null, rationale ?? "", metadata ?? {}] as Json); // read as JSON
}
