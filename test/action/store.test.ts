import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { traceId } from "../../src/formats/trace.ts";
import { readZipMember } from "../../src/io/zip-member.ts";
import { dispatchEvent } from "../runner/events.ts";
import { bot, files, type Scene, setScene } from "./scene.ts";

const run = promisify(execFile);

/** A segment that is read after all others, so that what it says would win. */
const FORGED = ".assize/traces/zzzzzzzzz-1-00000000.jsonl";

/** The beginning of an app that writes into the store of the gate that tries it. */
const WRITES_STORE = `import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync(process.env.GITHUB_WORKSPACE + "/.assize/traces", { recursive: true });
writeFileSync(process.env.GITHUB_WORKSPACE + "/${FORGED}", '{"assize":"traces","version":1}\\n');
`;

/** What anybody can make at home: the outputs that an honest run keeps, with every wrong one made right. */
async function forgedTraces(head: string): Promise<string> {
  await using home = await setScene({ head: files({ "bot.mjs": head }) });
  await home.act();
  const dir = join(home.workspace, ".assize/traces");
  const names = (await readdir(dir)).filter((name) => name.endsWith(".jsonl"));
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
  return texts.join("").split("\n").map(madeRight).join("\n");
}

function madeRight(line: string): string {
  if (!line.includes("elsewhere")) return line;
  const { a, v } = JSON.parse(line);
  const outputs = { route: "billing" };
  return JSON.stringify({
    a,
    v: { ...v, outcome: { ...v.outcome, outputs }, trace_id: traceId(v.inputs, outputs) },
  });
}

/** A person takes the store out of git again, as the refusal tells them to. */
async function takeOut(scene: Scene): Promise<void> {
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=dev", "-c", "user.email=dev@example.org", ...args], {
      cwd: scene.workspace,
    });
  await git("checkout", "-q", "change");
  await git("rm", "-rq", ".assize");
  await git("commit", "-qm", "Take the store out");
  await git("push", "-q", "origin", "HEAD:change");
  scene.pull.head.sha = (await git("rev-parse", "HEAD")).stdout.trim();
  await rm(join(scene.workspace, ".assize"), { recursive: true, force: true });
}

function artifactOf({ github, repo }: Scene, name: string): Buffer | null {
  const bytes = github.results.blobs.get(repo.artifacts[0]?.blob ?? "")?.bytes ?? Buffer.alloc(0);
  return readZipMember(bytes, name, 64 << 20);
}

async function put(scene: Scene, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(scene.workspace, path)), { recursive: true });
  await writeFile(join(scene.workspace, path), text);
}

describe("what later runs believe", () => {
  test("is never a store that came with a commit, also when the next commit takes it out", async () => {
    const forged = await forgedTraces(bot(30));
    expect(forged).not.toContain("elsewhere");
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30), [FORGED]: forged }) });
    const refused = await scene.act({ runId: 1 });
    expect(refused.exitCode).toBe(2);
    expect(refused.log).toContain("the store .assize holds files that are committed");
    expect(scene.github.results.caches).toEqual([]);
    await takeOut(scene);
    const tried = await scene.act({ runId: 2 });
    expect([tried.exitCode, tried.outputs.decision]).toEqual([1, "fail"]);
  });

  test("is never a store that something laid into the workspace, and the rest of the folder stays", async () => {
    const forged = await forgedTraces(bot(30));
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }) });
    await put(scene, FORGED, forged);
    await put(scene, ".assize/notes.txt", "mine");
    expect((await scene.act()).exitCode).toBe(1);
    expect(existsSync(join(scene.workspace, FORGED))).toBe(false);
    expect(existsSync(join(scene.workspace, ".assize/notes.txt"))).toBe(true);
  });

  test.each([
    ["a fork", { fork: "eve/app" }],
    ["a branch", {}],
  ])("is nothing that the app of %s wrote while a maintainer tried it by its number", async (_, from) => {
    const head = files({ "bot.mjs": `${WRITES_STORE}${bot(30)}` });
    await using scene = await setScene({ head, ...from });
    await run("git", ["checkout", "-q", scene.base], { cwd: scene.workspace });
    const inputs = { pull: String(scene.pull.number) };
    const event = await dispatchEvent({ ...scene.github, repo: scene.repo }, { sha: scene.base, inputs });
    const tried = await scene.act({ event });
    expect(tried.exitCode).toBe(1);
    expect(existsSync(join(scene.workspace, FORGED))).toBe(true);
    expect(tried.log).toContain("The store is not saved for later runs: the app of pull request #1");
    expect(scene.github.results.caches).toEqual([]);
    expect(artifactOf(scene, "report.md")).not.toBeNull();
    expect(artifactOf(scene, "reuse.jsonl")).toBeNull();
  });

  test("is nothing of a run that was started by an event that does not say whose app it tried", async () => {
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }) });
    const at = { sha: scene.base };
    const dispatched = await dispatchEvent({ ...scene.github, repo: scene.repo }, at);
    const tried = await scene.act({ event: { ...dispatched, name: "issue_comment" } });
    expect(tried.log).toContain("does not say whose app it tried");
    expect(tried.log).toContain(
      "(issue_comment) names no change, so what is checked out is compared with nothing",
    );
    expect(scene.github.results.caches).toEqual([]);
  });

  test("is no file that lies in the store's place, and whoever laid it there is told to take it away", async () => {
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }) });
    await put(scene, ".assize", "");
    const result = await scene.act();
    expect([result.exitCode, result.outputs.decision]).toEqual([2, "not_tried"]);
    expect(result.log).toContain("a file lies in its place");
  });

  test("is saved by no run that never came to open its store", async () => {
    const broken = files()["eval/assize.yaml"]?.replace("scorers:", "scorer:") ?? "";
    await using scene = await setScene({ head: files({ "eval/assize.yaml": broken }) });
    await put(scene, ".assize/notes.txt", "mine");
    const { exitCode, log } = await scene.act({ inputs: { token: "" } });
    expect([exitCode, log]).toEqual([2, expect.stringContaining("The input `token` is empty")]);
    expect(scene.github.results.caches).toEqual([]);
  });
});
