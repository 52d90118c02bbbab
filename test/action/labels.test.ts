import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { traceId } from "../../src/formats/trace.ts";
import { commitFiles } from "../github/seed.ts";
import { files, setScene } from "./scene.ts";

const run = promisify(execFile);

const INPUTS = { n: 1 };
const OUTPUTS = { route: "billing" };
const ID = traceId(INPUTS, OUTPUTS);
const FILE = "eval/labels/right/dev.jsonl";

const QUESTION = {
  "eval/schemas/right.yaml": "name: right\ntitle: Is it right?\ninput: { pass_fail: {} }\n",
};
/** A judge whose verdicts the traces carry: measuring it asks nobody. */
const JUDGE = { "eval/judges/right/judge.yaml": "name: right\nmodel: recorded\nvalue: boolean\n" };
const VERDICT = {
  assessment_name: "right",
  source: { source_type: "LLM_JUDGE", source_id: "m" },
  feedback: { value: true },
};
const TRACE = {
  [`eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`]: JSON.stringify({
    inputs: INPUTS,
    outputs: OUTPUTS,
    assessments: [VERDICT],
  }),
};

const label = (given: object = {}) =>
  `${JSON.stringify({
    assessment_id: "a-1",
    assessment_name: "right",
    trace_id: ID,
    source: { source_type: "HUMAN", source_id: "dev" },
    create_time: "2026-01-01T10:00:00Z",
    feedback: { value: true },
    metadata: { schema_version: "1", blind: "true" },
    ...given,
  })}\n`;

describe("command: labels", () => {
  test("takes sound labels and says who gave them", async () => {
    await using scene = await setScene({
      base: files({ ...QUESTION, ...JUDGE }),
      head: files({ ...QUESTION, ...JUDGE, ...TRACE, [FILE]: label() }),
    });
    scene.pull.author = "dev";
    const result = await scene.act({ inputs: { command: "labels" }, here: false });
    expect(result.exitCode).toBe(0);
    expect(scene.repo.comments[0]?.body).toContain("**1 label added, all sound.**");
    expect(scene.repo.comments[0]?.body).toContain("| dev | 1 |");
    expect(scene.repo.comments[0]?.body).toContain(
      "Judge right has 1 label (before: 0), not enough to say how far it agrees with people. Trusted to clear a change: not yet (before: not yet).",
    );
  });

  test("fails on a fault, on its line, and puts its comment right when it is mended", async () => {
    const faulty = label({ feedback: { value: "maybe" } });
    await using scene = await setScene({
      base: files(QUESTION),
      head: files({ ...QUESTION, ...TRACE, [FILE]: faulty }),
    });
    scene.pull.author = "dev";
    const result = await scene.act({ inputs: { command: "labels" } });
    expect(result.exitCode).toBe(1);
    const [check] = scene.repo.checks;
    const start_column = faulty.indexOf('"maybe"') + 1;
    expect(check?.annotations).toMatchObject([
      { path: FILE, start_line: 1, start_column, annotation_level: "failure" },
    ]);
    await scene.push(files({ ...QUESTION, ...TRACE, [FILE]: label() }));
    expect((await scene.act({ inputs: { command: "labels" } })).exitCode).toBe(0);
    expect(scene.repo.comments.map(({ body }) => body.includes("all sound"))).toEqual([true]);
  });

  test("leaves to others what others have merged since the pull request was last pushed to", async () => {
    await using scene = await setScene({
      base: files(QUESTION),
      head: files({ ...QUESTION, ...TRACE, [FILE]: label() }),
    });
    const mias = label({ assessment_id: "a-2", source: { source_type: "HUMAN", source_id: "mia" } });
    const merged = { ...QUESTION, ...TRACE, "eval/labels/right/mia.jsonl": mias };
    await commitFiles(scene.repo, { branch: "main", files: files(merged), parent: scene.base });
    const git = (...args: string[]) =>
      run("git", ["-c", "user.name=d", "-c", "user.email=d@e.org", ...args], { cwd: scene.workspace });
    await git("fetch", "-q");
    await git("merge", "-q", "-m", "Merge", "origin/main"); // as GitHub's temporary merge commit
    const result = await scene.act({ inputs: { command: "labels" } });
    expect([result.exitCode, result.outputs.summary]).toEqual([0, "1 label added, all sound"]);
  });

  test("of a fork marks the lines by way of the log, for it may publish nothing", async () => {
    const faulty = label({ feedback: { value: "maybe" } });
    await using scene = await setScene({
      base: files(QUESTION),
      head: files({ ...QUESTION, ...TRACE, [FILE]: faulty }),
      fork: "eve/app",
    });
    scene.pull.author = "dev";
    const { exitCode, annotations } = await scene.act({ inputs: { command: "labels" } });
    expect(exitCode).toBe(1);
    expect([scene.repo.comments, scene.repo.checks]).toEqual([[], []]);
    expect(annotations).toContainEqual(expect.objectContaining({ level: "error", file: FILE, line: "1" }));
  });

  test("obeys nothing that a file's name says, for the log takes commands", async () => {
    const name = "dev\n::warning file=bot.mjs::FORGED\n::add-mask::fault\n.jsonl";
    const forged = { [JSON.stringify(`eval/labels/right/${name}`)]: "{}\n" };
    await using scene = await setScene({
      base: files(QUESTION),
      head: files({ ...QUESTION, ...forged }),
      fork: "eve/app",
    });
    const result = await scene.act({ inputs: { command: "labels" } });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.filter(({ message }) => message === "FORGED")).toEqual([]);
    expect(result.log).toContain(String.raw`dev\n::warning file=bot.mjs::FORGED\n::add-mask::fault\n.jsonl`);
  });
});
