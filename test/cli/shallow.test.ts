import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Result } from "../../src/formats/result.ts";
import { GIT_ENV, put, type Workshop, workshop } from "./run.ts";

/** A remote with three commits, and a clone of its last one alone. */
async function shallowClone(): Promise<{ origin: Workshop; clone: Workshop; base: string }> {
  const origin = await workshop("help-desk");
  const base = await origin.commit("base");
  await origin.edit({ "README.md": "# Help desk\n" });
  await origin.commit("between");
  await origin.edit({ "answer.mjs": put("will look", "may look") });
  await origin.commit("head");
  const clone = await workshop("echo");
  await rm(clone.dir, { recursive: true });
  execFileSync("git", ["clone", "-q", "--depth=1", `file://${origin.dir}`, clone.dir], {
    env: { ...process.env, ...GIT_ENV },
  });
  return { origin, clone, base };
}

test("a base that a shallow clone lacks is fetched", async () => {
  const { origin, clone, base } = await shallowClone();
  await using _ = origin;
  await using shop = clone;
  const { code, err } = await shop.run(`gate --base ${base} --json result.json`);
  expect(code, err).toBe(0);
  expect((await shop.json<Result>("result.json")).commit.base).toBe(base);
});

test("a base that cannot be fetched is one error that says what to do; nothing is run or written", async () => {
  const { origin, clone, base } = await shallowClone();
  await using _ = origin;
  await using shop = clone;
  await shop.git("remote", "set-url", "origin", join(shop.dir, "gone"));
  const before = await shop.files();
  const { code, out, err } = await shop.run(`gate --base ${base} --json result.json`);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  await expect(err.replaceAll(shop.dir, "<dir>").replaceAll(base, "<base>")).toMatchFileSnapshot(
    "golden/bad-input/base-not-in-a-shallow-clone.txt",
  );
  expect(await shop.files()).toEqual(before);
});
