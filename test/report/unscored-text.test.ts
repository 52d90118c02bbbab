import { describe, expect, test } from "vitest";
import type { UnscoredRecord } from "../../src/gate/decision.ts";
import type { Trial } from "../../src/report/trial.ts";
import { unscoredText } from "../../src/report/unscored-text.ts";
import { unscored } from "./cases/missing-cases.ts";

const { trial } = unscored();

const missing = (record_id: string, metric: string, more: Partial<UnscoredRecord> = {}): UnscoredRecord => ({
  ...{ record_id, metric, side: "head", reason: "app_error", detail: "exit code 1" },
  ...more,
});

function told(records: UnscoredRecord[], outputs: Trial["report"]["outputs"] = "shown") {
  const decision = { ...trial.decision, unscored: { total: records.length, by_reason: {}, records } };
  return unscoredText({ ...trial, decision, report: { examples: 3, outputs } });
}

describe("what could not be scored", () => {
  test("counts records, however many metrics lack them: two crashes are not four", () => {
    const records = ["a", "b"].flatMap((id) => [missing(id, "route"), missing(id, "tone")]);
    expect(told(records)).toEqual({
      records: 2,
      counts: "",
      gaps: [
        {
          text: "2 records here, for route, tone: the app crashed (exit code 1)",
          ids: ["a", "b"],
          more: "",
        },
      ],
      more: [],
    });
  });

  test("tells what struck many records once, with the first of them, and the largest first", () => {
    const outage = { side: "both", reason: "model_error", detail: "HTTP 503" } as const;
    const struck = Array.from({ length: 20 }, (_, index) => missing(`r-${index}`, "tone", outage));
    const { records, counts, gaps } = told([missing("a", "route"), ...struck]);
    expect(records).toBe(21);
    expect(counts).toBe("20 records: the judge's model failed; 1 record: the app crashed.");
    expect(gaps.map(({ text, ids, more }) => `${text}: ${ids.join(" ")}${more}`)).toEqual([
      "20 records on both sides, for tone: the judge's model failed (HTTP 503): r-0 r-1 r-2 r-3 r-4 r-5 r-6 r-7 and 12 more",
      "1 record here, for route: the app crashed (exit code 1): a",
    ]);
  });

  test("differing details stay lines of their own, up to twenty; where they are hidden they divide nothing", () => {
    const each = Array.from({ length: 23 }, (_, index) =>
      missing(`r-${index}`, "route", { detail: `${index}` }),
    );
    expect(told(each).gaps).toHaveLength(20);
    expect(told(each).more).toEqual(["and 3 more records"]);
    expect(told(each, "redacted").gaps.map(({ text }) => text)).toEqual([
      "23 records here, for route: the app crashed",
    ]);
  });
});
