import { type Looks, looks, NO_LOOKS } from "../../align/looks.ts";
import type { KeptReply, ReplyStore } from "../../align/reply-store.ts";
import { hashJson } from "../../formats/hash.ts";
import { type Judge, labelName } from "../../formats/judge-file.ts";

/**
 * Looks at held-out labels that ended without anything being written: proof.json cannot remember those, and a look that
 * nobody counts is how a lucky one gets believed. They are kept with the replies, under the judge's name.
 */
export function readLooks(store: ReplyStore, judge: Judge): Looks {
  const kept = store.get(addressOf(judge));
  if (!kept) return NO_LOOKS;
  return looks.catch(NO_LOOKS).parse(JSON.parse(kept.text));
}

/** Remembers the looks taken so far. */
export async function writeLooks(store: ReplyStore, judge: Judge, taken: Looks): Promise<void> {
  await store.put(addressOf(judge), note(JSON.stringify(taken)));
}

function addressOf(judge: Judge): string {
  return hashJson(["looks", judge.folder, labelName(judge)]);
}

/** A note in the store of replies: a reply that nobody gave and nobody asked for. */
function note(text: string): KeptReply {
  return {
    status: "replied",
    text,
    finish: "stop",
    model: "",
    input_tokens: 0,
    output_tokens: 0,
    usd: 0,
    latency_ms: 0,
    attempts: 0,
    logprobs: null,
    dropped: [],
  };
}
