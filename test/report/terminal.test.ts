import { describe, expect, test } from "vitest";
import { progressBar, progressLine } from "../../src/report/progress.ts";
import { textWidth } from "../../src/report/terminal/text-width.ts";
import { wrapped } from "../../src/report/terminal/wrapped.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { CASES } from "./cases/cases.ts";
import type { Case } from "./cases/shop-trial.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
const COLOUR = /\u001b\[\d+m/g;

describe("a trial in the terminal", () => {
  const failExact = CASES["fail-exact"] as () => Case;

  test.each([60, 80, 100, 160])("fits into %i columns, but for commands, which are copied whole", (width) => {
    for (const make of Object.values(CASES)) {
      const lines = renderTerminal(make().trial, { colour: false, width }).split("\n");
      const wide = lines.filter((line) => textWidth(line) > width && !line.startsWith("      assize "));
      expect(wide).toEqual([]);
    }
  });

  test("has the numbers in a line a metric from 80 columns on, and below each other under that", () => {
    const { trial } = failExact();
    const row = /^route +93\.3 % +85 % +-8\.3 points +-12\.0 to -5\.3 +fail$/m;
    expect(renderTerminal(trial, { colour: false, width: 80 })).toMatch(row);
    expect(renderTerminal(trial, { colour: false, width: 50 })).toMatch(
      /^route: fail\n {2}base 93\.3 %\n {2}here 85 %$/m,
    );
  });

  test("says the same with colour as without", () => {
    const { trial } = failExact();
    const coloured = renderTerminal(trial, { colour: true, width: 100 });
    expect(coloured).toContain("\u001b[31mFails and blocks the merge\u001b[0m: route got worse");
    expect(coloured.replace(COLOUR, "")).toBe(renderTerminal(trial, { colour: false, width: 100 }));
  });

  test("ends with one line break", () => {
    expect(renderTerminal(failExact().trial, { colour: false, width: 80 })).toMatch(/[^\n]\n$/);
  });
});

describe("wrapping", () => {
  test.each([
    ["one two three", 40, "", "one two three"],
    ["a ".repeat(30).trim(), 40, "- ", `- ${"a ".repeat(19).trim()}\n  ${"a ".repeat(11).trim()}`],
    [`${"x".repeat(38)} 93 % of it`, 40, "", `${"x".repeat(38)}\n93 % of it`],
    ["y".repeat(60), 40, "", "y".repeat(60)],
    [`${"漢".repeat(15)} ${"字".repeat(15)}`, 40, "", `${"漢".repeat(15)}\n${"字".repeat(15)}`],
  ])("%j to %i", (text, width, bullet, lines) => {
    expect(wrapped(text, width, bullet)).toBe(lines);
  });
});

describe("progress", () => {
  const half = { done: 120, total: 240, asked: 96, reused: 24, unscored: 2 };

  test.each([
    [
      half,
      100,
      "[###############---------------] 120 of 240 records, 96 asked, 24 reused, 2 could not be scored",
    ],
    [half, 80, "[#######-------] 120 of 240 records, 96 asked, 24 reused, 2 could not be scored"],
    [half, 40, "120 of 240 records, 96 asked, 24 reused"],
    [
      { ...half, done: 0, total: 0 },
      120,
      `[${"#".repeat(30)}] 0 of 0 records, 96 asked, 24 reused, 2 could not be scored`,
    ],
  ])("a bar never leaves its line", (progress, width, bar) => {
    expect(progressBar(progress, { width })).toBe(bar);
    expect(progressBar(progress, { width }).length).toBeLessThan(width);
  });

  test("a line for logs names what is not zero", () => {
    expect(progressLine({ done: 1, total: 9, asked: 1, reused: 0, unscored: 0 })).toBe(
      "1 of 9 records, 1 asked",
    );
  });
});
