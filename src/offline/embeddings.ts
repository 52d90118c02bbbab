import { sha256 } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";
import type { EmbeddingsRequest } from "./chat-request.ts";
import { contentWords } from "./words.ts";

/** The body of an embeddings reply: texts that share words point the same way. */
export function embeddings({ model, input, encoding_format, dimensions }: EmbeddingsRequest): Json {
  const texts = typeof input === "string" ? [input] : input;
  const data = texts.map((text, index) => {
    const vector = embed(text, dimensions);
    return {
      object: "embedding",
      index,
      embedding: encoding_format === "base64" ? base64(vector) : [...vector],
    };
  });
  const tokens = texts.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0);
  return { object: "list", model, data, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}

/** Each word adds one to a place and sign that its hash names; unit length. */
function embed(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const word of contentWords(text)) {
    const hash = Number.parseInt(sha256(word).slice(0, 8), 16);
    const place = hash % dimensions;
    vector[place] = (vector[place] ?? 0) + (hash & 0x80000000 ? 1 : -1);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((part) => part / length);
}

function base64(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");
}
