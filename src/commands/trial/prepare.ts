import { UserError } from "../../errors.ts";
import { createBudget } from "../../evaluate/budget.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Checkouts } from "./checkouts.ts";
import type { Given, Suites } from "./given.ts";
import type { GatePorts, Models, Stores } from "./ports.ts";
import type { GateRequest } from "./request.ts";
import { type ReadyScorer, readyScorers, STAND_IN } from "./scorers.ts";
import { baseSide, headSide, type ReadySide } from "./sides.ts";

/** Everything opened and checked, nothing spent yet. */
export interface Prepared extends AsyncDisposable {
  request: GateRequest;
  checkouts: Checkouts;
  suites: Suites;
  given: Given;
  head: ReadySide;
  base: ReadySide | null;
  scorers: ReadyScorer[];
  models: Models;
  stores: Stores;
  concurrency: number;
  /** A fork's run has no key for the judges: what is not known already stays unknown. */
  noSecrets: boolean;
  ports: GatePorts;
}

/** Opens stores and models, makes the scorers, finds both sides; every fault of the setting shows here, before any cost. */
export async function prepare(making: {
  request: GateRequest;
  checkouts: Checkouts;
  suites: Suites;
  given: Given;
  ports: GatePorts;
}): Promise<Prepared> {
  const { request, checkouts, given, ports } = making;
  const { models: spec, budget } = given.policy.config;
  const concurrency = request.concurrency ?? spec.concurrency;
  const caps = createBudget({ ...budget, usd: request.maxUsd ?? budget.usd });
  const names = modelNames(given.policy, request);
  const opening = ports.openModels({ models: spec, names, concurrency, budget: caps });
  const models = await (request.occasion.untrusted ? opening.catch(withoutSecrets) : opening);
  const head = await headSide(making);
  const base = await baseSide(making);
  const scorers = await readyScorers({
    given,
    models,
    checkout: checkouts.base && given.policyFrom === "base" ? checkouts.base : checkouts.head,
    recorded: { base: base?.recorded ?? [], head: head.recorded },
    offline: request.offline,
    only: request.only,
    ports,
  });
  const stores = await ports.openStores(request.store);
  const close = async () => {
    models.close();
    await stores.close();
  };
  const noSecrets = models.secretless === true;
  return {
    ...making,
    head,
    base,
    scorers,
    models,
    stores,
    concurrency,
    noSecrets,
    [Symbol.asyncDispose]: close,
  };
}

/** A fork's run goes on without its judges: code scorers and kept verdicts may still decide (gate.md 7). */
function withoutSecrets(error: unknown): Models {
  if (!(error instanceof UserError)) throw error;
  const facts = { requests: 0, retries: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
  const message = "no key in a fork's run";
  return {
    secretless: true,
    model: { complete: async () => ({ status: "failed", message, attempts: 0 }) },
    embedder: (name) => ({ name, embed: async () => Promise.reject(new Error(message)) }),
    facts: () => facts,
    close: () => undefined,
  };
}

function modelNames(suite: Suite, request: GateRequest): string[] {
  const judges = suite.config.scorers.flatMap(({ judge }) => (judge ? [suite.judges.get(judge)] : []));
  const asked = judges.flatMap((judge) => (judge ? [judge.file.model ?? suite.config.models.judge] : []));
  const names = asked.filter((name) => name !== undefined).filter((name) => name !== "recorded");
  return [...new Set(request.offline ? names.map(() => STAND_IN) : names)];
}
