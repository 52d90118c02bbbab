import { describe, expect, test } from "vitest";
import { logTail } from "../../../src/io/apps/log-tail.ts";
import { createMask } from "../../../src/io/masking.ts";

const KEY = "recognisable-value-0123456789-abcdefghij";

/** The end of a log that was written in pieces of this size. */
function tailOf(text: string, size = 1000): string {
  const log = logTail(createMask({ MY_API_KEY: KEY }));
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) log.add(bytes.subarray(at, at + size));
  return log.text();
}

describe("the end of a log", () => {
  test("is its last twenty lines, and of a line without an end its last 4000 characters", () => {
    const lines = Array.from({ length: 30 }, (_, n) => `line ${n}`);
    expect(tailOf(`${lines.join("\n")}\n`)).toBe(lines.slice(10).join("\n"));
    expect(tailOf("x".repeat(100_000))).toBe("x".repeat(4000));
    expect(tailOf("")).toBe("");
  });

  test.each([3975, 3990, 13_980, 25_980, 26_010])(
    "holds no half of a key that begins %i before its end",
    (after) => {
      const end = "y".repeat(after - KEY.length + 20);
      for (const size of [17, 1000, 100_000]) {
        const text = tailOf(`${"x".repeat(50_000)}${KEY}${end}`, size);
        expect(text).not.toMatch(/abcdefghij|0123456789/);
        expect(text.length).toBe(4000);
      }
    },
  );

  test("holds none where so much was masked that little is left", () => {
    expect(tailOf(`${KEY} `.repeat(2000))).not.toMatch(/abcdefghij|0123456789/);
  });
});
