import { DEFAULT_CONFIDENCE, type Interval } from "./interval.ts";
import { mean, sum, variance } from "./moments.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import type { Rng } from "./rng.ts";

/** Resamples of one interval. */
const DRAWS = 10_000;
/** With more resamples than this share without a value the interval would leave out part of the error. */
const MOST_UNDEFINED = 0.05;

/**
 * Items to resample (by whole `clusters`, one name an item, where given) and the statistic; null: it has no
 * value on these items.
 */
export interface Resampling<T> {
  items: readonly T[];
  clusters?: readonly string[];
  statistic: (items: readonly T[]) => number | null;
  rng: Rng;
  draws?: number;
  confidence?: number;
}

/**
 * BCa bootstrap interval (Efron 1987), only for what has no closed form: kappa, MCC and their differences.
 * Ends are the quantiles `Φ(z₀ + (z₀+z)/(1-a(z₀+z)))` of the resampled statistic, z₀ its median bias, a the
 * jackknife acceleration. Null where the statistic is undefined on the items, on an item's removal, or on
 * more than 5 % of the resamples, or does not vary.
 */
export function bcaBootstrap<T>(resampling: Resampling<T>): Interval | null {
  const { items, statistic, draws = DRAWS, confidence = DEFAULT_CONFIDENCE } = resampling;
  const units = unitsOf(resampling);
  if (units.length < 2) return null;
  const estimate = statistic(items);
  const left = units.map((_, index) => statistic(itemsOf(resampling, units.toSpliced(index, 1))));
  const acceleration = left.every((value) => value !== null) ? jackknifeAcceleration(left) : null;
  if (estimate === null || acceleration === null) return null;
  const values = resampled(resampling, units, draws).sort((a, b) => a - b);
  if (values.length < draws * (1 - MOST_UNDEFINED)) return null;
  const below = values.filter((value) => value < estimate).length;
  const ties = values.filter((value) => value === estimate).length;
  const share = (below + ties / 2) / values.length;
  if (share === 0 || share === 1) return null;
  const bias = normalQuantile(share);
  const end = (z: number) => quantile(values, normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z))));
  const z = normalQuantile(confidence);
  return { estimate, low: end(-z), high: end(z) };
}

/** `Σ(θ̄-θ₍ᵢ₎)³ / (6[Σ(θ̄-θ₍ᵢ₎)²]^1.5)` over the leave-one-out values; null where they do not vary. */
export function jackknifeAcceleration(values: readonly number[]): number | null {
  if (variance(values) === 0) return null;
  const centre = mean(values);
  const squares = sum(values.map((value) => (centre - value) ** 2));
  return sum(values.map((value) => (centre - value) ** 3)) / (6 * squares ** 1.5);
}

/** What is drawn as a whole: the items of one cluster, or each item by itself. */
function unitsOf<T>({ items, clusters }: Resampling<T>): T[][] {
  if (clusters === undefined) return items.map((item) => [item]);
  if (clusters.length !== items.length) throw new RangeError("a cluster is needed for each item");
  const units = new Map<string | undefined, T[]>();
  items.forEach((item, index) => {
    const unit = units.get(clusters[index]);
    if (unit === undefined) units.set(clusters[index], [item]);
    else unit.push(item);
  });
  return [...units.values()];
}

/** The items of drawn units. Without clusters each is one item, and flattening thousands of lists of one is most of the time. */
function itemsOf<T>({ clusters }: Resampling<T>, units: readonly T[][]): T[] {
  return clusters === undefined ? units.map(([item]) => item as T) : units.flat();
}

function resampled<T>(resampling: Resampling<T>, units: readonly T[][], draws: number): number[] {
  const { statistic, rng } = resampling;
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    // The index is below the length, so there is a unit at it.
    const drawn = units.map(() => units[Math.floor(rng() * units.length)] as T[]);
    const value = statistic(itemsOf(resampling, drawn));
    if (value !== null) values.push(value);
  }
  return values;
}

/** Linear between order statistics, share p of (n+1). */
function quantile(ascending: readonly number[], p: number): number {
  const place = Math.min(ascending.length - 1, Math.max(0, p * (ascending.length + 1) - 1));
  // Both places are within the list.
  const lower = ascending[Math.floor(place)] as number;
  const upper = ascending[Math.ceil(place)] as number;
  return lower + (place - Math.floor(place)) * (upper - lower);
}
