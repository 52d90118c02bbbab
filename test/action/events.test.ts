import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { forkToken, GATE_PERMISSIONS, jobToken } from "../github/tokens.ts";
import { dispatchEvent, scheduleEvent } from "../runner/events.ts";
import { accept, bot, files, setScene } from "./scene.ts";

const run = promisify(execFile);

const JUDGED = `version: 1
name: router
app: { command: [node, bot.mjs], timeout: 10s }
scorers:
  - { judge: polite }
gate: { metrics: { polite: { max_drop: 0.05 } } }
`;

const JUDGE =
  "name: polite\ninstructions: Is {{ outputs }} a polite answer to {{ inputs }}?\nvalue: boolean\nmodel: openai:/gpt-6-luna\n";

/** An app whose model lies elsewhere: a file says below which number it is wrong by now, or that it can't be reached. */
function drifting(model: string): string {
  return `import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs } = JSON.parse(line);
  const model = readFileSync(${JSON.stringify(model)}, "utf8");
  const route = inputs.n < Number(model) ? "elsewhere" : "billing";
  const reply = model === "down" ? { error: "the model can't be reached" } : { outputs: { route } };
  process.stdout.write(JSON.stringify({ id, ...reply }) + "\\n");
}
`;
}

const judged = { "eval/assize.yaml": JUDGED, "eval/judges/polite/judge.yaml": JUDGE };

describe("what starts a run", () => {
  test("a fork's pull request that needs no key is decided, and writes nothing it may not", async () => {
    const token = forkToken();
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }), token, fork: "eve/app" });
    const result = await scene.act();
    expect(result.exitCode).toBe(1);
    expect(scene.repo.comments).toEqual([]);
    expect(result.summary).toContain("got worse");
    expect(scene.github.results.caches).toEqual([]); // its app could have written into the store
  });

  test("a fork's pull request is let through by a label, once a run by hand has spoken of its outputs", async () => {
    const token = forkToken();
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }), token, fork: "eve/app" });
    await accept(scene, "grace");
    const early = await scene.act();
    expect([early.exitCode, early.summary]).toEqual([
      1,
      expect.stringContaining("start the workflow with the pull request's number"),
    ]);
    scene.github.tokens.set("ghs_by_hand", jobToken(GATE_PERMISSIONS));
    const started = { sha: scene.base, inputs: { pull: String(scene.pull.number) } };
    const event = await dispatchEvent({ ...scene.github, repo: scene.repo }, started);
    expect((await scene.act({ event, token: "ghs_by_hand" })).exitCode).toBe(1);
    const spoken = scene.repo.comments.map(({ body }) => body);
    await accept(scene, "grace");
    const accepted = await scene.act();
    expect([accepted.exitCode, accepted.outputs.decision]).toEqual([0, "fail"]);
    expect(accepted.outputs.summary).toContain("accepted by grace");
    expect(scene.repo.comments.map(({ body }) => body)).toEqual(spoken);
  });

  test("a fork's pull request that needs a key is not decided, and says what a maintainer does", async () => {
    const head = files({ ...judged, "bot.mjs": `${bot(30)}// changed\n` });
    await using scene = await setScene({ base: files(judged), head, token: forkToken(), fork: "eve/app" });
    const result = await scene.act();
    expect(result.exitCode).toBe(2);
    expect(result.outputs.decision).toBe("inconclusive");
    expect(result.summary).toMatch(/fork/);
    expect(result.summary).toMatch(/maintainer/);
  });

  test("a key that is missing is named; nothing is said about the change", async () => {
    await using scene = await setScene({
      base: files(judged),
      head: files({ ...judged, "bot.mjs": bot(30) }),
    });
    const result = await scene.act();
    expect(result.exitCode).toBe(2);
    expect(scene.repo.comments[0]?.body).toMatch(/Not tried:\*\* OPENAI_API_KEY is missing/);
  });

  test("a maintainer tries a fork's pull request by its number, at its head, which no branch has", async () => {
    await using scene = await setScene({ head: files({ "bot.mjs": bot(30) }), fork: "eve/app" });
    const remote = join(scene.workspace, "../remote.git");
    await run("git", ["update-ref", "refs/pull/1/head", scene.pull.head.sha], { cwd: remote });
    await run("git", ["update-ref", "-d", "refs/heads/change"], { cwd: remote });
    await rm(scene.workspace, { recursive: true });
    await run("git", ["clone", "-q", remote, scene.workspace, "--no-local"]);
    const event = await dispatchEvent(
      { ...scene.github, repo: scene.repo },
      { sha: scene.base, inputs: { pull: String(scene.pull.number) } },
    );
    const result = await scene.act({ event });
    expect(result.exitCode).toBe(1);
    expect(scene.repo.comments).toHaveLength(1);
    expect(scene.repo.checks[0]?.headSha).toBe(scene.pull.head.sha);
    await run("git", ["remote", "set-url", "origin", join(remote, "gone")], { cwd: scene.workspace });
    await rm(join(scene.workspace, ".git/FETCH_HEAD"));
    await run("git", ["gc", "-q", "--prune=now"], { cwd: scene.workspace });
    const without = await scene.act({ event });
    expect([without.exitCode, without.outputs.decision]).toEqual([2, "not_tried"]);
    expect(without.log).toContain("the commit to try cannot be had");
    expect(scene.repo.comments[0]?.body).toContain("refs/pull/");
  });

  test("a schedule holds the app against what it answered when it was last run, so a model that drifts is noticed", async () => {
    const model = join(await mkdtemp(join(tmpdir(), "assize-model-")), "wrong-below");
    await using scene = await setScene({ base: files({ "bot.mjs": drifting(model) }), head: {} });
    const event = await scheduleEvent({ ...scene.github, repo: scene.repo }, { sha: scene.base });
    const tickWith = async (state: string) => {
      await writeFile(model, state);
      const { exitCode, outputs, summary } = await scene.act({ event });
      return { code: exitCode, said: outputs.summary, summary };
    };
    const first = await tickWith("0");
    expect([first.code, first.said]).toEqual([2, expect.stringContaining("no earlier run has kept")]);
    expect(first.summary).toContain("the next run is compared with it");
    const calm = await tickWith("0");
    expect(calm.code, calm.summary).toBe(0);
    expect(calm.summary).toContain("compared with what it answered before");
    const outage = await tickWith("down"); // no drift, and what was answered before is not forgotten over it
    expect(outage.code, outage.summary).toBe(2);
    const drift = await tickWith("30");
    expect(drift.code, drift.summary).toBe(1);
    expect(drift.summary).toContain("a model behind the app may have moved since");
    expect((await tickWith("30")).code).toBe(0); // what comes next is compared with the new answers
    await rm(dirname(model), { recursive: true });
  });

  test("a job that is cancelled leaves no check spinning", async () => {
    const hanging = `import { writeFileSync } from "node:fs";
writeFileSync("waiting", "");
for await (const _ of process.stdin) await new Promise((wake) => setTimeout(wake, 600_000));
`;
    const slow = {
      "eval/assize.yaml": files()["eval/assize.yaml"]?.replace("timeout: 10s", "timeout: 600s") ?? "",
    };
    await using scene = await setScene({ base: files(slow), head: files({ ...slow, "bot.mjs": hanging }) });
    const cancelling = new AbortController();
    const running = scene.act({ here: false, cancel: cancelling.signal });
    await expect.poll(() => existsSync(join(scene.workspace, "waiting")), { timeout: 120_000 }).toBe(true);
    cancelling.abort();
    const result = await running;
    expect(result.exitCode).toBe(2);
    expect(scene.repo.checks).toEqual([
      expect.objectContaining({ status: "completed", conclusion: "failure" }),
    ]);
    expect(scene.repo.comments[0]?.body).toContain("the run was stopped from outside");
  });
});
