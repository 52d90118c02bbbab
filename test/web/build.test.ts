import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildWeb } from "../../scripts/build-web.mjs";
import { pageTemplate } from "./browser.ts";

const LIMIT_BYTES = 120 * 1024;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "review-build-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the page's template", () => {
  test("is one file that names nothing outside of itself, byte for byte the same, below 120 KiB gzipped", async () => {
    const { gzipped } = await buildWeb(join(folder, "one.html"));
    const html = await readFile(join(folder, "one.html"), "utf8");
    expect(await pageTemplate()).toBe(html); // a build of its own
    expect(gzipped).toBeLessThan(LIMIT_BYTES);
    expect(html).not.toMatch(/\b(?:src|href)\s*=\s*["']|@import|https?:\/\/(?!www\.w3\.org\/)/);
    expect(html).not.toContain(folder);
  });

  test("allows its own script and style by their hashes, and nothing else", async () => {
    const html = await readFile(join(folder, "one.html"), "utf8");
    const hashOf = (text = "") => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const script = hashOf(/<script type="module">(.*?)<\/script>/s.exec(html)?.[1]);
    const style = hashOf(/<style>(.*?)<\/style>/s.exec(html)?.[1]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${script}`,
      `style-src ${style}`,
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});
