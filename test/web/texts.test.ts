import { describe, expect, test } from "vitest";
import { parseBlocks } from "../../src/web/review/blocks.ts";
import { callsOf, conversationOf, documentsOf } from "../../src/web/review/conversation.ts";
import { parseInline } from "../../src/web/review/inline.ts";
import { isYesNo, keyAction, optionKeys } from "../../src/web/review/keys.ts";
import { visibleText } from "../../src/web/review/visible-text.ts";
import { processorMs } from "../time/spent.ts";
import { question } from "./review-list.ts";

describe("markdown", () => {
  test.each([
    ["a\nb\n\nc", ["paragraph", "paragraph"]],
    ["# T\ntext\n---", ["heading", "paragraph", "rule"]],
    ["```js\nx\n", ["code"]],
    ["- a\n- b\n  - c\n\ntext", ["list", "paragraph"]],
    ["1. a\n2. b", ["list"]],
    ["> q\n> r", ["quote"]],
    ["| a | b |\n|---|---|\n| 1 | 2 |", ["table"]],
    ["<div>\n<script>x</script>", ["paragraph"]],
    ["", []],
  ])("%j has the blocks %j", (text, kinds) => {
    expect(parseBlocks(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("nests as deep as it must and no deeper", () => {
    expect(JSON.stringify(parseBlocks(`${">".repeat(5_000)} deep`)).length).toBeLessThan(20_000);
    expect(JSON.stringify(parseBlocks("- ".repeat(2_000))).length).toBeLessThan(20_000);
  });

  test("reads marks, and leaves what is none", () => {
    expect(parseInline("a **b** *c* `d` ~~e~~ \\*f 2 * 3 * 4 snake_case_name")).toEqual([
      { kind: "text", text: "a " },
      { kind: "strong", inner: [{ kind: "text", text: "b" }] },
      { kind: "text", text: " " },
      { kind: "emphasis", inner: [{ kind: "text", text: "c" }] },
      { kind: "text", text: " " },
      { kind: "code", text: "d" },
      { kind: "text", text: " " },
      { kind: "struck", inner: [{ kind: "text", text: "e" }] },
      { kind: "text", text: " " },
      { kind: "text", text: "*" },
      { kind: "text", text: "f 2 * 3 * 4 snake_case_name" },
    ]);
    expect(parseInline("[t](javascript:x) ![i](//h/p)")).toEqual([
      { kind: "link", inner: [{ kind: "text", text: "t" }], target: "javascript:x" },
      { kind: "text", text: " " },
      { kind: "image", alt: "i", target: "//h/p" },
    ]);
  });

  test("takes hostile text in linear time", () => {
    const started = processorMs();
    for (const piece of ["**", "`", "[", "![", "_a", "~~", "[a](", "|-", "- ", "> "]) {
      const text = piece.repeat(6_000);
      for (const line of text.split("\n")) parseInline(line);
      parseBlocks(text);
    }
    expect(processorMs() - started).toBeLessThan(3_000);
  });

  test("shows what hides or turns text", () => {
    expect(visibleText("a\u202eb\u0000c\u200bd\r\ne\tf👩‍🔬")).toBe("a⟦U+202E⟧b␀c⟦U+200B⟧d\ne\tf👩‍🔬");
  });
});

describe("a trace as a conversation", () => {
  test.each([
    ["a text", "hello", [["user", "text"]]],
    ["one text field", { question: "hello" }, [["user", "text"]]],
    ["several fields", { title: "t", n: 1 }, [["user", "fields"]]],
    [
      "messages with more",
      {
        messages: [
          { role: "human", content: "a" },
          { role: "ai", content: [{ type: "text", text: "b" }] },
        ],
        lang: "de",
      },
      [
        ["user", "text"],
        ["assistant", "text"],
        ["user", "fields"],
      ],
    ],
    [
      "a call of a tool",
      {
        messages: [
          { role: "assistant", content: null, tool_calls: [{ function: { name: "f", arguments: "{}" } }] },
        ],
      },
      [["assistant", "call"]],
    ],
  ])("%s", (_, inputs, expected) => {
    const { asked } = conversationOf({ inputs, outputs: "x", error: null });
    expect(asked.map(({ role, parts }) => [role, ...parts.map(({ kind }) => kind)])).toEqual(expected);
  });

  test("an answer in the forms that models' servers give, and silence", () => {
    const answered = (
      outputs: Parameters<typeof conversationOf>[0]["outputs"],
      error: string | null = null,
    ) => conversationOf({ inputs: "q", outputs, error }).answered[0]?.parts[0];
    expect(answered({ choices: [{ message: { role: "assistant", content: "c" } }] })).toEqual({
      kind: "text",
      text: "c",
    });
    expect(answered({ answer: "a" })).toEqual({ kind: "text", text: "a" });
    expect(answered([1])).toEqual({ kind: "json", value: [1] });
    expect(answered(null, "timeout")).toEqual({ kind: "silence", text: "timeout" });
  });

  test("documents and calls come from spans", () => {
    const spans = [
      {
        name: "r",
        type: "RETRIEVER",
        outputs: [{ page_content: "p", metadata: { doc_uri: "d.md" } }, "plain"],
      },
      { name: "t", type: "TOOL", inputs: 1, outputs: 2 },
      { name: "m", type: "LLM" },
    ];
    expect(documentsOf(spans)).toEqual([
      { path: "r[0].outputs[0]", title: "d.md", text: "p" },
      { path: "r[0].outputs[1]", title: "Document 2", text: "plain" },
    ]);
    expect(callsOf(spans)).toEqual([{ kind: "call", path: "t[0]", name: "t", given: 1, result: 2 }]);
  });
});

describe("keys", () => {
  const press = (key: string, given = {}) => ({
    key,
    modified: false,
    writing: false,
    onControl: false,
    ...given,
  });
  const scale = question({ input: { numeric: { min: 0, max: 4, integer: true } } });

  test.each([
    ["y", question(), { kind: "choose", option: 0 }],
    ["N", question(), { kind: "choose", option: 1 }],
    ["2", question(), { kind: "choose", option: 1 }],
    ["3", question(), null],
    ["0", scale, { kind: "choose", option: 0 }],
    ["4", scale, { kind: "choose", option: 4 }],
    ["5", scale, null],
    ["c", scale, { kind: "cant_tell" }],
    ["?", null, { kind: "help" }],
    ["Enter", null, { kind: "next" }],
  ])("%s", (key, asked, action) => {
    expect(keyAction(press(key), asked)).toEqual(action);
  });

  test("are the browser's while somebody writes, holds Ctrl or stands on a button", () => {
    expect(keyAction(press("y", { writing: true }), question())).toBeNull();
    expect(keyAction(press("c", { modified: true }), question())).toBeNull();
    expect(keyAction(press("Enter", { onControl: true }), question())).toBeNull();
  });

  test("are shown beside the options", () => {
    expect(optionKeys(scale)).toEqual(["0", "1", "2", "3", "4"]);
    expect(isYesNo(question({ input: { categorical: { options: ["no", "yes"], multiple: false } } }))).toBe(
      false,
    );
  });
});
