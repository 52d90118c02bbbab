/**
 * Sign-flip permutation test: the share of all 2^n sign patterns whose |sum| is at least as large as the one
 * seen.
 */
export function signFlip(differences: readonly number[]): number {
  const seen = Math.abs(differences.reduce((total, d) => total + d, 0));
  const patterns = 2 ** differences.length;
  let extreme = 0;
  for (let pattern = 0; pattern < patterns; pattern++) {
    const flipped = differences.reduce((total, d, i) => total + ((pattern >> i) & 1 ? -d : d), 0);
    if (Math.abs(flipped) >= seen - 1e-9) extreme += 1;
  }
  return extreme / patterns;
}
