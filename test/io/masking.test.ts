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

describe("secrets by other names, in parts and in disguise", () => {
  const account = JSON.stringify({
    type: "service_account",
    client: { private_id: "0a1b2c3d4e" },
    uri: "https://a.example/o",
  });
  const mask = createMask({
    DB_PASS: "pass-of-the-db",
    GPG_PASSPHRASE: "some long phrase",
    SLACK_WEBHOOK_URL: "https://hooks.example/services/T00/B00/abcdefgh12345678",
    STORAGE_CONNECTION_STRING: "Server=db.example.org;User=application;AccountKey=c2VjcmV0LWtleQ==;",
    GCP_CREDENTIALS: account,
    DOTENV_SECRET: "export ONE=first-of-two\nTWO: 'second-of-two'\nHOST=db.example.org",
    DATABASE_URL: "postgres://app:p@ss/w0rd!@db.example.org/x",
    ENCODED_URL: "postgres://app:s3cr%40t-pass@db.example.org/x",
    SERVICE: "https://localhost:8080/users/@me",
    LONG_KEY: "recognisable-value-0123456789",
    MARKUP_PASSWORD: "p$ss*w&rd[1]_x!",
  });
  const inBase64 = (text: string) => Buffer.from(text).toString("base64");

  test.each([
    ["a short name", "pass-of-the-db", "***"],
    ["a passphrase", "some long phrase", "***"],
    ["a webhook", "posted to https://hooks.example/services/T00/B00/abcdefgh12345678.", "posted to ***."],
    ["a webhook's end", "no team at B00/abcdefgh12345678", "no team at B00/***"],
    ["a connection string's key", "key c2VjcmV0LWtleQ== of application", "key *** of application"],
    ["a field of JSON", "id 0a1b2c3d4e", "id ***"],
    ["a field of a line", "first-of-two, second-of-two", "***, ***"],
    ["a password with @ and /", "no p@ss/w0rd! here", "no *** here"],
    ["an encoded password as it is read", "no s3cr@t-pass here", "no *** here"],
    ["in base64", `Basic ${inBase64("recognisable-value-0123456789")}`, "Basic ***"],
    ["in an address", "?k=some+long+phrase&p=p%24ss*w%26rd%5b1%5d_x%21", "?k=***&p=***"],
    ["in Markdown", "p&#36;ss&#42;w&#38;rd&#91;1&#93;&#95;x!", "***"],
    ["in XML", "p$ss*w&#38;rd[1]_x!", "***"],
    ["cut", "it is recognisable-val…", "it is ***"],
  ])("%s", (_, text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  test.each(["user:", "a:", "ab:"])("in base64 after %s", (before) => {
    const text = mask(inBase64(`${before}recognisable-value-0123456789.`));
    expect(Buffer.from(text.replace("***", ""), "base64").toString()).not.toMatch(/gnisable|0123456/);
    expect(text).toMatch(/^.{2,8}\*\*\*.{0,4}$/);
  });

  test.each([
    "service_account",
    "https://a.example/o",
    "db.example.org",
    "application",
    "8080/users/",
    "recogn…",
    "recognisable",
  ])("not %s", (text) => {
    expect(mask(text)).toBe(text);
  });
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

  test("on a line of its own inside JSON", () => {
    expect(mask(JSON.stringify(`it wrote:\nghp_${letters}`))).toBe('"it wrote:\\n***"');
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
