/** What a scorer is, whoever looks at it: judges make one, the gate decides by it. */
export interface ScorerFacts {
  /** What a metric names it by; the head's judge beside the base's has a name of its own. */
  name: string;
  /** Who speaks: code is on people's scale, a judge must earn it. */
  voice: "code" | "judge";
  /** What verdicts become over a dataset. `shown` verdicts (text) never become a metric. */
  kind: "pass_rate" | "mean" | "shown";
  unit: string | null;
  /** Bounds of a mean's values where they are declared. */
  range: readonly [number, number] | null;
  /** Hash of all that can change a verdict. */
  fingerprint: string;
  /** `provider:/model` of a judge that asks one, else null. */
  model: string | null;
}
