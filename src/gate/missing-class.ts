import type { TrustPolicy } from "../formats/judge-file.ts";
import type { Confusion } from "../stats/confusion.ts";
import { youdenLow } from "../stats/youden-low.ts";

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
export function missingClass({ confusion, trust, confidence }: TrustFloor): string | null {
  const enough = (pass: number, fail: number) => reaches({ confusion, trust, confidence }, pass, fail);
  if (enough(0, 0)) return null;
  const wanted = fewest(enough);
  if (wanted === null) return "better agreement with people, for more labels of the same kind would not do";
  const parts = [
    wanted.fail > 0 ? `${wanted.fail} more ${answers(wanted.fail)} that people call wrong` : null,
    wanted.pass > 0 ? `${wanted.pass} more ${answers(wanted.pass)} that people call right` : null,
  ];
  return parts.filter((part) => part !== null).join(" and ");
}

/** The fewest labels over both classes, and of splits that do as well the most even one. */
function fewest(enough: (pass: number, fail: number) => boolean): { pass: number; fail: number } | null {
  for (let total = 1; total <= MOST_ASKED; total++) {
    const even = Math.ceil(total / 2);
    const splits = Array.from({ length: total + 1 }, (_, pass) => ({ pass, fail: total - pass }));
    const balanced = splits.toSorted((a, b) => Math.abs(a.fail - even) - Math.abs(b.fail - even));
    const found = balanced.find(({ pass, fail }) => enough(pass, fail));
    if (found) return found;
  }
  return null;
}

function reaches({ confusion, trust, confidence }: TrustFloor, pass: number, fail: number): boolean {
  const { tp, fp, fn, tn } = confusion;
  const morePass = agreeing(tp, fn, pass);
  const moreFail = agreeing(tn, fp, fail);
  const grown = {
    tp: tp + morePass,
    fn: fn + pass - morePass,
    tn: tn + moreFail,
    fp: fp + fail - moreFail,
  };
  const labels = tp + fp + fn + tn + pass + fail;
  return (
    labels > 0 && labels >= trust.min_labels && youdenLow({ confusion: grown, confidence }) >= trust.min_j
  );
}

/** How many of `more` labels of a class the judge will agree with, if it goes on as so far. */
function agreeing(correct: number, wrong: number, more: number): number {
  return correct + wrong === 0 ? more : Math.round((more * correct) / (correct + wrong));
}

function answers(count: number): string {
  return count === 1 ? "answer" : "answers";
}
