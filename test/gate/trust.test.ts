import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { trustOf } from "../../src/gate/trust.ts";
import { trustCard } from "../../src/gate/trust-card.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { youdenLow } from "../../src/stats/youden-low.ts";
import { byJudge, evidenceOf, JUDGED, judgeOf, labelsFor, rowsFor, verdictOf } from "./evidence-of.ts";
import { only } from "./labelled-draw.ts";

// Rule 4, "trusted", and the trust card (2.5).

const card = (judge: Parameters<typeof judgeOf>[0]) => trustCard(judgeOf(judge), { confidence: 0.95 });

describe("trusted", () => {
  // J_low of tp 63, fn 7, tn 24, fp 6 is 0.535378 (statistics.md 3.5).
  const labelled = labelsFor({ tp: 63, fn: 7, tn: 24, fp: 6 });

  test("labels >= min_labels and J_low >= min_j", () => {
    const fair = card({ labelled });
    expect(fair).toMatchObject({ trusted: true, based_on: "labels", labels: 100, missing_class: null });
    expect(fair.numbers?.j_low).toBeCloseTo(0.535378, 6);
  });

  test.each([
    { min_labels: 101, min_j: 0.5 },
    { min_labels: 30, min_j: 0.54 },
  ])("not with $min_labels labels and J_low $min_j asked for", (floor) => {
    expect(card({ labelled, trust: { ...floor, untrusted: "limited" } }).trusted).toBe(false);
  });

  test("labels that the judge's memory has seen are no evidence", () => {
    const seen = labelled.map((label, index) => ({ ...label, seen: index % 2 === 0 }));
    expect(card({ labelled: seen })).toMatchObject({ labels: 50, seen_left_out: 50 });
    expect(card({ labelled: labelled.map((label) => ({ ...label, seen: true })) })).toMatchObject({
      trusted: false,
      labels: 0,
      numbers: null,
    });
  });

  test("the held-out confusion of its proof serves where its labels do not", () => {
    const proof = { confusion: { tp: 63, fn: 7, tn: 24, fp: 6 }, effects: { pass: 1, fail: 1 } };
    expect(card({ proof })).toMatchObject({ trusted: true, based_on: "proof", labels: 100 });
    expect(card({ proof, labelled: labelsFor({ tp: 9, fn: 0, tn: 1, fp: 0 }) }).based_on).toBe("proof");
    expect(card({ proof, labelled }).based_on).toBe("labels");
    // Neither is enough, and both are as many: people's own labels say how far it is.
    const weak = { tp: 2, fn: 2, tn: 2, fp: 2 };
    const held = { confusion: weak, effects: { pass: 1, fail: 1 } };
    expect(card({ proof: held, labelled: labelsFor(weak) }).based_on).toBe("labels");
  });

  test("a proof on labels of groups counts as fewer of them", () => {
    const confusion = { tp: 63, fn: 7, tn: 24, fp: 6 };
    const grouped = card({ proof: { confusion, effects: { pass: 3, fail: 2 } } });
    expect(grouped).toMatchObject({ trusted: false, labels: 100, numbers: { confusion } });
    const effective = { tp: 21, fn: 7 / 3, tn: 12, fp: 3 };
    expect(grouped.numbers?.j_low).toBeCloseTo(youdenLow({ confusion: effective }), 12);
  });

  test("of two scorers with one judge each is measured by its own name", () => {
    const rows = byJudge(rowsFor({ n: 400, changed: 100, worse: 0, better: 0 }));
    const twin = judgeOf({ name: "twin" });
    const judges = [twin, judgeOf({ labelled })];
    const evidence = evidenceOf({ scorers: [rows], metrics: [JUDGED], evidence: { judges } });
    expect(decide(evidence).decision).toBe("pass");
  });

  test("labels of another fingerprint say nothing of this judge", () => {
    const judge = judgeOf({ labelled, fingerprint: "fp-yesterday" });
    const rows = byJudge(rowsFor({ n: 400, changed: 100, worse: 0, better: 0 }));
    const decision = decide(
      evidenceOf({ scorers: [rows], metrics: [JUDGED], evidence: { judges: [judge] } }),
    );
    expect(decision.reason).toBe("untrusted");
  });

  test("a label or verdict without pass or fail counts for nothing", () => {
    const numeric = labelled.map((label) => ({ ...label, human: { pass: null, number: 4 } }));
    expect(card({ labelled: numeric }).labels).toBe(0);
    const unscored = labelled.map((label) => ({ ...label, verdict: verdictOf("refused") }));
    expect(card({ labelled: unscored }).labels).toBe(0);
  });

  test("where the model failed, verdicts are missing and not labels", () => {
    const down = labelled.slice(0, 6).map((label) => ({ ...label, verdict: verdictOf("model_error") }));
    expect(card({ labelled: down, left_out: { contested: 2 } })).toMatchObject({
      missing_class: "verdicts on 6 of 6 labels",
      left_out: { contested: 2, "without a verdict (model_error)": 6 },
    });
    const few = labelsFor({ tp: 20, fn: 1, tn: 2, fp: 0 });
    expect(card({ labelled: [...few, ...down.slice(0, 1)] }).missing_class).toMatch(
      /more answers that people call/,
    );
  });

  test("both floors are met at what they say, and not below it", () => {
    const bar = (min_labels: number, min_j: number) =>
      card({ labelled, trust: { min_labels, min_j, untrusted: "limited" } }).trusted;
    const { labels, numbers } = card({ labelled });
    const jLow = numbers?.j_low ?? 0;
    expect([bar(labels, 0), bar(labels + 1, 0)]).toEqual([true, false]);
    expect([bar(0, jLow), bar(0, jLow + Number.EPSILON)]).toEqual([true, false]);
  });

  test("no label at all is not trust, even where the policy asks for none", () => {
    expect(card({ trust: { min_labels: 0, min_j: 0, untrusted: "limited" } }).trusted).toBe(false);
  });
});

describe("labels of outputs that belong together (rule 7)", () => {
  const grouped = (size: number, labels: ReturnType<typeof labelsFor>) =>
    labels.map((label, index) => ({ ...label, group: `g-${Math.floor(index / size)}` }));

  test("that agree alike count as one each", () => {
    const perfect = labelsFor({ tp: 60, fn: 0, tn: 40, fp: 0 });
    const [apart, together] = [card({ labelled: perfect }), card({ labelled: grouped(10, perfect) })];
    // Six groups of good outputs and four of bad ones: as sure as ten labels are.
    const ten = trustOf(judgeOf({ labelled: labelsFor({ tp: 6, fn: 0, tn: 4, fp: 0 }) }), {
      confidence: 0.95,
    });
    expect(together.numbers?.j_low).toBeCloseTo(ten.jLow, 10);
    expect(together.numbers).toMatchObject({ ac1: apart.numbers?.ac1, mcc: apart.numbers?.mcc });
    expect(together.numbers?.j_low).toBeLessThan((apart.numbers?.j_low ?? 0) - 0.2);
  });

  test("a judge that errs by groups is trusted by chance no more often than one in twenty", () => {
    const rng = seededRng("ten groups of ten, each wholly right or wholly wrong");
    const trusted = Array.from({ length: 300 }, () => {
      // J 0.46: it is right on 73 % of the groups of either class.
      const lines = Array.from({ length: 10 }, (_, group) => {
        const [human, right] = [group % 2 === 0, rng() < 0.73];
        const cell = {
          tp: 0,
          fn: 0,
          tn: 0,
          fp: 0,
          [human ? (right ? "tp" : "fn") : right ? "tn" : "fp"]: 10,
        };
        return labelsFor(cell).map((label) => ({ ...label, group: `g-${group}` }));
      });
      return trustOf(judgeOf({ labelled: lines.flat() }), { confidence: 0.95 }).trusted;
    });
    expect(trusted.filter(Boolean).length).toBeLessThanOrEqual(15);
  });
});

describe("what is missing is said by class", () => {
  test("30 random labels at a 90 % pass rate are not enough even for a perfect judge", () => {
    // sens 28/29, spec 4/5: J_low = 0.7655 - 1.645·sqrt(0.00115 + 0.032) = 0.466; a fourth fail gives 0.542.
    const perfect = card({ labelled: labelsFor({ tp: 27, fn: 0, tn: 3, fp: 0 }) });
    expect(perfect).toMatchObject({
      trusted: false,
      missing_class: "1 more answer that people call wrong",
    });
  });

  test("the vector with seven wrong fails of ten", () => {
    // tp 88, fn 2, tn 3, fp 7: J_low 0.074826. Going on to pass seven bad answers of ten no number of labels is enough.
    expect(card({ labelled: labelsFor({ tp: 88, fn: 2, tn: 3, fp: 7 }) }).missing_class).toMatch(
      /^better agreement with people/,
    );
  });

  test("without a label both classes are asked for, half and half", () => {
    expect(card({}).missing_class).toBe(
      "15 more answers that people call wrong and 15 more answers that people call right",
    );
  });

  test("of an odd number the larger half are answers that people call wrong: they are the rarer ones", () => {
    expect(card({ trust: { min_labels: 5, min_j: 0.05, untrusted: "limited" } }).missing_class).toBe(
      "3 more answers that people call wrong and 2 more answers that people call right",
    );
  });

  test("the judge is expected to go on as it did: nine times in ten means the next one too", () => {
    // tp 9, fn 1, tn 9, fp 1: one more that it gets right makes J_low 0.4378; got wrong, 0.3413.
    const labelled = labelsFor({ tp: 9, fn: 1, tn: 9, fp: 1 });
    const trust = { min_labels: 21, min_j: 0.43, untrusted: "limited" as const };
    expect(card({ labelled, trust }).missing_class).toBe("1 more answer that people call wrong");
  });

  test("a metric says it with its needs", () => {
    const judge = judgeOf({ labelled: labelsFor({ tp: 27, fn: 0, tn: 3, fp: 0 }) });
    const rows = byJudge(rowsFor({ n: 400, changed: 100, worse: 0, better: 0 }));
    const decision = decide(
      evidenceOf({ scorers: [rows], metrics: [JUDGED], evidence: { judges: [judge] } }),
    );
    expect(only(decision).needs.class).toBe("1 more answer that people call wrong");
  });
});

describe("the card", () => {
  test("under 30 labels it shows no numbers", () => {
    expect(card({ labelled: labelsFor({ tp: 20, fn: 1, tn: 8, fp: 0 }) }).numbers).toBeNull();
    expect(card({ labelled: labelsFor({ tp: 20, fn: 1, tn: 9, fp: 0 }) }).numbers).not.toBeNull();
  });

  test("agreement 87 of 100: 79 to 92 % (two-sided 95 %)", () => {
    const { numbers } = card({ labelled: labelsFor({ tp: 63, fn: 7, tn: 24, fp: 6 }) });
    expect(numbers?.agreement.estimate).toBeCloseTo(0.87, 12);
    expect(numbers?.agreement.low).toBeCloseTo(0.79, 2);
    expect(numbers?.agreement.high).toBeCloseTo(0.92, 2);
    expect(numbers?.sensitivity).toMatchObject({ estimate: 0.9, n: 70, weak: false });
    expect(numbers?.specificity).toMatchObject({ estimate: 0.8, n: 30, weak: false });
    expect(numbers?.mcc).toBeCloseTo(0.693589, 6);
  });

  test("a class with fewer than 20 labels is weak", () => {
    const { numbers } = card({ labelled: labelsFor({ tp: 40, fn: 1, tn: 18, fp: 1 }) });
    expect(numbers?.specificity?.weak).toBe(true);
    expect(numbers?.sensitivity?.weak).toBe(false);
  });

  test("kappa, AC1 of 92/4/3/1: 0.186 and 0.923", () => {
    const { numbers } = card({ labelled: labelsFor({ tp: 92, fn: 4, fp: 3, tn: 1 }) });
    expect(numbers?.kappa?.estimate).toBeCloseTo(0.186, 3);
    expect(numbers?.ac1).toBeCloseTo(0.923, 3);
  });

  test("bias is judge minus people, on labels that were drawn at random only", () => {
    const labelled = labelsFor({ tp: 63, fn: 7, tn: 24, fp: 6 });
    expect(card({ labelled }).numbers?.bias).toMatchObject({ n: 100 });
    expect(card({ labelled }).numbers?.bias?.estimate).toBeCloseTo(-0.01, 12);
    const chosen = labelled.map((label) => ({ ...label, random: false }));
    expect(card({ labelled: chosen }).numbers?.bias).toBeNull();
  });

  test("a class without any label has no rate, and nothing is NaN", () => {
    const { numbers } = card({ labelled: labelsFor({ tp: 40, fn: 0, tn: 0, fp: 0 }) });
    expect(numbers).toMatchObject({ specificity: null, kappa: null, mcc: null });
    expect(JSON.stringify(numbers)).not.toContain("NaN");
  });
});
