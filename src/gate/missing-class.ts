import type { TrustPolicy } from "../formats/judge-file.ts";
import type { Confusion } from "../stats/confusion.ts";
import { type ClassCount, youdenLows } from "../stats/youden-low.ts";

/** Labels beyond these would not be asked of anybody: what is missing is a better judge. */
const MOST_ASKED = 200;

/** What a judge's trust is measured against. */
export interface TrustFloor {
  confusion: Confusion;
  trust: TrustPolicy;
  confidence: number;
}

/**
 * Which answers trust still lacks, by class (rule 4): "6 more answers that people call wrong". It supposes that the judge goes on
 * to agree as it did so far (always, in a class that nobody has labelled), so it is the least that is needed. Null where
 * nothing is missing.
 */
export function missingClass(floor: TrustFloor): string | null {
  const enough = reaching(floor);
  if (enough(0, 0)) return null;
  const wanted = fewest(enough);
  if (wanted === null) return "better agreement with people, for more labels of the same kind would not do";
  const parts = [
    wanted.fail > 0 ? `${wanted.fail} more ${answers(wanted.fail)} that people call wrong` : null,
    wanted.pass > 0 ? `${wanted.pass} more ${answers(wanted.pass)} that people call right` : null,
  ];
  return parts.filter((part) => part !== null).join(" and ");
}

/** Whether trust is reached with so many more labels of each class. */
type Enough = (pass: number, fail: number) => boolean;

/** The fewest labels over both classes, and of splits that do as well the most even one. */
function fewest(enough: Enough): { pass: number; fail: number } | null {
  for (let total = 1; total <= MOST_ASKED; total++) {
    for (const fail of outwards(Math.ceil(total / 2), total)) {
      const pass = total - fail;
      if (enough(pass, fail)) return { pass, fail };
    }
  }
  return null;
}

/** The whole numbers from 0 to `last`, the nearest to `middle` first. */
function* outwards(middle: number, last: number): Generator<number> {
  yield middle;
  for (let step = 1; step <= Math.max(middle, last - middle); step++) {
    if (middle + step <= last) yield middle + step;
    if (middle - step >= 0) yield middle - step;
  }
}

function reaching({ confusion, trust, confidence }: TrustFloor): Enough {
  const { tp, fp, fn, tn } = confusion;
  const labels = tp + fp + fn + tn;
  const low = youdenLows({ pass: grown(tp, fn), fail: grown(tn, fp), confidence });
  return (pass, fail) => {
    const then = labels + pass + fail;
    return then > 0 && then >= trust.min_labels && low(pass, fail) >= trust.min_j;
  };
}

/** A class by how many more labels it has; the judge goes on as so far. */
function grown(correct: number, wrong: number): ClassCount[] {
  const labels = correct + wrong;
  return Array.from({ length: MOST_ASKED + 1 }, (_, more) => {
    const agreeing = labels === 0 ? more : Math.round((more * correct) / labels);
    return { correct: correct + agreeing, wrong: wrong + more - agreeing };
  });
}

function answers(count: number): string {
  return count === 1 ? "answer" : "answers";
}
