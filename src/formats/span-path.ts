import { hashJson } from "./hash.ts";
import type { Span } from "./span.ts";

/** A step of a trace by the name that labels give it. */
export interface NamedSpan {
  /** Its name and its place among the steps of that name: `retrieve[0]`. */
  path: string;
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

/** The step that a label names; a name alone is the first of that name. */
export function spanAt(spans: readonly Span[], path: string): NamedSpan | null {
  const named = namedSpans(spans);
  return named.find((one) => one.path === path) ?? named.find((one) => one.path === `${path}[0]`) ?? null;
}

/** Hex digits of a hash of a step: it tells versions of one step apart, nothing more. */
const HASH_DIGITS = 16;

/** Hash of what a step was given and gave: a label on a step holds for that. */
export function spanHash({ name, type, inputs, outputs, error }: Span): string {
  const content = {
    name,
    type: type ?? null,
    inputs: inputs ?? null,
    outputs: outputs ?? null,
    error: error ?? null,
  };
  return hashJson(content).slice(0, HASH_DIGITS);
}

/** The steps of a type that a judge of steps reads; one inside another of the same type is part of it. */
export function spansOfType(spans: readonly Span[], type: string): NamedSpan[] {
  const isOne = (span: Span | undefined) => span?.type?.toUpperCase() === type.toUpperCase();
  return namedSpans(spans).filter(({ span }) => isOne(span) && !hasAbove(span, spans, isOne));
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
