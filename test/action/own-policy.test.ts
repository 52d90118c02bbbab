import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { commitFiles } from "../github/seed.ts";
import { bot, files, type Scene, setScene } from "./scene.ts";

const run = promisify(execFile);

/** The app loses everything, and the policy that comes with it lets everything through. */
const lost = () => {
  const own = files()["eval/assize.yaml"] ?? "";
  const toothless = own.replace("gate: {", "gate: { enforce: false, missing: pass,");
  return files({ "bot.mjs": bot(120), "eval/assize.yaml": toothless });
};

/**
 * The base branch gets its policy after the pull request's branch parted from it. GitHub goes on telling the commit at which
 * the branch stood when the pull request was last pushed to.
 */
async function policyOnMain(scene: Scene): Promise<void> {
  const change = { branch: "main", files: files(), parent: scene.base, message: "Policy" };
  await commitFiles(scene.repo, change);
  await run("git", ["fetch", "-q"], { cwd: scene.workspace });
}

test("a pull request that starts before the base branch had a policy is held against the branch's", async () => {
  await using scene = await setScene({ base: { "bot.mjs": bot() }, head: lost() });
  await policyOnMain(scene);
  const result = await scene.act();
  expect([result.exitCode, result.outputs.decision]).toEqual([1, "fail"]);
  const comment = scene.repo.comments[0]?.body;
  expect(comment).toContain("The base branch decided by its policy of today.");
  expect(comment).toContain("gate.enforce: true → false");
  expect(scene.repo.checks.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
});

test("a pull request that shares no commit with the base branch has nothing to pass by", async () => {
  await using scene = await setScene({ base: files(), head: lost() });
  const orphan = ["-c", "user.name=dev", "-c", "user.email=dev@example.org", "commit-tree", "HEAD^{tree}"];
  const { stdout } = await run("git", [...orphan, "-m", "own"], { cwd: scene.workspace });
  await run("git", ["push", "-qf", "origin", `${stdout.trim()}:refs/heads/change`], { cwd: scene.workspace });
  await run("git", ["reset", "-q", "--hard", stdout.trim()], { cwd: scene.workspace });
  scene.pull.head.sha = stdout.trim();
  const result = await scene.act();
  expect([result.exitCode, result.outputs.decision]).toEqual([2, "inconclusive"]);
  expect(scene.repo.comments[0]?.body).toContain("gate.missing: ");
});
