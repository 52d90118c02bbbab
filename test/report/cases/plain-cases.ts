import { type ShopRow, shopRows } from "./shop.ts";
import { ORDINARY, plan, shopEvidence } from "./shop-evidence.ts";
import { latency } from "./shop-scorers.ts";
import { type Case, shopTrial } from "./shop-trial.ts";

/** 60 of 240 answers reworded, one worse, two better: no loss beyond what is allowed, by a trusted judge. */
export function pass(): Case {
  const rows = shopRows(
    240,
    { worse: 1, better: 2, reworded: 50, rewordedWrong: 7, wrong: 20 },
    { wrong: 14 },
  );
  return shopTrial(shopEvidence({ rows }), rows);
}

/** A commit that touches no file of the app. */
export function nothingChanged(): Case {
  const rows = shopRows(240, { wrong: 30 }, { wrong: 14 });
  const evidence = shopEvidence({
    rows,
    evidence: {
      baseline: {
        wanted: true,
        from: "cache",
        commit: "a90f013c5d7e2b4f6a8091b2c3d4e5f60718293a",
        missing: null,
        app_failed: false,
        app_unchanged: true,
      },
      cause: ["unknown"],
    },
  });
  return shopTrial(evidence, rows, {
    run: {
      requests: 0,
      reused: 720,
      retries: 0,
      input_tokens: 0,
      output_tokens: 0,
      usd: 0,
      wall_s: 1.4,
      baseline_age_s: 777_600,
    },
  });
}

/** 22 questions go to the wrong desk, 2 that did go to the right one: code says so, no doubt is left. */
export function failExact(): Case {
  const rows = exactLoss();
  return shopTrial(shopEvidence({ rows }), rows);
}

export function exactLoss(): ShopRow[] {
  return shopRows(240, { worse: 1, better: 2, reworded: 40, wrong: 20 }, { worse: 22, better: 2, wrong: 14 });
}

/** 45 answers worse by the judge, 3 better: beyond the allowed 5 points even at best. */
export function judgeOnlyFail(): Case {
  const rows = judgedLoss();
  return shopTrial(shopEvidence({ rows }), rows);
}

export function judgedLoss(): ShopRow[] {
  return shopRows(240, { worse: 45, better: 3, reworded: 70, rewordedWrong: 10, wrong: 12 }, { wrong: 14 });
}

/** A record marked as must, lost. */
export function must(): Case {
  const lost = shopRows(240, { reworded: 20 }, { worse: 3 });
  const first = lost.find(({ route }) => route === "worse");
  const rows = lost.map((row) => (row === first ? { ...row, record: { ...row.record, must: true } } : row));
  return shopTrial(shopEvidence({ rows }), rows);
}

/** A floor that the head is under and the base was not; no bound on the change. */
export function floor(): Case {
  const rows = shopRows(240, { reworded: 20 }, { worse: 3, wrong: 34 });
  const metrics = [
    plan({ name: "route", margin: null, min: 0.85 }),
    plan({ name: "correctness" }),
    plan({ name: "answers" }),
  ];
  return shopTrial(shopEvidence({ rows, metrics }), rows);
}

/** Every answer takes 180 to 420 ms longer, where 200 are allowed. */
export function slower(): Case {
  const rows = shopRows(240, { reworded: 20, wrong: 20 }, { wrong: 14 });
  const metrics = [...ORDINARY, plan({ name: "latency", better: "lower", margin: 200 })];
  const ms = ({ record }: ShopRow, side: "base" | "head") => {
    const { line } = record.at;
    return 700 + (line % 9) * 20 + (side === "head" ? 180 + (line % 7) * 40 : 0);
  };
  return shopTrial(shopEvidence({ rows, metrics, extra: [latency({ rows }, ms)] }), rows);
}
