import type { Judge } from "../../formats/judge-file.ts";

/** A wording of the instructions, with its agreement on each validation example. */
export interface Candidate {
  /** From 0, in order of birth; the judge as it was is 0. */
  number: number;
  judge: Judge;
  instructions: string;
  /** One parent, two of a merge, none of the first. */
  parents: readonly number[];
  grades: readonly number[];
}
