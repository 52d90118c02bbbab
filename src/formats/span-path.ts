import type { Json } from "./json.ts";
import type { Span } from "./span.ts";

/**
 * A part of a trace by the name that labels give it: a step, or one document that a step found. The one place that names
 * parts; what a label on one holds for is hashed in span-hash.ts, which the page in a browser does without.
 */
export interface NamedSpan {
  /** Its name and its place among the steps of that name: `retrieve[0]`; of a document `retrieve[0].outputs[2]`. */
  path: string;
  /** The step itself; a document as a step of its own. */
  span: Span;
}

/** Every step with its path, in the order of the trace. */
export function namedSpans(spans: readonly Span[]): NamedSpan[] {
  const counts = new Map<string, number>();
  return spans.map((span) => {
    const at = counts.get(span.name) ?? 0;
    counts.set(span.name, at + 1);
    return { path: `${span.name}[${at}]`, span };
  });
}

/** What judges and questions of single documents name in place of a type of steps. */
export const DOCUMENT = "document";

/** The parts of one kind that a judge reads, or a question asks about, one by one: steps of a type, or single documents. */
export function partsOfKind(spans: readonly Span[], kind: string): NamedSpan[] {
  if (kind === DOCUMENT) return topSteps(spans, RETRIEVER).flatMap(documentsOf);
  return topSteps(spans, kind);
}

/** The part that a label names: a step, or a document of one; a name alone is the first step of that name. */
export function partAt(spans: readonly Span[], path: string): NamedSpan | null {
  const parts = allParts(spans);
  return parts.find((one) => one.path === path) ?? parts.find((one) => one.path === `${path}[0]`) ?? null;
}

/** Every part that a label may name: each step, and after it the documents that it found. */
export function allParts(spans: readonly Span[]): NamedSpan[] {
  return namedSpans(spans).flatMap((step) =>
    isOfType(step.span, RETRIEVER) ? [step, ...documentsOf(step)] : [step],
  );
}

const RETRIEVER = "RETRIEVER";

/**
 * What a retriever found, each as a step of its own that was given what the retriever was given: whether a document helps
 * depends on what was looked for. None where its outputs are no list.
 */
function documentsOf({ path, span: { name, inputs, outputs } }: NamedSpan): NamedSpan[] {
  const found: readonly Json[] = Array.isArray(outputs) ? outputs : [];
  return found.map((document, position) => ({
    path: `${path}.outputs[${position}]`,
    span: { name, type: "DOCUMENT", ...(inputs === undefined ? {} : { inputs }), outputs: document },
  }));
}

/** The steps of a type; one inside another of the same type is part of it. */
function topSteps(spans: readonly Span[], type: string): NamedSpan[] {
  const isOne = (span: Span | undefined) => span !== undefined && isOfType(span, type);
  return namedSpans(spans).filter(({ span }) => isOne(span) && !hasAbove(span, spans, isOne));
}

function isOfType(span: Span, type: string): boolean {
  return span.type?.toUpperCase() === type.toUpperCase();
}

/** Whether a parent, however far above, is one of these; a circle of parents ends the walk. */
function hasAbove(span: Span, spans: readonly Span[], isOne: (span: Span | undefined) => boolean): boolean {
  const seen = new Set<Span>([span]);
  let above = parentOf(span, spans);
  while (above && !seen.has(above)) {
    if (isOne(above)) return true;
    seen.add(above);
    above = parentOf(above, spans);
  }
  return false;
}

function parentOf({ parent }: Span, spans: readonly Span[]): Span | undefined {
  if (parent === null || parent === undefined) return undefined;
  return typeof parent === "number" ? spans[parent] : spans.find(({ name }) => name === parent);
}

const UNIT = /^(tr-[0-9a-f]{32})#(.+)$/s;

/** What a label is about as one id: the output's, or the output's and the step's path. */
export function unitId(traceId: string, path: string | null): string {
  return path === null ? traceId : `${traceId}#${path}`;
}

/** The output that an id is about, whether it names a step or not. */
export function traceOfUnit(id: string): string {
  return UNIT.exec(id)?.[1] ?? id;
}

/** The path in an id of a part; null where it names a whole output. */
export function pathOfUnit(id: string): string | null {
  return UNIT.exec(id)?.[2] ?? null;
}
