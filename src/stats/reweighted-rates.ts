import type { Confusion } from "./confusion.ts";
import { DEFAULT_CONFIDENCE } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/** Rates of a judge per class of people's answers, Youden's J of the two, and the lower bound of J. */
export interface ReweightedRates {
  sensitivity: number;
  specificity: number;
  youden: number;
  low: number;
}

/**
 * Rates from labels drawn within the judge's passes and within its fails, so not in their natural shares
 * (statistics.md 3.5): with a = P(people pass | judge passes), c = P(people fail | judge fails), each with
 * one pseudo success and failure, and p the judge's pass rate over all outputs,
 * `sens = pa/(pa + (1-p)(1-c))`, `spec = (1-p)c/((1-p)c + p(1-a))`; J's variance by the delta method. Raw
 * rates of such a draw would flatter the judge. Null where the judge passes everything or nothing.
 */
export function reweightedRates({
  confusion: { tp, fp, fn, tn },
  passRate,
  confidence = DEFAULT_CONFIDENCE,
}: {
  confusion: Confusion;
  passRate: number;
  confidence?: number;
}): ReweightedRates | null {
  if (passRate <= 0 || passRate >= 1) return null;
  const right = { pass: (tp + 1) / (tp + fp + 2), fail: (tn + 1) / (tn + fn + 2) };
  const shares: Shares = {
    tp: passRate * right.pass,
    fp: passRate * (1 - right.pass),
    fn: (1 - passRate) * (1 - right.fail),
    tn: (1 - passRate) * right.fail,
  };
  const sensitivity = shares.tp / (shares.tp + shares.fn);
  const specificity = shares.tn / (shares.tn + shares.fp);
  const [byPass, byFail] = slopes(shares, passRate);
  const variance =
    (byPass ** 2 * right.pass * (1 - right.pass)) / (tp + fp + 2) +
    (byFail ** 2 * right.fail * (1 - right.fail)) / (tn + fn + 2);
  const youden = sensitivity + specificity - 1;
  return { sensitivity, specificity, youden, low: youden - normalQuantile(confidence) * Math.sqrt(variance) };
}

/** The four cells as shares of all outputs. */
type Shares = Confusion;

/** How fast J moves with a and with c. */
function slopes({ tp, fp, fn, tn }: Shares, passRate: number): [number, number] {
  const good = (tp + fn) ** 2;
  const bad = (tn + fp) ** 2;
  return [passRate * (fn / good + tn / bad), (1 - passRate) * (tp / good + fp / bad)];
}
