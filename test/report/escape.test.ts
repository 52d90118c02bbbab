import { describe, expect, test } from "vitest";
import {
  cut,
  logLine,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText,
  oneLine,
  plain,
  withoutCommands,
  xml,
} from "../../src/report/escape.ts";
import { hostileTexts } from "./hostile.ts";
import { structureOf, withoutCode } from "./markdown-structure.ts";
import { readXml } from "./read-xml.ts";

const HOSTILE = hostileTexts(3000, "escape");
const NOTHING = { tags: [], links: [], mentions: [] };

describe("text in Markdown", () => {
  test.each([
    ["an ordinary sentence, with (brackets) and 5.0 %", "an ordinary sentence, with (brackets) and 5.0 %"],
    ['it\'s "quoted" snake_case-name', 'it\'s "quoted" snake_case-name'],
    ["a -8.3 + 2 = b", "a -8.3 + 2 = b"],
    ["thanks @octocat", "thanks @&#8203;octocat"],
    ["see octo/repo#7", "see octo/repo#&#8203;7"],
    ["https://evil.example", "https:&#8203;//evil.example"],
    ["a | b", "a &#124; b"],
    ["![x](y)", "!&#91;x&#93;(y)"],
    ["</details>", "&#60;/details&#62;"],
    ["- item", "&#45; item"],
    ["-8.3 points", "-8.3 points"],
    ["1. item", "&#49;. item"],
    ["1.5 points", "1.5 points"],
    ["# title", "&#35; title"],
    ["---", "&#45;--"],
    ["_it_ and __it__", "&#95;it&#95; and &#95;&#95;it&#95;&#95;"],
    ["one\ntwo\r\n three", "one two three"],
  ])("%j becomes %j", (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });

  test("whatever a model writes is text on one line: no tag, link, mention, cell or block", () => {
    for (const text of HOSTILE) {
      const shown = markdownText(text);
      expect(structureOf(shown), text).toEqual(NOTHING);
      expect(shown.replace(/&#\d+;/g, ""), text).not.toMatch(/[\n|`<>[\]*~\\$&]/);
      expect(shown, text).not.toMatch(/^(?:#{1,6}|[-+]|\d{1,9}[.)])(?:\s|$)|^[-=]+\s*$/);
    }
  });
});

describe("a fence", () => {
  test("is longer than any run of backticks inside", () => {
    expect(markdownFence("a ``` b ````` c", "diff")).toBe("``````diff\na ``` b ````` c\n``````");
  });

  test("can't be closed from inside, and holds no marker", () => {
    for (const text of HOSTILE) {
      const fence = markdownFence(text);
      expect(withoutCode(`${fence}\nafter`), text).toBe("after");
      expect(fence, text).not.toContain("<!--");
    }
  });
});

describe("code on a line", () => {
  test("can't be left from inside", () => {
    for (const text of HOSTILE) {
      const code = markdownCode(text);
      if (code === "(empty)") continue;
      expect(withoutCode(code), text).toBe("code");
      expect(code, text).not.toMatch(/[\n|]|<!--/);
    }
  });
});

describe("links of ours", () => {
  test.each([
    ["https://github.com/a/b/actions/runs/1", "[log](https://github.com/a/b/actions/runs/1)"],
    ["https://github.com/a) [x](http://evil", "log"],
    ["javascript:alert(1)", "log"],
  ])("%s", (address, shown) => {
    expect(markdownLink("log", address)).toBe(shown);
  });
});

describe("plain text", () => {
  test.each([
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b]8;;http://x\u0007link\u001b]8;;\u0007", "link"],
    ["\u009b31mred", "red"],
    ["pay\u202e001\u2066", "pay001"],
    ["a\u200bb\ufeffc\u00add", "abcd"],
    ["e\u0301\u0302\u0303\u0304\u0305", "e\u0301\u0302\u0303"],
    ["one\u2028two\u0085three\rfour", "one\ntwo\nthree\nfour"],
    ["lone \ud800 half", "lone  half"],
    ["👍 stays, 漢字 too", "👍 stays, 漢字 too"],
  ])("%j is shown as %j", (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  test("never hides, reorders or moves the cursor", () => {
    for (const text of HOSTILE) {
      expect(plain(text), text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cf}|\p{Cs}/u);
      expect(oneLine(text), text).not.toMatch(/\n|\t|^\s|\s$/);
    }
  });
});

describe("XML", () => {
  test("holds text and nothing else", () => {
    for (const text of HOSTILE) {
      const read = readXml(`<a b="${xml(text)}"/>`);
      expect(read.attributes.b, text).toBe(plain(text));
    }
  });
});

describe("the log", () => {
  test.each([
    ["::error::x", ": :error::x"],
    ["  ::set-output name=a::b", ": :set-output name=a::b"],
    ["std::vector is fine", "std::vector is fine"],
    ["x ##[add-mask]y", "x ## [add-mask]y"],
  ])("%j is printed as %j", (text, line) => {
    expect(logLine(text)).toBe(line);
  });

  test("what the runner takes for white space hides no command", () => {
    expect(withoutCommands("\u0085 \u3000::add-mask::a\n\u0085::error::b")).toBe(
      "\u0085 \u3000: :add-mask::a\n\u0085: :error::b",
    );
  });

  test("no line of it is a workflow command", () => {
    for (const text of HOSTILE) {
      expect(logLine(text), text).not.toMatch(/^\s*::|##\[|\n/);
      expect(withoutCommands(plain(text)), text).not.toMatch(/^\s*::|##\[/m);
    }
  });
});

describe("a cut", () => {
  test.each([
    ["short", 5, "short"],
    ["longer", 5, "long…"],
    ["ab👍cd", 4, "ab…"],
  ])("%s to %i", (text, limit, shown) => {
    expect(cut(text, limit)).toBe(shown);
  });
});
