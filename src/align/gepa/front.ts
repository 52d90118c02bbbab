import type { Rng } from "../../stats/rng.ts";
import type { Candidate } from "./candidate.ts";

/** For each validation example the candidates that grade best on it. */
export function paretoFronts(candidates: readonly Candidate[]): Candidate[][] {
  const size = candidates[0]?.grades.length ?? 0;
  return Array.from({ length: size }, (_, at) => {
    const best = Math.max(...candidates.map(({ grades }) => grades[at] ?? 0));
    return candidates.filter(({ grades }) => grades[at] === best);
  });
}

/**
 * A parent drawn in proportion to the number of fronts it stands on, dominated candidates left out: one is dominated if
 * on each of its fronts another one stands that is kept. So a candidate that alone masters something is never lost.
 */
export function drawParent(candidates: readonly Candidate[], rng: Rng): Candidate | undefined {
  const fronts = paretoFronts(candidates);
  const kept = undominated(candidates, fronts);
  const places = fronts.flatMap((front) => front.filter((candidate) => kept.has(candidate)));
  return places[Math.floor(rng() * places.length)] ?? candidates[0];
}

/** Drops dominated candidates one by one, the worst mean first. */
export function undominated(
  candidates: readonly Candidate[],
  fronts: readonly (readonly Candidate[])[],
): Set<Candidate> {
  const kept = new Set(candidates);
  for (const candidate of candidates.toSorted((a, b) => meanGrade(a) - meanGrade(b))) {
    const own = fronts.filter((front) => front.includes(candidate));
    const replaced = own.every((front) => front.some((other) => other !== candidate && kept.has(other)));
    if (replaced && kept.size > 1) kept.delete(candidate);
  }
  return kept;
}

/** Mean agreement on the validation examples. */
export function meanGrade({ grades }: Candidate): number {
  return grades.reduce((sum, grade) => sum + grade, 0) / Math.max(1, grades.length);
}
