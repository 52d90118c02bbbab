import { createHash, hash } from "node:crypto";
import { canonicalJson } from "./canonical.ts";
import type { Json } from "./json.ts";

/** SHA-256 of a text or bytes, 64 hex digits. The one place where the pure rooms hash. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** SHA-256 of a text as base64, as a page's policy names a style that it may hold. */
export function sha256Base64(content: string): string {
  return hash("sha256", content, "base64");
}

/** Identity of a JSON value: SHA-256 over its canonical JSON, 64 hex digits. */
export function hashJson(value: Json): string {
  return sha256(canonicalJson(value));
}

/** Git's own name of a blob (SHA-1 over `blob <length>\0<content>`), so files on disk compare with trees without asking git. */
export function gitBlobId(content: Uint8Array): string {
  return createHash("sha1").update(`blob ${content.byteLength}\0`).update(content).digest("hex");
}
