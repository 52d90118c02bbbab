import type { Draw } from "../formats/draw-file.ts";

/** A draw as the text of its file: the head, then a line a pair. */
export function drawLines({ head, pairs }: Draw): string {
  return [head, ...pairs].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** Where a draw's file belongs, from the configuration's folder. */
export function drawPath(id: string): string {
  return `draws/${id}.jsonl`;
}
