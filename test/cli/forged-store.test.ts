import { expect, test } from "vitest";
import { judgeServer, verdict } from "./judge-server.ts";
import { type Files, put, workshop } from "./run.ts";

/** The judge says no to "Sorry", so this change loses every record. */
const SORRY: Files = { "reply.mjs": put("You asked", "Sorry. You asked") };

/** A few records and no labels: whose verdicts count does not hang on how many there are. */
const SMALL: Files = {
  "eval/datasets/questions.jsonl": (text) => text.split("\n").slice(0, 8).join("\n"),
  "eval/labels": null,
  "eval/traces": null,
};

/** What somebody can do on their own machine: the same judge, asked of a server that says yes to all. */
async function forge(shop: Awaited<ReturnType<typeof workshop>>): Promise<void> {
  await using liar = await judgeServer(() => verdict("yes"));
  await shop.run("gate --base main", { env: liar.env });
}

test("a pull request that commits the verdicts it wants is not tried, and is told why", async () => {
  await using judge = await judgeServer();
  await using shop = await workshop("judged-desk", SMALL);
  await shop.commit("base");
  await shop.git("checkout", "-qb", "change");
  await shop.edit(SORRY);
  await shop.commit("worse");
  await forge(shop);
  await shop.git("add", "-f", ".assize");
  await shop.commit("forged verdicts");
  const asked = judge.heard.length;
  const { code, err } = await shop.run("gate --base main", { env: judge.env });
  expect(code, err).toBe(2);
  expect(err).toContain("the store .assize holds files that are committed");
  expect(err).toContain("git rm -r --cached .assize");
  expect(judge.heard.length).toBe(asked);
});

test("a link to committed verdicts is refused as well", async () => {
  await using judge = await judgeServer();
  await using shop = await workshop("judged-desk", { ...SMALL, ...SORRY });
  await shop.commit("base");
  await forge(shop);
  const { rename, symlink } = await import("node:fs/promises");
  await rename(`${shop.dir}/.assize`, `${shop.dir}/eval/kept`);
  await symlink("eval/kept", `${shop.dir}/.assize`);
  await shop.git("add", "-f", ".assize", "eval/kept");
  await shop.commit("forged by a link");
  const { code, err } = await shop.run("gate --base main", { env: judge.env });
  expect(code, err).toBe(2);
  expect(err).toContain("committed");
});

test("a store that git ignores or does not know is used", async () => {
  await using judge = await judgeServer();
  await using shop = await workshop("judged-desk", SMALL);
  await shop.commit("base");
  const first = await shop.run("gate --base main", { env: judge.env });
  const asked = judge.heard.length;
  const second = await shop.run("gate --base main", { env: judge.env });
  expect([first.code, second.code], second.err).toEqual([0, 0]);
  expect(judge.heard.length).toBe(asked);
});
