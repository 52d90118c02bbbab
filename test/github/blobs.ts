import type { Answer } from "./answer.ts";
import type { Blob } from "./results-service.ts";
import type { Asked } from "./world.ts";

/** Azure's block blobs, as far as the uploaders go: whole, or in blocks that a list puts together; and reading. */
export function answerBlob(blobs: Map<string, Blob>, asked: Asked): Answer {
  const query = new URLSearchParams(asked.query);
  const key = asked.path.slice("/blobs/".length);
  const blob = blobs.get(key);
  if (blob === undefined || !query.has("sig")) return { status: 404 };
  if (asked.method === "GET")
    return { status: 200, body: blob.bytes, headers: { "content-type": blob.contentType } };
  if (asked.method !== "PUT") return { status: 405 };
  put(blob, { query, asked });
  return { status: 201, headers: { etag: `"${key}"`, "last-modified": "Sun, 01 Nov 2026 00:00:00 GMT" } };
}

function put(blob: Blob, { query, asked }: { query: URLSearchParams; asked: Asked }): void {
  const comp = query.get("comp");
  if (comp === "block") {
    blob.blocks.set(query.get("blockid") ?? "", asked.bytes);
    return;
  }
  blob.contentType = String(asked.headers["x-ms-blob-content-type"] ?? blob.contentType);
  blob.bytes = comp === "blocklist" ? joined(blob, asked.bytes.toString("utf8")) : asked.bytes;
}

function joined(blob: Blob, list: string): Buffer {
  const ids = [...list.matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = ""]) => id);
  return Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.alloc(0)));
}

/** An empty blob under a new key; the URL to put its bytes to and to get them from, as a signed one. */
export function reserveBlob(
  world: { url: string; results: { blobs: Map<string, Blob> } },
  folder: string,
): { key: string; url: string } {
  const { blobs } = world.results;
  const key = `${folder}/${blobs.size + 1}`;
  blobs.set(key, { contentType: "application/octet-stream", bytes: Buffer.alloc(0), blocks: new Map() });
  return { key, url: blobUrl(world.url, key) };
}

export function blobUrl(base: string, key: string): string {
  return `${base}/blobs/${key}?sig=c2lnbmF0dXJl`;
}
