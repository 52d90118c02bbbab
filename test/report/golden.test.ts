import { describe, expect, test } from "vitest";
import { type CheckOutput, checkOutput, notTriedCheck } from "../../src/report/check.ts";
import { renderComment } from "../../src/report/comment.ts";
import { renderJUnit } from "../../src/report/junit.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderNotTried } from "../../src/report/not-tried.ts";
import { resultJson } from "../../src/report/result.ts";
import { renderNotTriedSummary, renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { CASES } from "./cases/cases.ts";
import { notTried } from "./cases/settled-cases.ts";
import type { Case } from "./cases/shop-trial.ts";

const STATE = { outputs: "0".repeat(64), since: "2026-05-12T16:41:55.000Z" };
const TERMINAL = { colour: false, width: 100 };

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Markdown as lines, so that a golden JSON file can be read. */
const inLines = ({ summary, text, ...check }: CheckOutput) => ({
  ...check,
  summary: summary.split("\n"),
  text: text?.split("\n") ?? null,
});

/** JUnit without the hundreds of lines of records that passed. */
const withoutPassed = (xml: string) =>
  xml.replace(
    /(?: {4}<testcase [^>]*\/>\n){4,}/g,
    (run) => `    <!-- ${run.split("\n").length - 1} that passed -->\n`,
  );

/** Every surface of a trial: its folder, its ending, and how it is made. */
const SURFACES: { surface: string; ending: string; render: (made: Case) => string }[] = [
  { surface: "comment", ending: "md", render: ({ trial }) => renderComment(trial, STATE) },
  { surface: "check", ending: "json", render: ({ trial }) => json(inLines(checkOutput(trial))) },
  { surface: "summary", ending: "md", render: ({ trial }) => renderSummary(trial) },
  { surface: "markdown", ending: "md", render: ({ trial }) => renderMarkdown(trial) },
  { surface: "result", ending: "json", render: ({ trial }) => json(resultJson(trial)) },
  {
    surface: "junit",
    ending: "xml",
    render: ({ trial, evidence }) => withoutPassed(renderJUnit(trial, evidence)),
  },
  { surface: "terminal", ending: "txt", render: ({ trial }) => renderTerminal(trial, TERMINAL) },
];

const golden = (surface: string, name: string) => `../golden/${surface}/${name}`;

describe.each(Object.entries(CASES))("%s", (name, make) => {
  const made = make();
  test.each(SURFACES)("$surface", async ({ surface, ending, render }) => {
    await expect(render(made)).toMatchFileSnapshot(golden(surface, `${name}.${ending}`));
  });
});

describe("not-tried", () => {
  test.each([
    ["comment", "md", renderNotTried(notTried(), null)],
    ["summary", "md", renderNotTriedSummary(notTried())],
    ["check", "json", json(inLines(notTriedCheck(notTried())))],
  ])("%s", async (surface, ending, text) => {
    await expect(text).toMatchFileSnapshot(golden(surface, `not-tried.${ending}`));
  });
});
