import type { ItemIndex, ReviewHead, ReviewItem } from "../../labels/review-data.ts";

/** Parsed chunks kept in memory; the rest of the list stays text. */
const CHUNKS_KEPT = 6;

/** The page's data: head and index at once, items by the chunk. */
export interface PageData {
  head: ReviewHead;
  index: ItemIndex;
  item(traceId: string): ReviewItem;
  /** Takes up an item that came after the page was made, at the end of the index. */
  add(item: ReviewItem): void;
}

/** Reads the data that were put into the page. */
export function readPageData(page: Document): PageData {
  const head = parseBlock(page, "review-head") as ReviewHead; // written by renderReviewPage, as the index and items are
  const index = parseBlock(page, "review-index") as ItemIndex;
  const positions = new Map(index.traces.map((trace, position) => [trace, position]));
  const parsed = new Map<number, ReviewItem[]>();
  const added = new Map<string, ReviewItem>();
  const chunkAt = (position: number) => index.chunks.findLastIndex((start) => start <= position);
  return {
    head,
    index,
    add(item) {
      if (positions.has(item.trace_id) || added.has(item.trace_id)) return;
      added.set(item.trace_id, item);
      index.traces.push(item.trace_id);
      index.groups.push(item.group);
    },
    item(traceId) {
      const late = added.get(traceId);
      if (late) return late;
      const position = positions.get(traceId) ?? 0;
      const number = chunkAt(position);
      const chunk = parsed.get(number) ?? (parseBlock(page, `review-items-${number}`) as ReviewItem[]);
      parsed.delete(number);
      parsed.set(number, chunk);
      for (const old of [...parsed.keys()].slice(0, -CHUNKS_KEPT)) parsed.delete(old);
      // The index was written from the chunks, so every position is in one.
      return chunk[position - (index.chunks[number] ?? 0)] as ReviewItem;
    },
  };
}

function parseBlock(page: Document, id: string): unknown {
  const block = page.getElementById(id);
  if (block === null) throw new Error(`this page carries no ${id}`);
  return JSON.parse(block.textContent ?? "null");
}
