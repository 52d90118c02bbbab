import { describe, expect, test } from "vitest";
import { type DiffPart, wordDiff } from "../../src/report/word-diff.ts";
import { seededRng } from "../../src/stats/rng.ts";

const brief = (parts: readonly DiffPart[]) => {
  const signs = { same: "", removed: "-", added: "+" };
  return parts.map(({ kind, text }) => `${signs[kind]}${text.trim()}`);
};

const side = (parts: readonly DiffPart[], without: DiffPart["kind"]) =>
  parts
    .filter(({ kind }) => kind !== without)
    .flatMap(({ text }) => text.trim().split(/\s+/))
    .join(" ");

describe("word by word", () => {
  test.each([
    ["within 30 days", "within 14 days", ["within", "-30", "+14", "days"]],
    ["same  words", "same words\n", ["same words"]],
    ["", "new", ["+new"]],
    ["old", "", ["-old"]],
    ["a b c", "c", ["-a b", "c"]],
    ["退货期为三十天", "退货期为十四天", ["退货期为", "-三", "十", "+四", "天"]],
  ])("%j against %j", (before, after, parts) => {
    expect(brief(wordDiff(before, after))).toEqual(parts);
  });

  test("both texts can be read from the parts", () => {
    const rng = seededRng("diff");
    const text = () => Array.from({ length: 60 }, () => "abcd"[Math.floor(rng() * 4)]).join(" ");
    for (let i = 0; i < 50; i++) {
      const [before, after] = [text(), text()];
      const parts = wordDiff(before, after);
      expect(side(parts, "added")).toBe(before);
      expect(side(parts, "removed")).toBe(after);
    }
  });

  test("a change far into long texts is found: what is common at both ends needs no table", () => {
    const start = "word ".repeat(100_000);
    expect(brief(wordDiff(`${start}30 days`, `${start}14 days`)).slice(1)).toEqual(["-30", "+14", "days"]);
  });

  test("texts that share nothing are bounded", () => {
    const parts = wordDiff("a ".repeat(5000), "b ".repeat(5000));
    expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added", "same"].slice(0, parts.length));
    expect(JSON.stringify(parts).length).toBeLessThan(3000);
  });
});
