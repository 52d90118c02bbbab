import type { Span } from "../formats/span.ts";

/** A span with its place in the tree. */
export interface PlacedSpan {
  span: Span;
  /** 0 for a root. */
  depth: number;
}

/**
 * Spans in reading order: each parent before its children, siblings as listed. A parent that does not exist, and a
 * circle of parents, make roots, so every span of a broken trace appears exactly once.
 */
export function spanTree(spans: readonly Span[]): PlacedSpan[] {
  const below = childrenByParent(spans);
  const seen = new Set<Span>();
  const roots = [...(below.get(null) ?? []), ...spans];
  return roots.flatMap((root) => descend(root, below, seen));
}

/** Depth first without recursion: how deep a trace nests is not ours to trust. */
function descend(root: Span, below: Map<Span | null, Span[]>, seen: Set<Span>): PlacedSpan[] {
  const placed: PlacedSpan[] = [];
  const open: PlacedSpan[] = [{ span: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.span)) continue;
    seen.add(next.span);
    placed.push(next);
    const depth = next.depth + 1;
    open.push(...(below.get(next.span) ?? []).map((span) => ({ span, depth })).reverse());
  }
  return placed;
}

function childrenByParent(spans: readonly Span[]): Map<Span | null, Span[]> {
  const byName = new Map<string, Span>();
  for (const span of spans) if (!byName.has(span.name)) byName.set(span.name, span);
  const below = new Map<Span | null, Span[]>();
  for (const span of spans) {
    const named = typeof span.parent === "number" ? spans[span.parent] : byName.get(span.parent ?? "");
    const parent = named && named !== span && span.parent != null ? named : null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(span);
    else below.set(parent, [span]);
  }
  return below;
}
