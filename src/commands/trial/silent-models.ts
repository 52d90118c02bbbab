import type { Models } from "./ports.ts";

/** Models that nobody can be asked through, such as without a key: what is kept still speaks, the rest says why it does not. */
export function silentModels(message: string): Models {
  const facts = { requests: 0, retries: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
  return {
    secretless: true,
    model: { complete: async () => ({ status: "failed", message, attempts: 0 }) },
    embedder: (name) => ({ name, embed: async () => Promise.reject(new Error(message)) }),
    facts: () => facts,
    close: () => undefined,
  };
}
