import { namedSpans, spanAt, spanHash, spansOfType } from "../formats/span-path.ts";
import type { Vote } from "../labels/votes.ts";
import type { ExampleSource } from "./examples.ts";

/**
 * A vote with the step it is about named by its path, or why it is about none. A label holds for the step whose content
 * it hashed, wherever that stands now.
 */
export function placeVote(
  vote: Vote,
  { subjectOf, steps }: Pick<ExampleSource, "subjectOf" | "steps">,
): Vote | string {
  const { span_id, trace_id, metadata } = vote.label;
  const spans = subjectOf(trace_id)?.trace.spans;
  if (!span_id || steps === null || !spans) return vote;
  const named = spanAt(spans, span_id);
  const hash = metadata?.span_hash;
  const isSame = (span: (typeof spans)[number]) => hash === undefined || spanHash(span) === hash;
  const meant =
    named && isSame(named.span)
      ? named
      : hash === undefined
        ? null
        : namedSpans(spans).find(({ span }) => isSame(span));
  if (!meant) return named ? "the step is another one now" : `the output has no step ${span_id}`;
  const isRead = spansOfType(spans, steps).some(({ path }) => path === meant.path);
  if (!isRead) return `on a step that is no ${steps}, which the judge does not read`;
  return { ...vote, label: { ...vote.label, span_id: meant.path } };
}
