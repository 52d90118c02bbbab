/** Agreement, in labels, by which a variant must lead at least: with a lead of one label chance does the choosing. */
const CHANCE = 1;

/**
 * Whether a variant agrees better than another beyond chance, by their agreement on the same examples: its lead is more
 * than one label and more than a standard error of the paired difference, `Σd > sqrt(Σd²)` with d the change on one
 * example (the one-standard-error rule of Breiman et al. 1984). Seven gains and five losses lead by two, and are chance.
 * The best of m variants that know nothing leads by about `sqrt(2 ln m)` standard errors, so of several more is asked.
 */
export function leads(before: readonly number[], after: readonly number[], variants = 1): boolean {
  const changes = after.map((grade, at) => grade - (before[at] ?? 0));
  const lead = sum(changes);
  const errors = Math.max(1, Math.sqrt(2 * Math.log(variants)));
  return lead > CHANCE && lead > errors * Math.sqrt(sum(changes.map((change) => change ** 2)));
}

/** Place of the best of the variants that lead the first, by total agreement; 0 where none does. */
export function leader(grades: readonly (readonly number[])[]): number {
  const [first = []] = grades;
  return grades.reduce((top, own, at) => {
    const better = top === 0 || sum(own) > sum(grades[top] ?? []);
    return better && leads(first, own, grades.length - 1) ? at : top;
  }, 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
