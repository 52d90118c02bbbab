import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/gate/evidence.ts";
import { causeSentence } from "../../src/report/cause.ts";
import { sentence } from "../../src/report/sentence.ts";
import { nothingChanged } from "./cases/plain-cases.ts";
import { shopRows } from "./cases/shop.ts";
import { BASE_SHA, shopEvidence } from "./cases/shop-evidence.ts";
import { shopTrial } from "./cases/shop-trial.ts";

/** Both sides were run, for files of the app differ. */
const RUN = {
  wanted: true,
  from: "rerun",
  commit: BASE_SHA,
  missing: null,
  app_failed: false,
  app_unchanged: false,
} as const;

function trialOf(rows: ReturnType<typeof shopRows>, cause: Evidence["cause"]) {
  return shopTrial(shopEvidence({ rows, evidence: { baseline: RUN, cause } }), rows).trial;
}

describe("what differs", () => {
  const same = shopRows(240, { wrong: 30 }, { wrong: 14 });

  test("is no riddle beside nothing changed: files do, and no scorer sees it", () => {
    const trial = trialOf(same, ["app", "dataset"]);
    expect(sentence(trial)).toMatch(/^Passes: nothing changed\./);
    expect(causeSentence(trial)).toMatch(
      / What differs: files or settings of the app, but nothing that a scorer reads of its outputs; records .*\. app\.paths says which files are the app's: a change of others runs nothing\.$/,
    );
  });

  test("is the app where one output is not what it was", () => {
    const changed = shopRows(240, { reworded: 1, wrong: 30 }, { wrong: 14 });
    expect(causeSentence(trialOf(changed, ["app"]))).toMatch(/ What differs: your change of the app\.$/);
  });

  test("is nothing where no file of the app changed", () => {
    expect(causeSentence(nothingChanged().trial)).not.toContain("What differs");
  });
});
