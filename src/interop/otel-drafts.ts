import type { Problem } from "../errors.ts";
import type { Json } from "../formats/json.ts";
import { type Locate, valueAt } from "../formats/locate.ts";
import { checkWith } from "../formats/zod-problems.ts";
import { hexOfId } from "./bytes.ts";
import { spanProblems } from "./check-spans.ts";
import type { Drafts } from "./foreign.ts";
import { hideUsers, objectOf } from "./hide-users.ts";
import { type FoundSpan, otelTrace } from "./otel-trace.ts";
import { attributesOf, otlpSpan, snakeSpan } from "./otlp-span.ts";
import { type Row, under } from "./rows.ts";

/**
 * Traces of OpenTelemetry's JSON (OTLP) in MLflow's form, spans of one trace gathered over the whole file. Traces that say
 * nowhere what was asked are counted and left out: an export holds much that is no conversation.
 */
export function otelDrafts(rows: readonly Row[]): Drafts {
  const drafts: Drafts = { drafted: [], problems: [], warnings: [] };
  const traces = new Map<string, FoundSpan[]>();
  for (const found of rows.flatMap((row) => spansOf(row, drafts.problems))) {
    const spans = traces.get(found.traceId);
    if (spans) spans.push(found);
    else traces.set(found.traceId, [found]);
  }
  let silent = 0;
  for (const [traceId, spans] of traces) {
    const line = otelTrace(traceId, spans);
    const locate: Locate = () => spans[0]?.locate([]) ?? { file: "" };
    const list = objectOf(line?.data).spans;
    const problems = spanProblems(
      Array.isArray(list) ? list : [],
      ([index]) => spans[Number(index)]?.locate([]) ?? locate([]),
    );
    drafts.problems.push(...problems);
    if (line === null) silent += 1;
    else if (problems.length === 0) drafts.drafted.push({ line: hideUsers(line), locate });
  }
  if (silent > 0) {
    const why = "no span says what was asked (is the capture of content switched on?)";
    drafts.warnings.push(`${silent} traces left out: ${why}`);
  }
  return drafts;
}

/** Where OTLP keeps its spans, in both spellings. */
const RESOURCES = ["resourceSpans", "resource_spans"];
const SCOPES = ["scopeSpans", "scope_spans", "instrumentationLibrarySpans"];

function spansOf(row: Row, problems: Problem[]): FoundSpan[] {
  const resources = listsIn(row.value, RESOURCES);
  if (resources.length === 0) {
    const hint = "assize import otel takes OTLP JSON, as the collector's file exporter writes it.";
    problems.push({ code: "no_spans", message: "resourceSpans is missing", hint, at: row.locate([]) });
  }
  return resources.flatMap((resource) =>
    listsIn(valueAt(row.value, resource), SCOPES).flatMap((scope) => {
      const path = [...resource, ...scope, "spans"];
      const spans = valueAt(row.value, path);
      const service = serviceOf(valueAt(row.value, [...resource, "resource"]));
      if (!Array.isArray(spans)) return [];
      return spans.flatMap((span, index) =>
        readSpan(span, under(row.locate, [...path, index]), { service, problems }),
      );
    }),
  );
}

/** Paths of the objects in the lists that stand under the given keys. */
function listsIn(value: unknown, keys: readonly string[]): PropertyKey[][] {
  return keys.flatMap((key) => {
    const list = valueAt(value, [key]);
    return Array.isArray(list) ? list.map((_, index): PropertyKey[] => [key, index]) : [];
  });
}

function serviceOf(resource: unknown): string | null {
  const attributes = valueAt(resource, ["attributes"]);
  const checked = otlpSpan.shape.attributes.safeParse(attributes);
  const name = checked.success ? attributesOf(checked.data).get("service.name") : undefined;
  return typeof name === "string" ? name : null;
}

function readSpan(
  value: Json,
  locate: Locate,
  { service, problems }: { service: string | null; problems: Problem[] },
): FoundSpan[] {
  const checked = checkWith(otlpSpan, snakeSpan(objectOf(value)), locate);
  if (checked.status === "faulty") {
    problems.push(...checked.problems);
    return [];
  }
  const { trace_id, span_id, parent_span_id } = checked.value;
  const [traceId, spanId] = [hexOfId(trace_id, TRACE_BYTES), hexOfId(span_id, SPAN_BYTES)];
  if (traceId === null || spanId === null) {
    const message =
      traceId === null ? `trace_id "${trace_id.slice(0, 40)}"` : `span_id "${span_id.slice(0, 40)}"`;
    const hint = "A trace's id is 16 bytes in hex, a span's 8.";
    problems.push({ code: "bad_id", message: `${message} is no id of OpenTelemetry`, hint, at: locate([]) });
    return [];
  }
  const parentId = parent_span_id ? hexOfId(parent_span_id, SPAN_BYTES) : null;
  return [{ traceId, spanId, parentId, span: checked.value, service, locate }];
}

const TRACE_BYTES = 16;
const SPAN_BYTES = 8;
