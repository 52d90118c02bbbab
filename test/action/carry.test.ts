import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { mergePull } from "../github/seed.ts";
import { mergeGroupEvent, pushEvent } from "../runner/events.ts";
import { accept, bot, files, type Scene, setScene } from "./scene.ts";

const run = promisify(execFile);

/** A runner starts with an empty disk, and finds no cache that a pull request saved. */
async function forget(scene: Scene): Promise<void> {
  await run("rm", ["-rf", ".assize"], { cwd: scene.workspace });
  scene.github.results.caches.splice(0);
}

const pushed = (scene: Scene) =>
  pushEvent({ ...scene.github, repo: scene.repo }, { before: scene.base, after: scene.pull.head.sha });
const grouped = (scene: Scene) =>
  mergeGroupEvent(
    { ...scene.github, repo: scene.repo },
    { pull: scene.pull.number, headSha: scene.pull.head.sha, baseSha: scene.base },
  );

test("a merge group and the push that follows take over what the pull request's run paid for", async () => {
  await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }) });
  const { comments, checks } = scene.repo;
  await scene.act();
  await forget(scene);
  const group = await scene.act({ event: await grouped(scene) });
  expect(group.log).toContain("What pull request #1 has run and judged already is taken over: https://");
  expect([group.exitCode, group.summary.includes("240 taken from earlier runs")]).toEqual([1, true]);

  await forget(scene);
  const direct = await scene.act({ event: await pushed(scene) });
  expect(direct.log).toContain(
    "Nothing is taken over from an earlier run: no pull request is known behind this commit.",
  );
  expect(direct.exitCode).toBe(1); // compared with its first parent
  expect([comments.length, checks.length]).toEqual([1, 3]); // a push has a check, and no comment

  await forget(scene);
  mergePull(scene.pull, scene.pull.head.sha);
  const push = await scene.act({ event: await pushed(scene) });
  expect([push.exitCode, push.summary.includes("240 taken from earlier runs")]).toEqual([1, true]);
});

test("what was accepted on the pull request stays accepted where it is merged, for these outputs only", async () => {
  await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }) });
  await scene.act();
  await accept(scene, "grace");
  expect((await scene.act()).exitCode).toBe(0);
  const said = scene.repo.comments[0]?.body;

  await forget(scene);
  const group = await scene.act({ event: await grouped(scene) });
  expect([group.exitCode, group.outputs.decision]).toEqual([0, "fail"]);
  expect(group.outputs.summary).toContain("accepted by grace");
  await forget(scene);
  mergePull(scene.pull, scene.pull.head.sha);
  const push = await scene.act({ event: await pushed(scene) });
  expect([push.exitCode, push.outputs.decision]).toEqual([0, "fail"]);
  expect(scene.repo.comments.map(({ body }) => body)).toEqual([said]); // neither speaks on the pull request

  await forget(scene);
  await scene.push(files({ "bot.mjs": bot(40) }));
  const other = await scene.act({ event: await grouped(scene) });
  expect(other.exitCode).toBe(1);
  expect(other.log).toContain("was for other outputs");
});
