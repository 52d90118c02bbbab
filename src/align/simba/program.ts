import type { Judge } from "../../formats/judge-file.ts";

/** A variant of the judge with its mean agreement on the batches that it was run on. */
export interface Program {
  judge: Judge;
  grades: number[];
}
