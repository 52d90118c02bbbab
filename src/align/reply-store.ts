import type { ModelReply } from "../judges/model.ts";

/** A reply worth keeping: the server answered. */
export type KeptReply = Extract<ModelReply, { status: "replied" }>;

/** Replies by the content of their request, so that nothing is asked twice, neither in a run nor after a crash. */
export interface ReplyStore {
  get(address: string): KeptReply | undefined;
  put(address: string, reply: KeptReply): Promise<void>;
}

/** A store that forgets when the run ends. */
export function memoryReplies(): ReplyStore {
  const kept = new Map<string, KeptReply>();
  return {
    get: (address) => kept.get(address),
    put: async (address, reply) => {
      kept.set(address, reply);
    },
  };
}
