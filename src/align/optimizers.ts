import type { Optimizer } from "./alignment.ts";
import { gepa } from "./gepa/gepa.ts";
import { memalign } from "./memalign/memalign.ts";
import { simba } from "./simba/simba.ts";

/** The optimizers that come with Assize, by the name that `align.optimizer` takes; a module is named path#function. */
export const OPTIMIZERS: ReadonlyMap<string, Optimizer> = new Map([
  ["memalign", memalign],
  ["simba", simba],
  ["gepa", gepa],
]);
