import type { Budget } from "../../evaluate/budget.ts";
import type { Clock } from "../../evaluate/clock.ts";
import type { Limiter } from "../../evaluate/limiter.ts";
import type { Config } from "../../formats/config.ts";
import type { Embedder, Model } from "../../judges/model.ts";
import type { Mask } from "../masking.ts";
import { completeWith, type Spent } from "./complete.ts";
import { embedWith } from "./embed.ts";
import { createLines } from "./lines.ts";
import type { Env } from "./target.ts";
import { openTransport } from "./transport.ts";

/** What models are opened with. */
export interface ModelsOptions {
  /** Keys and addresses are read from here and nowhere else. */
  env: Env;
  /** Where `offline:/standin` lives, when a command started it. */
  baseUrl?: string;
  /** The limiter of a provider, shared by all that ask it. */
  limiterOf: (provider: string) => Limiter;
  budget: Budget;
  prices: Config["models"]["prices"];
  clock: Clock;
  mask: Mask;
}

/** What the calls of a run took. */
export interface ModelFacts {
  requests: number;
  retries: number;
  input_tokens: number;
  output_tokens: number;
  /** Null where the price of a model that was asked is not known. */
  usd: number | null;
}

/** Models behind limiter and budget, opened for one run. */
export interface Models {
  model: Model;
  /** Vectors of a server's embedding model; `lexical` needs none. */
  embedder(name: string): Embedder;
  facts(): ModelFacts;
  /** Drops idle connections. */
  close(): void;
}

/** Opens models; nothing is loaded, connected or asked before the first call. */
export function openModels(options: ModelsOptions): Models {
  const transport = openTransport(options.env);
  const facts: ModelFacts = { requests: 0, retries: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
  const lineOf = createLines({ ...options, send: transport.send });
  const desk = { ...options, lineOf, note: (spent: Spent) => add(facts, spent) };
  return {
    model: { complete: (request) => completeWith(desk, request) },
    embedder: (name) => ({ name, embed: (texts, signal) => embedWith(desk, { name, texts, signal }) }),
    facts: () => ({ ...facts }),
    close: transport.close,
  };
}

function add(facts: ModelFacts, spent: Spent): void {
  facts.requests += spent.requests;
  facts.retries += Math.max(0, spent.requests - 1);
  facts.input_tokens += spent.input_tokens;
  facts.output_tokens += spent.output_tokens;
  facts.usd = facts.usd === null || spent.usd === null ? null : facts.usd + spent.usd;
}
