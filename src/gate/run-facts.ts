/** All that varies between equal runs: never part of the decision, always under `run` in the result. */
export interface RunFacts {
  /** ISO time. */
  started_at: string;
  wall_s: number;
  requests: number;
  /** Verdicts and traces taken from the store. */
  reused: number;
  retries: number;
  input_tokens: number;
  output_tokens: number;
  /** Null where the price of a model is not known. */
  usd: number | null;
  budget_reached: boolean;
  baseline_age_s: number | null;
  /** Attempt of the workflow run, from 1; re-running changes nothing and the surfaces say so. */
  attempt: number;
  /** Login of whoever set `assize: accept`, where that ended a failed run green. */
  accepted_by: string | null;
  version: string;
}
