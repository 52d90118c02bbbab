import { connectSources } from "./github-target.ts";
import type { ItemIndex, ReviewData, ReviewHead, ReviewItem } from "./review-data.ts";

/** Where the template wants the data. */
export const DATA_PLACE = "<!--review-data-->";
/** Where the template's policy says what the page may connect to. */
export const CONNECT_PLACE = "connect-src 'none'";

/** Items are parsed a chunk at a time, so five thousand of them cost nothing until they are looked at. */
const CHUNK_ITEMS = 32;
const CHUNK_LENGTH = 256 * 1024;

/**
 * The page with its answers to judge: one file that works from disk. Data stand in script blocks that no browser runs,
 * with every `<` written as an escape, so nothing in them can end the block or open a comment.
 */
export function renderReviewPage(template: string, { head, items }: ReviewData): string {
  const chunks = inChunks(items);
  const index = indexOf(items, chunks);
  const blocks = [block("review-head", head), block("review-index", index)].concat(
    chunks.map((texts, number) => dataBlock(`review-items-${number}`, `[${texts.join(",")}]`)),
  );
  const connect = `connect-src ${mayConnect(head.handIn)}`;
  return replaceOnce(replaceOnce(template, CONNECT_PLACE, connect), DATA_PLACE, blocks.join("\n"));
}

function mayConnect(handIn: ReviewHead["handIn"]): string {
  if (handIn.kind === "server") return "'self'";
  return handIn.github === null ? "'none'" : connectSources(handIn.github);
}

function inChunks(items: readonly ReviewItem[]): string[][] {
  const chunks: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const text = JSON.stringify(item);
    const chunk = chunks.at(-1);
    if (chunk && chunk.length < CHUNK_ITEMS && length + text.length <= CHUNK_LENGTH) {
      chunk.push(text);
      length += text.length;
    } else {
      chunks.push([text]);
      length = text.length;
    }
  }
  return chunks;
}

function indexOf(items: readonly ReviewItem[], chunks: readonly string[][]): ItemIndex {
  let start = 0;
  const starts = chunks.map((chunk) => {
    start += chunk.length;
    return start - chunk.length;
  });
  const traces = items.map(({ trace_id }) => trace_id);
  return { traces, groups: items.map(({ group }) => group), chunks: starts };
}

function block(id: string, value: unknown): string {
  return dataBlock(id, JSON.stringify(value));
}

function dataBlock(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${escapeJson(json)}</script>`;
}

const ESCAPES: { [character: string]: string } = {
  "<": "\\u003c",
  ">": "\\u003e",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** The same JSON without a character that means something to HTML or to old script parsers. */
function escapeJson(json: string): string {
  return json.replace(/[<>\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}

/** Not String.replace with a text: data may hold its `$` patterns. */
function replaceOnce(text: string, place: string, by: string): string {
  const at = text.indexOf(place);
  if (at < 0) throw new Error(`the template of the review page has no ${place}`);
  return text.slice(0, at) + by + text.slice(at + place.length);
}
