import { hashJson, sha256 } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";

/** Where a trace stands in the store: what the app is made of x the record's inputs x which run of the record. */
export function traceAddress({
  digest,
  inputs,
  sample,
}: {
  digest: string;
  inputs: Json;
  sample: number;
}): string {
  return hashJson(["trace", digest, inputs, sample]);
}

/** Where a verdict stands in the store: fingerprint x hash of exactly what the scorer read x which read (gate.md 4). */
export function verdictAddress({
  fingerprint,
  content,
  repeat,
}: {
  fingerprint: string;
  /** `hashJson` of the reading's content. */
  content: string;
  repeat: number;
}): string {
  return sha256(`verdict\n${fingerprint}\n${content}\n${repeat}`);
}
