import type { Models } from "../trial/ports.ts";

/** Models whose answers are counted, and that remember whether the money ran out. */
export interface CountedModels extends Models {
  /** The budget of the whole run refused a call. */
  overBudget(): boolean;
}

/** Tells after each answer how many there were. */
export function countedModels(models: Models, onAnswered?: (answers: number) => void): CountedModels {
  let answers = 0;
  let over = false;
  return {
    ...models,
    overBudget: () => over,
    model: {
      complete: async (request) => {
        const reply = await models.model.complete(request);
        over ||= reply.status === "over_budget";
        answers += 1;
        onAnswered?.(answers);
        return reply;
      },
    },
  };
}
