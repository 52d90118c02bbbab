import type { Problem } from "../errors.ts";
import type { Json } from "../formats/json.ts";
import type { Locate } from "../formats/locate.ts";
import { objectOf } from "./hide-users.ts";

/** The attribute without which MLflow refuses to load a span. */
export const REQUEST_ID = "mlflow.traceRequestId";

/** What is wrong with the spans of an MLflow trace: ids said twice, a missing attribute, parents in a circle. */
export function spanProblems(spans: readonly Json[], locate: Locate): Problem[] {
  const parents = new Map<string, string | null>();
  const positions = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, value] of spans.entries()) {
    const { span_id, parent_span_id, attributes } = objectOf(value);
    const tell = (code: string, message: string, hint?: string) =>
      problems.push({
        code,
        message: `span ${index}: ${message}`,
        ...(hint && { hint }),
        at: locate([index]),
      });
    if (!Object.hasOwn(objectOf(attributes), REQUEST_ID)) {
      tell("missing_attribute", `the attribute ${REQUEST_ID} is missing`, "MLflow refuses spans without it.");
    }
    if (typeof span_id !== "string") continue;
    if (parents.has(span_id)) tell("duplicate_span", `the span_id "${span_id}" stands twice in this trace`);
    parents.set(span_id, typeof parent_span_id === "string" && parent_span_id !== "" ? parent_span_id : null);
    positions.set(span_id, index);
  }
  const circle = firstInCircle(parents);
  if (circle !== null) {
    const index = positions.get(circle) ?? 0;
    const message = `span ${index}: its parents lead back to it`;
    problems.push({ code: "cyclic_spans", message, at: locate([index]) });
  }
  return problems;
}

/** The first span that is its own ancestor. Every span is walked over once. */
function firstInCircle(parents: ReadonlyMap<string, string | null>): string | null {
  const sound = new Set<string>();
  for (const start of parents.keys()) {
    const way = new Set<string>();
    let at: string | null | undefined = start;
    while (at && !sound.has(at)) {
      if (way.has(at)) return at;
      way.add(at);
      at = parents.get(at);
    }
    for (const seen of way) sound.add(seen);
  }
  return null;
}
