import { describe, expect, test } from "vitest";
import { checkOutput } from "../../src/report/check.ts";
import { renderComment } from "../../src/report/comment.ts";
import { renderJUnit } from "../../src/report/junit.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { resultJson } from "../../src/report/result.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { verdictLines } from "../../src/report/verdict-lines.ts";
import { CASES } from "./cases/cases.ts";
import { SHOP_TEXTS } from "./cases/shop-texts.ts";
import type { Case } from "./cases/shop-trial.ts";

const OUTPUTS = "redacted";
const SURFACES: [string, (made: Case) => string][] = [
  ["comment", ({ trial }) => renderComment(trial, null)],
  ["check", ({ trial }) => JSON.stringify(checkOutput(trial))],
  ["summary", ({ trial }) => renderSummary(trial)],
  ["markdown", ({ trial }) => renderMarkdown(trial)],
  ["result", ({ trial }) => JSON.stringify(resultJson(trial))],
  ["junit", ({ trial, evidence }) => renderJUnit(trial, evidence)],
  ["terminal", ({ trial }) => renderTerminal(trial, { colour: false, width: 4000 })],
  [
    "verdicts",
    ({ evidence }) => verdictLines(evidence, { outputs: OUTPUTS, reused: () => false }).join("\n"),
  ],
];

/** Stretches of what was asked, answered, expected and reasoned, free of the product's name, and of why nothing was. */
const CONTENTS = [
  ...SHOP_TEXTS.flatMap(({ question, expected, good, bad, why }) => [
    question,
    expected,
    good,
    bad,
    why,
  ]).flatMap((text) => text.split("{p}").filter((part) => part.length > 12)),
  ...["KeyError", "HTTP 503", "mostly yes", 'expected "returns"', 'got "'],
];

describe.each(["judge-only-fail", "fail-exact", "app-crashes", "unscored", "must"])(
  "%s, redacted",
  (name) => {
    const open = CASES[name]?.();
    if (!open) throw new Error(`no case ${name}`);
    const closed = { ...open, trial: { ...open.trial, report: { examples: 50, outputs: OUTPUTS } as const } };

    test.each(SURFACES)("the %s shows nothing that was asked or answered", (_, render) => {
      const text = render(closed);
      expect(CONTENTS.filter((content) => text.includes(content))).toEqual([]);
    });
  },
);

test("the texts looked for are shown where they may be", () => {
  const open = CASES["judge-only-fail"]?.();
  const shown = open ? SURFACES.map(([, render]) => render(open)) : [];
  const silent = shown.filter((text) => !CONTENTS.some((content) => text.includes(content)));
  // The verdicts' reasons are among them only without redaction, which that surface is handed.
  expect(silent).toHaveLength(1);
});
