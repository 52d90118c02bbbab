/** Benjamini & Hochberg 1995 adjusted p-values, in the order given. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const descending = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const adjusted = p.map(() => 1);
  let smallest = 1;
  descending.forEach(({ value, index }, place) => {
    smallest = Math.min(smallest, (value * p.length) / (p.length - place));
    adjusted[index] = smallest;
  });
  return adjusted;
}

/** Benjamini & Yekutieli 2001: the same times 1 + 1/2 + … + 1/m, valid under any dependence. */
export function benjaminiYekutieli(p: readonly number[]): number[] {
  const harmonic = p.reduce((total, _, index) => total + 1 / (index + 1), 0);
  return benjaminiHochberg(p.map((value) => value * harmonic)).map((value) => Math.min(1, value));
}
