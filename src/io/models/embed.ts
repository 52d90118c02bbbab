import { z } from "zod";
import { priceOf, tokensOf } from "../../evaluate/estimate.ts";
import type { Attempt } from "../../evaluate/limiter.ts";
import type { Line } from "./ask.ts";
import type { Desk, Spent } from "./complete.ts";
import { endedBy } from "./ended-by.ts";
import { readFault } from "./fault.ts";

/** Texts a request; the smallest limit among the providers of the table. */
const BATCH = 64;

/** Vectors as servers send them, in any order. */
const embeddings = z.object({
  data: z.array(z.object({ index: z.number().int().nonnegative(), embedding: z.array(z.number()) })),
  usage: z.object({ prompt_tokens: z.number().nonnegative() }).nullish().catch(null),
});

interface Texts {
  /** `provider:/model`. */
  name: string;
  texts: readonly string[];
  signal: AbortSignal;
}

/** Vectors of the texts, in their order. Rejects with the server's words when they cannot be had. */
export async function embedWith(desk: Desk, { name, texts, signal }: Texts): Promise<Float64Array[]> {
  const batches = Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, at) =>
    texts.slice(at * BATCH, (at + 1) * BATCH),
  );
  const vectors = await Promise.all(batches.map((batch) => embedBatch(desk, { name, texts: batch, signal })));
  return vectors.flat();
}

async function embedBatch(desk: Desk, batch: Texts): Promise<Float64Array[]> {
  const { provider, line } = desk.lineOf(batch.name);
  const reservation = desk.budget.reserve(priceFor(desk, batch) ?? 0);
  if (!reservation) throw new Error("the budget is used up");
  const spent: Spent = { requests: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
  try {
    const opened = await line;
    const ended = await desk.limiterOf(provider).run(() => tryOnce({ opened, batch, spent }), batch.signal);
    if (ended.status === "aborted") throw new Error("the run was stopped");
    const vectors = ended.status === "done" ? ended.value : ended.message;
    if (typeof vectors === "string") throw new Error(desk.mask(vectors));
    return vectors;
  } finally {
    if (spent.input_tokens > 0) spent.usd = priceFor(desk, batch, spent.input_tokens);
    reservation.settle(spent);
    desk.note(spent);
  }
}

function priceFor({ prices }: Desk, { name, texts }: Texts, tokens?: number): number | null {
  const guess = tokensOf({ model: name, input_chars: texts.reduce((sum, text) => sum + text.length, 0) });
  return priceOf({ model: name, prices, input_tokens: tokens ?? guess.input_tokens, output_tokens: 0 });
}

type Try = { opened: Line; batch: Texts; spent: Spent };

/** Vectors, or the server's words against them. */
async function tryOnce({ opened, batch, spent }: Try): Promise<Attempt<Float64Array[] | string>> {
  const { client, clock, model } = opened;
  spent.requests += 1;
  try {
    const reply = await client.embeddings.create(
      { model, input: [...batch.texts], encoding_format: "float" },
      endedBy(batch.signal),
    );
    const read = embeddings.safeParse(reply);
    if (!read.success || read.data.data.length !== batch.texts.length)
      return { status: "faulty", message: "the reply was no list of embeddings" };
    spent.input_tokens = read.data.usage?.prompt_tokens ?? 0;
    const inOrder = read.data.data.sort((a, b) => a.index - b.index);
    return { status: "done", value: inOrder.map(({ embedding }) => Float64Array.from(embedding)) };
  } catch (error) {
    const fault = readFault(error, clock.now());
    if (!fault) throw error;
    return fault.status === "refused" || fault.status === "faulty"
      ? fault
      : { status: "done", value: fault.message };
  }
}
