import { z } from "zod";

const part = z.looseObject({ type: z.string(), text: z.string().optional() });

/** A chat completion request as far as the stand-in reads it. */
export const chatRequest = z.looseObject({
  model: z.string(),
  messages: z.array(
    z.looseObject({
      role: z.string(),
      content: z
        .union([z.string(), z.array(part), z.null()])
        .optional()
        .transform((content) =>
          typeof content === "string" ? content : (content ?? []).map(({ text = "" }) => text).join(""),
        ),
    }),
  ),
  response_format: z.looseObject({ type: z.string() }).optional(),
  logprobs: z.boolean().nullish(),
  stream: z.boolean().nullish(),
});

/** The model alone: a request that is refused for its faults need not be one in all its parts. */
export const modelOnly = z.looseObject({ model: z.string() });

/** A chat completion request as read. */
export type ChatRequest = z.infer<typeof chatRequest>;

/** An embeddings request as far as the stand-in reads it. */
export const embeddingsRequest = z.looseObject({
  model: z.string(),
  input: z.union([z.string(), z.array(z.string())]),
  encoding_format: z.enum(["float", "base64"]).default("float"),
  dimensions: z.number().int().min(1).max(4096).default(256),
});

/** An embeddings request as read. */
export type EmbeddingsRequest = z.infer<typeof embeddingsRequest>;
