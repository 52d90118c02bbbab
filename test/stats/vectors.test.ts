import { describe, expect, test } from "vitest";
import { adjudicatedDifference } from "../../src/stats/adjudicated-difference.ts";
import { bcaBootstrap, jackknifeAcceleration } from "../../src/stats/bootstrap.ts";
import { clusteredSe } from "../../src/stats/clusters.ts";
import { cohenKappa } from "../../src/stats/cohen-kappa.ts";
import { binaryMetrics } from "../../src/stats/confusion.ts";
import { gwetAc } from "../../src/stats/gwet.ts";
import { holm } from "../../src/stats/holm.ts";
import type { Interval } from "../../src/stats/interval.ts";
import { krippendorffAlpha } from "../../src/stats/krippendorff.ts";
import { mcnemar } from "../../src/stats/mcnemar.ts";
import { nadeauBengio } from "../../src/stats/nadeau-bengio.ts";
import { normalQuantile } from "../../src/stats/normal.ts";
import { recordsForNonInferiority, recordsForSuperiority, smallestLoss } from "../../src/stats/planning.ts";
import { ppiDifference } from "../../src/stats/ppi-difference.ts";
import { ppiMean } from "../../src/stats/ppi-mean.ts";
import type { PredictionPowered } from "../../src/stats/protected-ppi.ts";
import { ratingTable } from "../../src/stats/rating-table.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { roganGladen } from "../../src/stats/rogan-gladen.ts";
import { studentTCdf, studentTQuantile } from "../../src/stats/student-t.ts";
import { tango, tangoZ } from "../../src/stats/tango.ts";
import { wilson } from "../../src/stats/wilson.ts";
import { youdenLow } from "../../src/stats/youden-low.ts";
import { altTest } from "./oracles/alt-test.ts";
import { betaQuantile, clopperPearson } from "./oracles/clopper-pearson.ts";
import { confidenceSequence, eValue } from "./oracles/early-stopping.ts";
import { benjaminiHochberg, benjaminiYekutieli } from "./oracles/false-discovery.ts";
import { bonettPrice, newcombe } from "./oracles/paired-tables.ts";
import { seOfMean, varianceComponents } from "./oracles/repeats.ts";
import { roganGladenDelta, roganGladenDifference } from "./oracles/rogan-gladen-delta.ts";
import { signFlip } from "./oracles/sign-flip.ts";
import { plainPpi, plainPpiT } from "./oracles/unprotected-ppi.ts";
import vectors from "./vectors.json" with { type: "json" };

const TOLERANCE = 1e-7;

/** The worked examples say two-sided confidence, the code the confidence of one end. */
const oneSided = (conf: number) => (1 + conf) / 2;

// Each vector has inputs of its own shape; the file is ours and fixed.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Input = any;

const present = <T>(value: T | null): T => {
  if (value === null) throw new Error("no value where the vector has one");
  return value;
};
const ends = ({ low, high }: Interval) => [low, high];
const whole = ({ estimate, low, high }: Interval) => [estimate, low, high];
const pointSeCi = ({ estimate, se, low, high }: Interval & { se: number }) => ({
  point: estimate,
  se,
  ci: [low, high],
});
const pointSeCiBeta = (estimate: PredictionPowered) => ({ ...pointSeCi(estimate), beta: estimate.slope });
const pairs = ({ bothPass, losses, gains, bothFail }: Input) => ({
  worse: losses,
  better: gains,
  n: bothPass + losses + gains + bothFail,
});
const pairsOf = (human: number[], judge: number[]) =>
  human.map((y, i) => ({ human: y, judge: judge[i] as number }));
const unitsAtPositions = (units: number[][]) => units.map((unit) => unit.map((value) => value - 1));

const ESTIMATORS: Record<string, (input: Input) => unknown> = {
  wilson: ({ x, n, conf }) => ends(present(wilson({ successes: x, n, confidence: oneSided(conf) }))),
  clopper_pearson: ({ x, n, conf }) => clopperPearson(x, n, oneSided(conf)),
  normal_quantile: ({ p }) => normalQuantile(p),
  t_quantile: ({ p, df }) => studentTQuantile(p, df),
  t_cdf: ({ t, df }) => studentTCdf(t, df),
  beta_quantile: betaQuantile,
  newcombe_paired: ({ conf, ...table }) => newcombe(table, oneSided(conf)),
  bonett_price: ({ conf, ...table }) => bonettPrice(table, oneSided(conf)),
  tango: ({ conf, ...table }) => whole(tango({ ...pairs(table), confidence: oneSided(conf) })),
  tango_z: ({ losses, gains, n, delta }) => tangoZ({ worse: losses, better: gains, n, change: delta }),
  mcnemar: (table) => {
    const { exact, midP, lossExact, lossMidP } = mcnemar(pairs(table));
    return { exact, midp: midP, one_sided_exact: lossExact, one_sided_midp: lossMidP };
  },
  signflip_exact: ({ d }) => signFlip(d),
  clustered_se: ({ x, cluster }) => {
    const { plain, corrected, naive } = present(clusteredSe({ values: x, clusters: cluster }));
    return { se_miller: plain, se_G_over_G_minus_1: corrected, se_naive: naive };
  },
  cohen_kappa: ({ a, b, weights }) => {
    // "category index after dropping unused categories": 5 is used by neither.
    const table = ratingTable({ first: a, second: b, categories: [1, 2, 3, 4, 6] });
    return present(cohenKappa({ table, weights })).estimate;
  },
  cohen_kappa_table: ({ table }) => {
    const { estimate, se } = present(cohenKappa({ table }));
    return { kappa: estimate, se };
  },
  krippendorff_alpha: krippendorffAlpha,
  gwet_ac: ({ units, weights }) => {
    const { coefficient, observed, chance } = present(
      gwetAc({ units: unitsAtPositions(units), categories: 5, weights }),
    );
    return [coefficient, observed, chance];
  },
  kappa_paradox: ({ both0, zero_one, one_zero, both1 }) => {
    const repeat = (count: number, unit: number[]) => Array.from({ length: count }, () => unit);
    const units = [
      ...repeat(both0, [0, 0]),
      ...repeat(zero_one, [0, 1]),
      ...repeat(one_zero, [1, 0]),
      ...repeat(both1, [1, 1]),
    ];
    const ac = present(gwetAc({ units, categories: 2 }));
    return {
      agreement: ac.observed,
      kappa: present(
        cohenKappa({
          table: [
            [both0, zero_one],
            [one_zero, both1],
          ],
        }),
      ).estimate,
      ac1: ac.coefficient,
      alpha: krippendorffAlpha({ units, level: "nominal" }),
    };
  },
  binary_metrics: (confusion) => {
    const { sensitivity, specificity, balancedAccuracy, youden, mcc, f1, accuracy } =
      binaryMetrics(confusion);
    return { sens: sensitivity, spec: specificity, bal_acc: balancedAccuracy, youden, mcc, f1, accuracy };
  },
  rogan_gladen: ({ p, N, sens, m1, spec, m0, conf }) => {
    const confidence = oneSided(conf);
    const tp = sens * m1;
    const tn = spec * m0;
    const rate = roganGladen({
      passed: p * N,
      n: N,
      confusion: { tp, fn: m1 - tp, tn, fp: m0 - tn },
      confidence,
    });
    if (rate.status !== "estimated") throw new Error(rate.reason);
    const oracle = roganGladenDelta({ p, N, sens, m1, spec, m0, confidence });
    return { ...oracle, point: rate.estimate, lang_reiczigel: ends(rate) };
  },
  rg_paired_diff: ({ conf, sens, m1, spec, m0, ...table }) =>
    roganGladenDifference(table, { sens, m1, spec, m0 }, oneSided(conf)),
  ppi_mean: ({ Y, F, FU, lam, conf }) =>
    plainPpi({ human: Y, judge: F, judged: FU, confidence: oneSided(conf) }, lam),
  ppi_mean_t: ({ Y, F, FU, conf }) =>
    plainPpiT({ human: Y, judge: F, judged: FU, confidence: oneSided(conf) }),
  ppi_mean_plus: ({ Y, F, FU, conf }) =>
    pointSeCiBeta(present(ppiMean({ labelled: pairsOf(Y, F), judged: FU, confidence: oneSided(conf) }))),
  ppi_paired_diff: ({ Yd, Fd, FUd, conf }) =>
    plainPpi({ human: Yd, judge: Fd, judged: FUd, confidence: oneSided(conf) }, null),
  ppi_paired_diff_t: ({ Yd, Fd, FUd, conf }) =>
    plainPpiT({ human: Yd, judge: Fd, judged: FUd, confidence: oneSided(conf) }),
  ppi_diff: ({ Yd, Fd, FUd, conf }) =>
    pointSeCiBeta(
      present(ppiDifference({ labelled: pairsOf(Yd, Fd), judged: FUd, confidence: oneSided(conf) })),
    ),
  adjudicated_diff: ({ strata, same, conf }) =>
    pointSeCi(
      present(
        adjudicatedDifference({
          strata: strata.map(({ N, labelled }: Input) => ({ size: N, differences: labelled })),
          same,
          confidence: oneSided(conf),
        }),
      ),
    ),
  // The bound is one-sided here as in the code: 1.645 at 0.95.
  youden_lower: ({ conf, ...confusion }) => youdenLow({ confusion, confidence: conf }),
  holm: ({ p }) => holm(p),
  benjamini_hochberg: ({ p }) => benjaminiHochberg(p),
  benjamini_yekutieli: ({ p }) => benjaminiYekutieli(p),
  n_paired_superiority: ({ psi, delta, power }) =>
    recordsForSuperiority({ discordance: psi, loss: delta, power }),
  n_paired_noninferiority: ({ psi, margin, true_delta, power }) =>
    recordsForNonInferiority({ discordance: psi, margin, gain: true_delta, power }),
  mde_paired: ({ psi, n, power }) => smallestLoss({ discordance: psi, n, power }),
  e_value_discordant: ({ losses, gains }) => eValue(losses, gains),
  asymptotic_confidence_sequence: ({ t_star, ...input }) => confidenceSequence({ ...input, best: t_star }),
  variance_components: ({ rows }) => {
    const components = present(varianceComponents(rows));
    const { within, between, icc } = components;
    return {
      within,
      between,
      icc,
      se: seOfMean(components, 3),
      se_k1: seOfMean(components, 1),
      se_inf: seOfMean(components, Number.POSITIVE_INFINITY),
    };
  },
  nadeau_bengio: ({ diffs, n_train, n_test }) => {
    const { t, p } = present(nadeauBengio({ differences: diffs, train: n_train, test: n_test }));
    return [t, p];
  },
  alt_test: altTest,
};

describe("worked examples at full precision", () => {
  test("none is left out", () => {
    expect(vectors).toHaveLength(83);
  });

  test.each(vectors.filter(({ name }) => name !== "bca_mean").map((vector, index) => ({ ...vector, index })))(
    "$index $name",
    ({ name, input, expected }) => {
      const estimator = ESTIMATORS[name];
      if (estimator === undefined) throw new Error(`no estimator for ${name}`);
      expectClose(estimator(input), expected);
    },
  );

  test("bca_mean: acceleration exactly, interval within 1 % of a million resamples in R", () => {
    const { input, expected }: Input = vectors.find(({ name }) => name === "bca_mean");
    const items: number[] = input.x;
    const mean = (values: readonly number[]) => values.reduce((total, x) => total + x, 0) / values.length;
    expect(jackknifeAcceleration(items.map((_, i) => mean(items.toSpliced(i, 1))))).toBeCloseTo(
      expected.acceleration,
      12,
    );
    const rng = seededRng("bca");
    const interval = present(bcaBootstrap({ items, statistic: mean, rng, draws: 40_000, confidence: 0.975 }));
    expect(Math.abs(interval.low / expected.interval[0] - 1)).toBeLessThan(0.01);
    expect(Math.abs(interval.high / expected.interval[1] - 1)).toBeLessThan(0.01);
  });
});

/** Compares every number that is expected, at any depth; the result may say more. */
function expectClose(actual: unknown, expected: unknown, path = "result"): void {
  if (typeof expected === "number") {
    expect(typeof actual, path).toBe("number");
    expect(Math.abs((actual as number) - expected), `${path}: ${actual} is not ${expected}`).toBeLessThan(
      TOLERANCE,
    );
    return;
  }
  for (const [key, value] of Object.entries(expected as object)) {
    expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  }
}
