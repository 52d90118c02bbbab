import type { App } from "../../evaluate/app.ts";
import type { Budget } from "../../evaluate/budget.ts";
import type { Progress } from "../../evaluate/plan.ts";
import type { TraceStore, VerdictStore } from "../../evaluate/stores.ts";
import type { AppSpec } from "../../formats/app-spec.ts";
import type { ModelsSpec } from "../../formats/config.ts";
import type { ScorerPorts } from "../../judges/code/create-code-scorer.ts";
import type { Embedder, Model } from "../../judges/model.ts";
import type { CheckoutPorts } from "./checkouts.ts";

/** Models behind limiter and budget, opened for one run. */
export interface Models {
  model: Model;
  embedder(name: string): Embedder;
  facts(): {
    requests: number;
    retries: number;
    input_tokens: number;
    output_tokens: number;
    usd: number | null;
  };
  close(): void;
  /** True where there is no key and nobody can be asked. */
  secretless?: boolean;
}

/** The store of one run: what earlier runs paid for. */
export interface Stores {
  verdicts: VerdictStore;
  traces: TraceStore;
  warnings(): string[];
  close(): Promise<void>;
}

/** Everything the gate needs of the world. */
export interface GatePorts extends CheckoutPorts {
  openApp(request: {
    spec: AppSpec;
    root: string;
    side: "base" | "head";
    /** The checkout that `root` lies in, where it is gone after the run. */
    checkout?: { dir: string; commit: string } | null;
    signal: AbortSignal;
  }): Promise<App>;
  openStores(dir: string): Promise<Stores>;
  /** Throws one UserError with every missing key and unknown provider among `names`. */
  openModels(request: {
    models: ModelsSpec;
    names: readonly string[];
    concurrency: number;
    budget: Budget;
  }): Promise<Models>;
  /** What code scorers load from a checkout's folder. */
  scorerPorts(folder: () => Promise<string>): ScorerPorts;
  /** What an earlier run of the same change left, as text of its own form; null where there is nothing. */
  takeOver?(): Promise<string | null>;
  /** Keeps what this run used, for a later run of the same change. */
  keepUsed?(lines: Iterable<string>): Promise<void>;
  now(): number;
  /** A random string of this process: fences in prompts, never part of an address. */
  nonce: string;
  signal: AbortSignal;
  /** Takes secrets out of a text. */
  mask(text: string): string;
  /** A line for people, while it runs. */
  say(line: string): void;
  onProgress?(progress: Progress): void;
}
