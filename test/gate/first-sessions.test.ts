import { expect, test } from "vitest";
import { parse } from "yaml";
import { sessionFile } from "../../src/formats/session.ts";
import { decide } from "../../src/gate/decide.ts";
import type { Evidence } from "../../src/gate/evidence.ts";
import { sessionText } from "../../src/report/session-file.ts";
import { firstRun } from "../report/cases/given-cases.ts";

/** A first run whose judge fails the first so many outputs. */
function failing(fails: number, { of = 40, ...more }: Partial<Evidence> & { of?: number } = {}): Evidence {
  const { evidence } = firstRun(of);
  const said = (index: number) => {
    const pass = index >= fails;
    return { status: "scored" as const, value: pass, pass, number: null, rationale: "" };
  };
  const scorers = evidence.scorers.map(({ scorer, rows }) => ({
    scorer,
    rows: rows.map((row, index) => ({ ...row, head: [{ trace_id: `tr-${index}`, verdict: said(index) }] })),
  }));
  return { ...evidence, scorers, ...more };
}

const sizes = (of: Evidence) =>
  decide(of).first_sessions.map(({ strata }) => strata.map(({ name, N, n }) => [name, N, n]));

test.each([
  [0, 40, [["judge_passes", 40, 40]]],
  [
    12,
    40,
    [
      ["judge_fails", 12, 12],
      ["judge_passes", 28, 28],
    ],
  ],
  [
    45,
    200,
    [
      ["judge_fails", 45, 30],
      ["judge_passes", 155, 30],
    ],
  ],
  [
    10,
    200,
    [
      ["judge_fails", 10, 10],
      ["judge_passes", 190, 50],
    ],
  ],
  [
    190,
    200,
    [
      ["judge_fails", 190, 50],
      ["judge_passes", 10, 10],
    ],
  ],
])(
  "where the judge fails %i of %i outputs it asks about 60, half of them failed, as far as there are so many",
  (fails, of, wanted) => {
    expect(sizes(failing(fails, { of }))).toEqual([wanted]);
  },
);

test("it asks by lot, the same again, and only on a first run", () => {
  const [once] = decide(failing(12)).first_sessions;
  const reversed = failing(12);
  const [again] = decide({
    ...reversed,
    scorers: reversed.scorers.map(({ scorer, rows }) => ({ scorer, rows: rows.toReversed() })),
  }).first_sessions;
  expect(again).toEqual(once);
  const kinds = once?.traces.map((id) => Number(id.slice(3)) < 12) ?? [];
  expect(kinds.slice(0, 12)).toContain(false); // not one kind first
  expect(decide(failing(12, { first_run: false })).first_sessions).toEqual([]);
});

test("its file is a session as the repository keeps them", () => {
  const [session] = decide(failing(12)).first_sessions;
  if (!session) throw new Error("there is none");
  const read = sessionFile.parse(parse(sessionText(session)));
  expect(read).toMatchObject({ name: "first-correctness", schemas: ["correctness"], traces: session.traces });
  expect(read.strata).toEqual(session.strata);
});
