import { describe, expect, test } from "vitest";
import { createMask } from "../../src/io/masking.ts";
import { processorMs } from "../time/spent.ts";

describe("secrets of the environment", () => {
  const mask = createMask({
    MY_LLM_KEY: "hunter2-hunter2",
    LONGER_KEY: "hunter2-hunter2-and-more",
    DB: "postgres://app:s3cr3tpass@db.internal/x",
    PEM_SECRET: "first line 1234\nsecond line 5678",
    QUOTED_TOKEN: 'a"b\\c/d e+f12',
    SHORT_TOKEN: "true",
    EMPTY_SECRET: undefined,
    SSH_KEY_PATH: "/home/runner/key",
    PWD: "/home/runner/work",
    HOME: "/home/runner",
  });

  test.each([
    ["as it is", "Incorrect API key: hunter2-hunter2.", "Incorrect API key: ***."],
    ["the longer of two", "hunter2-hunter2-and-more", "***"],
    [
      "a password in a URL",
      "could not reach postgres://app:s3cr3tpass@db",
      "could not reach postgres://app:***@db",
    ],
    ["a line of several", "it said: second line 5678!", "it said: ***!"],
    ["inside JSON", JSON.stringify({ x: 'a"b\\c/d e+f12' }), '{"x":"***"}'],
    ["inside a URL", `https://h/?k=${encodeURIComponent('a"b\\c/d e+f12')}`, "https://h/?k=***"],
    ["twice", "hunter2-hunter2 hunter2-hunter2", "*** ***"],
  ])("%s", (_, text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  test.each(["true", "/home/runner/key", "/home/runner/work", "/home/runner", "postgres://app"])(
    "not %s",
    (text) => {
      expect(mask(text)).toBe(text);
    },
  );
});

describe("keys by their form", () => {
  const mask = createMask({});
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789ABCD";

  test.each([
    `sk-proj-${letters}`,
    `sk-ant-api03-${letters}`,
    `ghp_${letters}`,
    `ghs_${letters}`,
    `github_pat_11AAAAAAA0${letters}`,
    "AKIAIOSFODNN7EXAMPLE",
    `AIza${letters.slice(0, 35)}`,
    `gsk_${letters}`,
    `xai-${letters}`,
    `hf_${letters}`,
    `dapi${"0123456789abcdef".repeat(2)}`,
    `xoxb-${letters}`,
    `eyJ${letters}.eyJ${letters}.${letters}`,
    `-----BEGIN RSA PRIVATE KEY-----\n${letters}\n-----END RSA PRIVATE KEY-----`,
  ])("%s", (key) => {
    expect(mask(`the model wrote ${key} here`)).toBe("the model wrote *** here");
  });

  test.each([
    "sk-learn-is-a-python-library-for",
    "risk-2024-assessment-of-everything",
    "AKIA",
    "tr-0123456789abcdef0123456789abcdef",
  ])("ordinary text stays: %s", (text) => {
    expect(mask(text)).toBe(text);
  });

  test("a megabyte of almost keys does not stall the run", () => {
    const start = processorMs();
    mask(`${"sk-".repeat(150_000)}${"-----BEGIN PRIVATE KEY-----".repeat(20_000)}${"eyJ".repeat(150_000)}`);
    expect(processorMs() - start).toBeLessThan(5000);
  });
});
