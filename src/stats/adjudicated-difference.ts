import { DEFAULT_CONFIDENCE, type Estimate } from "./interval.ts";
import { sum } from "./moments.ts";
import { normalQuantile } from "./normal.ts";

/** A stratum of a draw: its number of pairs, and people's difference head - base on each labelled one. */
export interface AdjudicatedStratum {
  size: number;
  differences: readonly number[];
}

/** Weight of each of the two pseudo differences -1 and +1 in a stratum; ½ was chosen by simulation. */
const PSEUDO_WEIGHT = 0.5;

/**
 * The change from labels drawn by lot within strata of changed pairs (case B, statistics.md 3.8; Cochran's
 * two-phase sampling for stratification). `same` pairs are unchanged: difference 0, no label.
 * `est = Σ(N_h/N)m_h`, `v_h = (Σd²+2w)/(n_h+2w) - (Σd/(n_h+2w))²`,
 * `var = Σ(N_h/N)²·v_h/n_h·(1-n_h/N_h) + [Σ(N_h/N)(v_h+m_h²) - est²]/N`, times the design effect of clusters.
 * Null where a stratum has pairs and no label, or there are no pairs at all.
 */
export function adjudicatedDifference({
  strata,
  same,
  confidence = DEFAULT_CONFIDENCE,
  designEffect = 1,
}: {
  strata: readonly AdjudicatedStratum[];
  same: number;
  confidence?: number;
  designEffect?: number;
}): Estimate | null {
  const filled = strata.filter(({ size }) => size > 0);
  if (filled.some(({ differences }) => differences.length === 0)) return null;
  const total = same + sum(filled.map(({ size }) => size));
  if (total === 0) return null;
  const parts = filled.map((stratum) => momentsOf(stratum, total));
  const estimate = sum(parts.map(({ share, mean }) => share * mean));
  const within = sum(parts.map(({ share, spread, sampling }) => share ** 2 * spread * sampling));
  const overall = sum(parts.map(({ share, spread, mean }) => share * (spread + mean ** 2))) - estimate ** 2;
  const se = Math.sqrt(designEffect * (within + Math.max(0, overall) / total));
  const half = normalQuantile(confidence) * se;
  return { estimate, low: estimate - half, high: estimate + half, se, df: null };
}

function momentsOf({ size, differences }: AdjudicatedStratum, total: number) {
  const labelled = differences.length;
  if (labelled > size) throw new RangeError(`${labelled} labelled pairs in a stratum of ${size}`);
  const weight = labelled + 2 * PSEUDO_WEIGHT;
  const added = sum(differences);
  const squares = sum(differences.map((d) => d * d)) + 2 * PSEUDO_WEIGHT;
  return {
    share: size / total,
    mean: added / labelled,
    spread: squares / weight - (added / weight) ** 2,
    // With the finite population's correction: nothing is left to chance where all pairs are labelled.
    sampling: (1 - labelled / size) / labelled,
  };
}
