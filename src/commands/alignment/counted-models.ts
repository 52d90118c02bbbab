import { MOST_UNSCORED } from "../../formats/config.ts";
import type { Models } from "../trial/ports.ts";

/** Models whose answers are counted, and that remember whether the money ran out or one of them failed. */
export interface CountedModels extends Models {
  /** The budget of the whole run refused a call. */
  overBudget(): boolean;
  /** Of a model that failed too often to measure anything by it: how often, and what it said last. Null where none did. */
  outage(): string | null;
}

interface Calls {
  all: number;
  failed: number;
  said: string;
}

/** Tells after each answer how many there were. */
export function countedModels(models: Models, onAnswered?: (answers: number) => void): CountedModels {
  let answers = 0;
  let over = false;
  const byModel = new Map<string, Calls>();
  return {
    ...models,
    overBudget: () => over,
    outage: () => outageOf(byModel),
    model: {
      complete: async (request) => {
        const reply = await models.model.complete(request);
        over ||= reply.status === "over_budget";
        answers += 1;
        const { all, failed, said } = byModel.get(request.model) ?? { all: 0, failed: 0, said: "" };
        const fault = reply.status === "failed" ? reply.message : null;
        const calls = { all: all + 1, failed: fault === null ? failed : failed + 1, said: fault ?? said };
        byModel.set(request.model, calls);
        onAnswered?.(answers);
        return reply;
      },
    },
  };
}

function outageOf(byModel: ReadonlyMap<string, Calls>): string | null {
  const out = [...byModel].find(([, { all, failed }]) => failed > MOST_UNSCORED * all);
  if (!out) return null;
  const [model, { all, failed, said }] = out;
  return `${model} failed on ${failed} of ${all} calls (${said})`;
}
