import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import * as core from "@actions/core";
import { describe, expect, test, vi } from "vitest";
import { jobToken } from "../github/tokens.ts";
import { accept, bot, files, type Scene, setScene } from "./scene.ts";

const run = promisify(execFile);

async function isRed(scene: Scene): Promise<void> {
  const result = await scene.act({ runId: 7, here: false });
  expect([result.exitCode, result.post?.exitCode]).toEqual([1, 0]);
  expect(result.outputs.decision).toBe("fail");
  const [comment, ...more] = scene.repo.comments;
  expect(more).toEqual([]);
  expect(comment?.body).toContain("got worse by 25.0 points");
  expect(scene.repo.checks).toEqual([
    expect.objectContaining({ headSha: scene.pull.head.sha, status: "completed", conclusion: "failure" }),
  ]);
  expect(result.summary).toContain("route got worse");
}

/** The store travels by the cache: a runner starts with an empty disk. */
async function asksNothingWhenRunAgain(scene: Scene): Promise<void> {
  await rm(join(scene.workspace, ".assize"), { recursive: true });
  const again = await scene.act({ runId: 7 });
  expect(again.exitCode).toBe(1);
  expect(again.summary).toMatch(/kept from an earlier run/);
  expect(scene.repo.comments).toHaveLength(1);
  const kept = scene.repo.artifacts.map((artifact) => artifact.name);
  expect(kept).toEqual(["assize-router-1", "assize-router-2"]);
}

async function isNotLetThroughBy(scene: Scene, author: string): Promise<void> {
  await accept(scene, author);
  expect((await scene.act()).exitCode).toBe(1);
  expect(scene.repo.comments[0]?.body).toContain(
    "who opened this pull request or wrote commits of it; it does not count",
  );
}

async function isLetThroughForTheseOutputsOnly(scene: Scene): Promise<void> {
  await accept(scene, "grace");
  const accepted = await scene.act();
  expect(accepted.exitCode).toBe(0);
  expect(accepted.outputs.decision).toBe("fail");
  expect(scene.repo.comments[0]?.body).toContain("ccepted by");
  await scene.push(files({ "bot.mjs": bot(40) }));
  const changed = await scene.act();
  expect(changed.exitCode).toBe(1);
  expect(scene.repo.comments[0]?.body).toContain("was for other outputs");
}

async function isMended(scene: Scene): Promise<void> {
  await scene.push(files({ "bot.mjs": `${bot()}// mended\n` }));
  expect((await scene.act()).exitCode).toBe(0);
  expect(scene.repo.comments[0]?.body).toMatch(/Nothing changed|Passes/);
  expect(scene.repo.checks.at(-1)?.conclusion).toBe("success");
}

describe("a pull request", () => {
  test("that makes the app worse is red until it is let through or mended, in one comment", async () => {
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }) });
    scene.pull.author = "mallory";
    await isRed(scene);
    await asksNothingWhenRunAgain(scene);
    await isNotLetThroughBy(scene, "dev"); // whose name its commits bear
    await isNotLetThroughBy(scene, "mallory"); // who opened it, whatever name its commits bear
    await isLetThroughForTheseOutputsOnly(scene);
    await isMended(scene);
    expect(scene.repo.comments).toHaveLength(1);
  });

  test.each([
    ["is deleted by hand", ""],
    ["is not wanted", "report: { comment: never }\n"],
  ])("stays accepted where its comment %s, for its check remembers the outputs", async (_, report) => {
    const config = { "eval/assize.yaml": `${files()["eval/assize.yaml"]}${report}` };
    const head = files({ ...config, "bot.mjs": bot(30) });
    await using scene = await setScene({ base: files(config), head });
    const inputs = { config: join(scene.workspace, "eval/assize.yaml") }; // as ${{ github.workspace }}/… comes out
    expect((await scene.act({ inputs })).exitCode).toBe(1);
    if (report !== "") expect(scene.repo.comments).toEqual([]);
    await accept(scene, "grace");
    scene.repo.comments.splice(0);
    const result = await scene.act({ inputs });
    expect([result.exitCode, result.outputs.decision]).toEqual([0, "fail"]);
    expect(result.outputs.summary).toContain("accepted by grace");
  });

  test("whose job may only read, in a container of another account, without cache and artifacts, still gets its decision, and how to get the rest", async () => {
    const token = jobToken({ contents: "read" });
    const asked = bot(30).replace(
      '"elsewhere"',
      '(process.env.GIT_CONFIG_COUNT ?? "no") + " safe.directory"',
    );
    await using scene = await setScene({ head: files({ "bot.mjs": asked }), token });
    if (process.getuid?.() === 0) await run("chown", ["-R", "12345", scene.workspace]);
    const result = await scene.act({ services: false });
    expect(result.exitCode).toBe(1);
    expect(scene.repo.comments).toEqual([]);
    expect(result.log).toContain("pull-requests: write");
    expect(result.log).toContain("checks: write");
    expect(result.log).toMatch(/There is no Actions cache here/);
    expect(result.log).toMatch(/were not kept as an artifact/);
    expect(result.summary).toContain("no safe.directory"); // what git is told is no secret, and not the app's
  });

  test("that fails is red and says so, also where no file can be written any more", async () => {
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }) });
    vi.spyOn(core.summary, "write").mockRejectedValue(new Error("ENOSPC: no space left on device, write"));
    const result = await scene.act({ env: { RUNNER_TEMP: join(scene.workspace, "bot.mjs") } }); // a file
    expect([result.exitCode, result.outputs.decision]).toEqual([1, "fail"]);
    expect(result.outputs).not.toHaveProperty("results");
    expect(scene.repo.comments[0]?.body).toContain("got worse by 25.0 points");
    expect(scene.repo.checks.map((check) => [check.status, check.conclusion])).toEqual([
      ["completed", "failure"],
    ]);
    expect(result.log).toMatch(/Keeping reuse\.jsonl for later runs failed \(ENOTDIR/);
    expect(result.log).toMatch(/Keeping the run's files \(report, results.*failed \(.*: ENOTDIR/);
    expect(result.log).toContain("Writing the job summary failed (ENOSPC");
    expect(result.log).not.toContain("This is a bug");
  });

  test("that can't be tried says so and says nothing about the change, also where no summary can be written", async () => {
    const broken = files()["eval/assize.yaml"]?.replace("scorers:", "scorer:") ?? "";
    vi.spyOn(core.summary, "write").mockRejectedValue(new Error("Unable to find $GITHUB_STEP_SUMMARY"));
    await using scene = await setScene({ head: files({ "eval/assize.yaml": broken }) });
    const result = await scene.act();
    expect(result.exitCode).toBe(2);
    expect(scene.repo.comments[0]?.body).toContain("Not tried");
    expect(scene.repo.checks.map((check) => [check.status, check.conclusion])).toEqual([
      ["completed", "failure"],
    ]);
    expect(result.outputs.decision).toBe("not_tried");
    expect(result.log).toContain("Writing the job summary failed (Unable to find $GITHUB_STEP_SUMMARY).");
    expect(result.log).not.toContain("This is a bug");
  });
});
