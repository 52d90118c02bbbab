import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { GatePorts } from "../commands/trial/ports.ts";
import { createLimiters } from "../evaluate/limiter.ts";
import { systemClock } from "../io/clock.ts";
import { refuseCommittedStore } from "../io/committed-store.ts";
import { keepHeapLean } from "../io/lean-heap.ts";
import { withMaskedInputs } from "../io/masked-inputs.ts";
import { createMask } from "../io/masking.ts";
import { scorerPorts } from "../io/scorer-ports.ts";
import { openStores, STORE_LIFE_MS } from "../io/stores.ts";
import { diskTree } from "../io/tree-disk.ts";
import type { Started } from "./console.ts";
import { progressReporter } from "./progress-reporter.ts";

/** The real world for one call: files, git, apps, models, stores. Heavy parts are loaded when they are first used. */
export function composePorts(started: Started): GatePorts {
  keepHeapLean();
  const { env, cwd, signal, console } = started;
  const mask = createMask(env);
  return {
    workspace: cwd,
    openRepo: async () => (await import("../io/git/repo.ts")).openRepo(cwd),
    diskTree: (root) => diskTree({ root }),
    openApp: async (wanted) => (await import("../io/apps/open-app.ts")).openApp({ ...wanted, env }),
    openStores: async (dir) => {
      await refuseCommittedStore({ dir, cwd });
      const stores = await openStores({ dir: resolve(cwd, dir), now: Date.now, life_ms: STORE_LIFE_MS });
      started.onStoreOpened?.();
      return { ...stores, traces: withMaskedInputs(stores.traces, mask) };
    },
    openModels: (wanted) => openModelsFor(wanted, started),
    scorerPorts,
    now: Date.now,
    nonce: randomUUID(),
    signal,
    mask,
    say: (line) => console.err(`${mask(line)}\n`),
    onProgress: progressReporter(console, Date.now),
  };
}

/** The name under which the embedded stand-in is asked. */
const OFFLINE = /^offline:/;

/** Opens the models of a run, and the stand-in where a judge or --offline names it: last, for it lives until it is closed. */
async function openModelsFor(wanted: Parameters<GatePorts["openModels"]>[0], { env }: Started) {
  const { openModels } = await import("../io/models/open-models.ts");
  const { checkTargets } = await import("../io/models/target.ts");
  const { models: spec, names, concurrency, budget } = wanted;
  checkTargets(names, env);
  const limiterOf = createLimiters({ concurrency, clock: systemClock, rng: Math.random });
  const mask = createMask(env);
  const standIn = names.some((name) => OFFLINE.test(name)) ? await startStandIn() : null;
  const models = openModels({
    env,
    baseUrl: standIn?.url,
    limiterOf,
    budget,
    prices: spec.prices,
    clock: systemClock,
    mask,
  });
  const close = () => {
    models.close();
    void standIn?.close();
  };
  return { ...models, close };
}

async function startStandIn() {
  const { startStandIn: start } = await import("../offline/stand-in.ts");
  const standIn = await start();
  return { url: `${standIn.url}/v1`, close: () => standIn.close() };
}
