import { type ShopRow, shopRows, type Trouble } from "./shop.ts";
import { shopEvidence } from "./shop-evidence.ts";
import { type Case, shopTrial } from "./shop-trial.ts";

/** The judge's server failed on 31 records and the judge rambled on 3. */
export function unscored(): Case {
  const all = shopRows(240, { worse: 3, better: 2, reworded: 90, wrong: 20 }, { wrong: 14 });
  const trouble = ({ record }: ShopRow): Trouble | null => {
    const { line } = record.at;
    if (line % 8 === 3)
      return {
        side: line % 16 === 3 ? "head" : "base",
        reason: "model_error",
        detail: "HTTP 503 from api.openai.com, 4 attempts",
      };
    return line % 80 === 5
      ? {
          side: "head",
          reason: "invalid_reply",
          detail: 'the verdict was "mostly yes"; yes or no is allowed',
        }
      : null;
  };
  const rows = all.map((row) => ({ ...row, trouble: trouble(row) }));
  return shopTrial(shopEvidence({ rows }), rows);
}

/** The head crashes on 19 records that the base answered. */
export function appCrashes(): Case {
  const all = shopRows(240, { reworded: 40, wrong: 20 }, { wrong: 14 });
  const trouble = ({ record }: ShopRow): Trouble | null =>
    record.at.line % 13 === 6
      ? { side: "head", reason: "app_error", detail: "KeyError: 'order_id' in answer.py, line 88" }
      : null;
  const rows = all.map((row) => ({ ...row, trouble: trouble(row) }));
  return shopTrial(shopEvidence({ rows }), rows);
}

/** The budget let the judge read 150 of 240 pairs. */
export function budgetReached(): Case {
  const rows = shopRows(240, { worse: 2, better: 2, reworded: 80, wrong: 20 }, { wrong: 14 });
  const evidence = shopEvidence({ rows, sampled: ({ record }) => record.at.line <= 150 });
  return shopTrial(evidence, rows, { run: { budget_reached: true, requests: 60, reused: 200, usd: 0.5 } });
}
