/**
 * A judge against people on the same outputs; positive = pass, the second letter is what people say is true
 * of the judge.
 */
export interface Confusion {
  /** Both pass. */
  tp: number;
  /** The judge passes what people fail. */
  fp: number;
  /** The judge fails what people pass. */
  fn: number;
  /** Both fail. */
  tn: number;
}

/** Counts the four cells. */
export function confusionOf(pairs: readonly { human: boolean; judge: boolean }[]): Confusion {
  const confusion: Confusion = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { human, judge } of pairs) confusion[cellOf(human, judge)] += 1;
  return confusion;
}

function cellOf(human: boolean, judge: boolean): keyof Confusion {
  if (human) return judge ? "tp" : "fn";
  return judge ? "fp" : "tn";
}

/** What a confusion says; each number is null where its denominator is zero. */
export interface BinaryMetrics {
  n: number;
  accuracy: number | null;
  /** tp/(tp+fn): passed among what people pass. */
  sensitivity: number | null;
  /** tn/(tn+fp): failed among what people fail. */
  specificity: number | null;
  /** (sensitivity + specificity)/2. */
  balancedAccuracy: number | null;
  /** Youden's J = sensitivity + specificity - 1 (Youden 1950). */
  youden: number | null;
  /** Matthews' correlation (tp·tn - fp·fn)/sqrt((tp+fp)(tp+fn)(tn+fp)(tn+fn)). */
  mcc: number | null;
  /** 2tp/(2tp+fp+fn). */
  f1: number | null;
}

/** The metrics of a two-class judge (statistics.md 3.4). */
export function binaryMetrics({ tp, fp, fn, tn }: Confusion): BinaryMetrics {
  const n = tp + fp + fn + tn;
  const sensitivity = share(tp, tp + fn);
  const specificity = share(tn, tn + fp);
  const youden = sensitivity === null || specificity === null ? null : sensitivity + specificity - 1;
  return {
    n,
    accuracy: share(tp + tn, n),
    sensitivity,
    specificity,
    balancedAccuracy: youden === null ? null : (youden + 1) / 2,
    youden,
    // A root for each pair of margins: their product could pass the exact integers.
    mcc: share(tp * tn - fp * fn, Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn))),
    f1: share(2 * tp, 2 * tp + fp + fn),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
