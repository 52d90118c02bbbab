import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Result } from "../../src/formats/result.ts";
import { judgeServer } from "./judge-server.ts";
import { put, workshop } from "./run.ts";

const SURFACES =
  "--json result.json --junit junit.xml --markdown report.md --verdicts verdicts.jsonl --draw draws";

/** The files that one run leaves, as bytes. */
const LEFT = ["result.json", "junit.xml", "report.md"];

test("kept evidence gives the same bytes on any machine: no call, no repository, no app", async () => {
  await using judge = await judgeServer();
  await using shop = await workshop("judged-desk");
  await shop.commit("base");
  await shop.edit({ "reply.mjs": put("return `You", "return `Sorry. You") });
  const tried = await shop.run(`gate --base main --evidence evidence ${SURFACES}`, judge);
  expect(tried.code, tried.err).toBe(1);
  const asked = judge.heard.length;

  await using elsewhere = await emptyFolder();
  await cp(join(shop.dir, "evidence"), join(elsewhere.dir, "kept"), { recursive: true });
  await using other = await workshop("echo");
  await cp(join(elsewhere.dir, "kept"), join(other.dir, "kept"), { recursive: true });
  const replayed = await other.run(`gate --replay kept ${SURFACES}`);
  expect(replayed.code).toBe(1);
  expect(judge.heard).toHaveLength(asked);
  for (const file of LEFT) expect(await other.read(file), file).toBe(await shop.read(file));
  const [verdicts, again] = await Promise.all([shop, other].map((one) => one.read("verdicts.jsonl")));
  expect(again?.replaceAll('"reused":true', '"reused":false')).toBe(
    verdicts?.replaceAll('"reused":true', '"reused":false'),
  );
  const [draw] = (await shop.json<Result>("result.json")).draws;
  expect(await other.read(`draws/${draw?.id}.jsonl`)).toBe(await shop.read(`draws/${draw?.id}.jsonl`));
});

test("evidence that is broken, or of another version, is no evidence", async () => {
  await using shop = await workshop("echo", {
    "broken/evidence.json": '{"format":3,',
    "newer/evidence.json": '{"format":9}',
    "other/evidence.json": "[]",
    "nothing/evidence.json": "null",
    "half/evidence.json": '{"format":3}',
    "hollow/evidence.json": '{"format":3,"evidence":{},"trial":{}}',
  });
  const said = await Promise.all(
    ["broken", "newer", "other", "nothing", "half", "hollow"].map(async (name) => {
      const { code, err } = await shop.run(`gate --replay ${name} --json result.json`);
      return `${code} ${err.replaceAll(shop.dir, "<dir>")}`;
    }),
  );
  expect(said).toEqual([
    "2 <dir>/broken/evidence.json: is no evidence of a run: not JSON\n",
    "2 <dir>/newer/evidence.json: evidence of format 9, but this version reads format 3\n  Replay it with the version that wrote it.\n",
    ...["other", "nothing", "half"].map(
      (name) =>
        `2 <dir>/${name}/evidence.json: is no evidence of a run\n  Evidence is what --evidence wrote, or the unpacked artifact of a run.\n`,
    ),
    expect.stringMatching(
      /^2 <dir>\/hollow\/evidence.json: is not as it was written: .*\n {2}Take the artifact of the run anew/,
    ),
  ]);
  expect(await shop.files()).not.toContain("result.json");
});

async function emptyFolder(): Promise<AsyncDisposable & { dir: string }> {
  const dir = await mkdtemp(join(tmpdir(), "assize-elsewhere-"));
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true }) };
}
