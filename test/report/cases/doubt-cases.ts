import type { Draw } from "../../../src/formats/draw-file.ts";
import type { HumanOutcome } from "../../../src/gate/evidence.ts";
import { isRight, type ShopRow, shopRows, shopTrace } from "./shop.ts";
import { shopEvidence } from "./shop-evidence.ts";
import { judge } from "./shop-judges.ts";
import { type Case, shopTrial } from "./shop-trial.ts";

/** 160 of 240 answers changed, 12 worse and 7 better by a trusted judge: its word alone does not clear it. */
export function inconclusiveDraw(): Case {
  const rows = closeRows();
  return shopTrial(shopEvidence({ rows }), rows);
}

/** The same with the draw in the repository and 37 of its 60 pairs answered. */
export function drawIncomplete(): Case {
  const rows = closeRows();
  const draw = drawOf(rows);
  const evidence = shopEvidence({
    rows,
    people: answersOn({ draw, rows, pairs: 37 }),
    evidence: { draws: new Map([[draw.id, draw]]) },
  });
  return shopTrial(evidence, rows, {
    run: { requests: 0, reused: 720, usd: 0, input_tokens: 0, output_tokens: 0, retries: 0, wall_s: 2.1 },
  });
}

/** The same with all 60 answered, and people are kinder than the judge: its word is not needed any more. */
export function peopleDecide(): Case {
  const rows = closeRows();
  const draw = drawOf(rows);
  const evidence = shopEvidence({
    rows,
    people: answersOn({ draw, rows, pairs: 60 }),
    evidence: { draws: new Map([[draw.id, draw]]) },
  });
  return shopTrial(evidence, rows, {
    run: { requests: 0, reused: 720, usd: 0, input_tokens: 0, output_tokens: 0, retries: 0, wall_s: 2.1 },
  });
}

/** A loss that the judge sees, on which people were asked: they see most of it too. */
export function peopleFail(): Case {
  const rows = shopRows(
    240,
    { worse: 45, better: 3, reworded: 70, rewordedWrong: 10, wrong: 12 },
    { wrong: 14 },
  );
  const draw = drawOf(rows);
  const evidence = shopEvidence({
    rows,
    people: answersOn({ draw, rows, pairs: 60 }, { kind: false }),
    evidence: { draws: new Map([[draw.id, draw]]) },
  });
  return shopTrial(evidence, rows);
}

/** A judge with 40 labels, five of them of the class that matters. */
export function untrustedJudge(): Case {
  const rows = shopRows(
    240,
    { worse: 4, better: 3, reworded: 80, rewordedWrong: 6, wrong: 15 },
    { wrong: 14 },
  );
  const judges = [judge({ tp: 33, fn: 2, tn: 4, fp: 1 }, { left_out: { contested: 4 } })];
  return shopTrial(shopEvidence({ rows, judges }), rows);
}

function closeRows(): ShopRow[] {
  return shopRows(240, { worse: 12, better: 7, reworded: 121, rewordedWrong: 20, wrong: 10 }, { wrong: 14 });
}

/** The draw that these rows give. */
export function drawOf(rows: ShopRow[]): Draw {
  const { trial } = shopTrial(shopEvidence({ rows }), rows);
  const [status] = trial.decision.draws;
  if (!status) throw new Error("these rows give no draw");
  return status.draw;
}

/** People's answers on both sides of the first pairs of a draw; `kind` people let pass every second answer that the judge calls worse. */
function answersOn(
  { draw, rows, pairs }: { draw: Draw; rows: readonly ShopRow[]; pairs: number },
  { kind }: { kind: boolean } = { kind: true },
): Map<string, HumanOutcome> {
  const byId = new Map(rows.map((row) => [row.record.id, row]));
  let worse = 0;
  const said = draw.pairs.slice(0, pairs).flatMap(({ record_id }) => {
    const row = byId.get(record_id);
    if (!row) throw new Error("the draw names an unknown record");
    const letsPass = kind && row.fate === "worse" && ++worse % 2 === 0;
    const says = (side: "base" | "head"): [string, HumanOutcome] => {
      const pass = isRight(row.fate, side) || letsPass;
      return [shopTrace(row, side).trace_id, { status: "labelled", pass, number: null }];
    };
    return [says("base"), says("head")];
  });
  return new Map(said);
}
