import { sha256 } from "../../../src/formats/hash.ts";
import { isRight, type ShopRow, shopRows } from "./shop.ts";
import { BASE_SHA, plan, shopEvidence } from "./shop-evidence.ts";
import { judge, trustedJudge } from "./shop-judges.ts";
import { correctness } from "./shop-scorers.ts";
import { type Case, shopTrial } from "./shop-trial.ts";

/** 40 records, no label yet, no configuration on the base. */
export function firstRun(records = 40): Case {
  const rows = shopRows(records, { wrong: 6 }, { wrong: 2 });
  const evidence = shopEvidence({
    rows,
    judges: [judge({ tp: 0, fn: 0, tn: 0, fp: 0 })],
    alone: new Set(rows.map(({ record }) => record.id)),
    evidence: {
      first_run: true,
      policy_from: "head",
      baseline: none("the base has no configuration yet"),
      cause: [],
    },
  });
  return shopTrial({ ...evidence, dataset: { ...evidence.dataset, added: [] } }, rows);
}

/** A shallow clone without the base's commit. */
export function noBaseline(): Case {
  const rows = shopRows(240, { wrong: 30 }, { wrong: 14 });
  const evidence = shopEvidence({
    rows,
    alone: new Set(rows.map(({ record }) => record.id)),
    evidence: {
      baseline: none("the base commit is not in this shallow clone, and could not be fetched"),
      cause: [],
    },
  });
  return shopTrial({ ...evidence, dataset: { ...evidence.dataset, added: [] } }, rows);
}

/** A pull request that allows itself more loss and stops requiring a record. */
export function policyChanged(): Case {
  const rows = shopRows(
    240,
    { worse: 1, better: 2, reworded: 50, rewordedWrong: 7, wrong: 20 },
    { worse: 22, better: 2, wrong: 14 },
  );
  const evidence = shopEvidence({
    rows,
    evidence: {
      policy_changes: ["gate.metrics.route.max_drop: 0.05 → 0.2", 'must: ["billing-003"] → []'],
    },
  });
  return shopTrial(evidence, rows);
}

/** A judge made more lenient: outputs are equal, and labels show that it is worse. */
export function judgeChanged(): Case {
  const rows = shopRows(240, { wrong: 30 }, { wrong: 14 });
  const before = trustedJudge();
  const fingerprint = sha256("correctness, as the head has it");
  const after = { ...judge({ tp: 58, fn: 2, tn: 36, fp: 24 }), fingerprint };
  const lenient = (row: ShopRow, side: "base" | "head") =>
    isRight(row.fate, side) || row.record.at.line % 3 === 0;
  const evidence = shopEvidence({
    rows,
    judges: [before],
    metrics: [
      plan({ name: "route", min: 0.85 }),
      plan({ name: "correctness" }),
      plan({ name: "correctness", scorer: "correctness@head", blocking: false, beside: "new_judge" }),
      plan({ name: "answers" }),
    ],
    extra: [correctness({ rows }, { name: "correctness@head", fingerprint }, lenient)],
    evidence: {
      cause: ["judge"],
      judge_changes: [{ name: "correctness", before, after }],
      baseline: {
        wanted: true,
        from: "cache",
        commit: BASE_SHA,
        missing: null,
        app_failed: false,
        app_unchanged: true,
      },
    },
  });
  return shopTrial(evidence, rows);
}

/** Ten records added, one edited, two removed, one in quarantine; the change of the app is harmless. */
export function datasetChanged(): Case {
  const rows = shopRows(
    240,
    { worse: 1, better: 2, reworded: 50, rewordedWrong: 7, wrong: 20 },
    { wrong: 14 },
  );
  const ids = rows.map(({ record }) => record.id);
  const added = ids.slice(230);
  const changed = ids.slice(100, 101);
  const evidence = shopEvidence({ rows, alone: new Set([...added, ...changed]) });
  return shopTrial(
    {
      ...evidence,
      cause: ["app", "dataset"],
      dataset: {
        ...evidence.dataset,
        added,
        changed,
        removed: ["returns-241", "billing-243"],
        quarantined: ids.slice(50, 51),
      },
    },
    rows,
  );
}

function none(missing: string) {
  return {
    wanted: true,
    from: "none" as const,
    commit: null,
    missing,
    app_failed: false,
    app_unchanged: false,
  };
}
