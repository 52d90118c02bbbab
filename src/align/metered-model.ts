import { hashJson } from "../formats/hash.ts";
import type { Message, Model, ModelReply, ModelRequest } from "../judges/model.ts";
import type { AlignCalls } from "./alignment.ts";
import type { KeptReply, ReplyStore } from "./reply-store.ts";

/** A model behind the two things that bound an alignment: what was asked already, and how much may still be asked. */
export interface MeteredModel extends Model {
  /** The same model for another read of the same request: repeats must not answer each other. */
  again(repeat: number): Model;
  asked(): number;
  reached(): boolean;
}

/** What metering takes. */
export interface Metering {
  port: Model;
  replies: ReplyStore;
  /** Requests that may be made; known ones cost nothing. */
  limit: number;
  /** Where tokens, money and reuse are counted. */
  calls: AlignCalls;
  /** Which count a request belongs to. */
  kind: "judge" | "reflection";
}

/** Puts a cache and a cap before a model. Equal requests under way at once are asked once. */
export function meteredModel(metering: Metering): MeteredModel {
  const underWay = new Map<string, Promise<ModelReply>>();
  let asked = 0;
  let reached = false;
  return {
    complete: (request) => complete(request, 0),
    again: (repeat) => ({ complete: (request) => complete(request, repeat) }),
    asked: () => asked,
    reached: () => reached,
  };

  async function complete(request: ModelRequest, repeat: number): Promise<ModelReply> {
    const address = addressOf(request, repeat);
    const known = metering.replies.get(address) ?? underWay.get(address);
    if (known) {
      metering.calls.reused += 1;
      return known;
    }
    if (asked >= metering.limit) {
      reached = true;
      return { status: "over_budget" };
    }
    asked += 1;
    const asking = ask(request, address).finally(() => underWay.delete(address));
    underWay.set(address, asking);
    return asking;
  }

  async function ask(request: ModelRequest, address: string): Promise<ModelReply> {
    const reply = await metering.port.complete(request);
    if (reply.status === "over_budget") reached = true;
    if (reply.status !== "replied") return reply;
    count(metering, reply);
    await metering.replies.put(address, reply);
    return reply;
  }
}

function count({ calls, kind }: Metering, reply: KeptReply): void {
  calls[kind] += 1;
  calls.input_tokens += reply.input_tokens;
  calls.output_tokens += reply.output_tokens;
  calls.usd = calls.usd === null || reply.usd === null ? null : calls.usd + reply.usd;
}

/** Marks are made anew by every process and every set of examples: two requests that differ in nothing else are equal. */
function addressOf({ model, messages, parameters, schema }: ModelRequest, repeat: number): string {
  const said = messages.map(({ role, content }) => ({ role, content: withoutMark(content, messages) }));
  return hashJson(["reply", model, said, parameters, schema?.schema ?? null, repeat]);
}

const MARK = /^The mark of this message is ([0-9a-f]+)\.$/m;

function withoutMark(content: string, messages: readonly Message[]): string {
  const mark = messages
    .map((message) => MARK.exec(message.content)?.[1])
    .find((found) => found !== undefined);
  return mark === undefined ? content : content.replaceAll(mark, "mark");
}
