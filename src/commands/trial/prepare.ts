import { UserError } from "../../errors.ts";
import { createBudget } from "../../evaluate/budget.ts";
import { didYouMean } from "../../formats/nearest.ts";
import { scorerName } from "../../formats/scorer-name.ts";
import { modelNames } from "./asked-models.ts";
import type { Checkouts } from "./checkouts.ts";
import type { Given, Suites } from "./given.ts";
import { lastRunOf } from "./last-run.ts";
import type { GatePorts, Models, Stores } from "./ports.ts";
import type { GateRequest } from "./request.ts";
import { type ReadyScorer, readyScorers } from "./scorers.ts";
import { baseSide, headSide, isAgainstLastRun, type ReadySide } from "./sides.ts";
import { silentModels } from "./silent-models.ts";
import { usedStores } from "./used-stores.ts";

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
  /** Addresses of verdicts that measuring the judges paid for in this run. */
  bought: Set<string>;
  /** Addresses of all verdicts that this run used, where somebody keeps them; else null. */
  used: Set<string> | null;
  ports: GatePorts;
}

/** Opens stores and models, makes the scorers, finds both sides; every fault of the setting shows here, before any cost. */
export async function prepare(wanted: Making): Promise<Prepared> {
  const making = { ...wanted, given: onlyScorer(wanted.given, wanted.request.only) };
  const head = await headSide(making);
  const other = await baseSide(making);
  const models = await openModels(making);
  try {
    const recorded = { base: other?.recorded ?? [], head: head.recorded };
    const scorers = await readyScorers({ ...making, head: making.suites.head, models, recorded });
    const opened = await making.ports.openStores(making.request.store);
    const { stores, used } = await usedStores({ opened, sides: [head, other], ports: making.ports });
    const { records } = making.given;
    const base = isAgainstLastRun(making) ? lastRunOf(head, { records, traces: stores.traces }) : other;
    const close = async () => {
      models.close();
      await opened.close();
    };
    const noSecrets = models.secretless === true;
    const concurrency = modelConcurrency(making);
    return {
      ...making,
      head,
      base,
      scorers,
      models,
      stores,
      concurrency,
      noSecrets,
      bought: new Set(),
      used,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    models.close();
    throw error;
  }
}

/** What preparing starts from. */
interface Making {
  request: GateRequest;
  checkouts: Checkouts;
  suites: Suites;
  given: Given;
  ports: GatePorts;
}

/** `--only`: one scorer is tried, and no other's model needs a key. */
function onlyScorer(given: Given, only: string | null): Given {
  if (only === null) return given;
  const scorers = given.scorers.filter(({ spec }) => scorerName(spec) === only);
  if (scorers.length > 0) return { ...given, scorers };
  const known = given.scorers.map(({ spec }) => scorerName(spec));
  throw new UserError({
    code: "scorer_unknown",
    message: `--only: there is no scorer "${only}"`,
    hint: `${didYouMean(only, known)}Known scorers: ${known.join(", ")}.`,
  });
}

async function openModels(making: Making): Promise<Models> {
  const { request, suites, given, ports } = making;
  const { models, budget: caps } = given.policy.config;
  const budget = createBudget({ ...caps, usd: request.maxUsd ?? caps.usd });
  const names = modelNames({ given, head: suites.head, request });
  const opening = ports.openModels({ models, names, concurrency: modelConcurrency(making), budget });
  return request.occasion.untrusted ? opening.catch(withoutSecrets) : opening;
}

function modelConcurrency({ request, given }: Pick<Making, "request" | "given">): number {
  return request.concurrency ?? given.policy.config.models.concurrency;
}

/** A fork's run goes on without its judges: code scorers and kept verdicts may still decide (gate.md 7). */
function withoutSecrets(error: unknown): Models {
  if (!(error instanceof UserError)) throw error;
  return silentModels("no key in a fork's run");
}
