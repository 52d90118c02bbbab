import { z } from "zod";
import type { KeptReply } from "../align/reply-store.ts";
import { json } from "../formats/json.ts";
import { openStore } from "./store.ts";

/** A model's reply as kept: stores travel, so they are a door. */
const kept = z.object({
  status: z.literal("replied"),
  text: z.string(),
  finish: z.enum(["stop", "length", "refusal"]),
  model: z.string(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  usd: z.number().nullable(),
  latency_ms: z.number(),
  attempts: z.number(),
  logprobs: z.array(z.object({ token: z.string(), logprob: z.number() })).nullable(),
  dropped: z.array(z.string()),
  sent: z.record(z.string(), json).optional(),
});

/** Opens the replies that earlier alignments paid for, in the folder of the store; it need not exist yet. */
export async function openReplies({ dir, now }: { dir: string; now: () => number }) {
  const store = await openStore<KeptReply>({
    dir,
    kind: "replies",
    validate: (value) => (kept.safeParse(value).data as KeptReply | undefined) ?? null, // an absent `sent` is undefined
    now,
  });
  return {
    get: (address: string) => store.get(address),
    put: (address: string, reply: KeptReply) => store.put(address, reply),
    close: () => store.close(),
  };
}
