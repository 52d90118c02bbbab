import { describe, expect, test } from "vitest";
import type { Result } from "../../src/formats/result.ts";
import { put, workshop } from "./run.ts";

/** Every way to run an app; `language` is what its one rule is written in. */
const ways = [
  { way: "node", language: "mjs" },
  { way: "python", language: "py" },
  { way: "node-per-record", language: "mjs" },
  { way: "python-per-record", language: "py" },
  { way: "http", language: "mjs" },
  { way: "http-python", language: "py" },
  { way: "module", language: "mjs" },
] as const;

/** The rule, broken for one of the six records. */
const BROKEN = {
  mjs: { "shout.mjs": put("text.toUpperCase()", 'text === "elm" ? text : text.toUpperCase()') },
  py: {
    "shout.py": put('inputs["text"].upper()', 'inputs["text"].upper() if inputs["text"] != "elm" else "elm"'),
  },
};

describe.concurrent.each(ways)("an app run by $way", ({ way, language }) => {
  test("runs as it was on the base and as it is here, each in its own checkout", async () => {
    await using shop = await workshop("echo");
    await shop.commit("base");
    await shop.edit(BROKEN[language]);
    const line = `gate --config eval/${way}.yaml --base main --json out/result.json`;
    const { code, err } = await shop.run(line);
    const result = await shop.json<Result>("out/result.json");
    const shout = result.metrics.find(({ name, slice }) => name === "shout" && slice === null);
    expect(shout, err).toMatchObject({ n: 6, unchanged: 5, worse: 1, better: 0 });
    expect(shout?.observed).toEqual({ base: 1, head: 5 / 6 });
    expect(result.flips.map(({ record_id }) => record_id)).toEqual(["elm"]);
    expect(result.baseline).toMatchObject({ from: "rerun" });
    expect({ code, decision: result.decision, reason: result.reason }).toEqual({
      code: 1,
      decision: "fail",
      reason: "floor",
    });
  });
});

const checkoutOf = (sha: string) => `a checkout of its commit (git worktree add ../base ${sha.slice(0, 12)})`;
const BY_HAND =
  "try it there by hand with one line of JSON on stdin. It holds what git holds: installed packages and the like are for app.setup to make";

test.concurrent.each([
  {
    way: "python",
    says: (sha: string) =>
      `could not be tried: "python3 stream.py" ended with exit code 1 before it answered anything: ModuleNotFoundError: No module named 'shout'. It was started 3 times in ${checkoutOf(sha)}; ${BY_HAND}`,
  },
  {
    way: "node",
    says: (sha: string) =>
      `could not be tried: "node stream.mjs" ended with exit code 1 before it answered anything: Error [ERR_MODULE_NOT_FOUND]: Cannot find module 'shout.mjs' imported from stream.mjs. It was started 3 times in ${checkoutOf(sha)}; ${BY_HAND}`,
  },
  {
    way: "module",
    says: (sha: string) =>
      `app.module: there is no file shout.mjs in ${checkoutOf(sha)}. Name a file below app.root and the function it exports: app/answer.mjs#answer`,
  },
  {
    way: "node-per-record",
    setup: "echo looking; echo no shout here; test -f shout.mjs",
    says: () =>
      `could not be set up: "echo looking; echo no shout here; test -f shout.mjs" ended with exit code 1: no shout here. It runs in app.root of each checkout, the base's too`,
  },
])(
  "a base whose app run by $way lacks a file names its commit and the last line of the log",
  async (base) => {
    await using shop = await workshop("echo");
    const [mjs, py] = [await shop.read("shout.mjs"), await shop.read("shout.py")];
    const { way, setup, says } = base;
    const config = `eval/${way}.yaml`;
    if (setup) await shop.edit({ [config]: put("  timeout", `  setup: ${setup}\n  timeout`) });
    await shop.edit({ "shout.mjs": null, "shout.py": null });
    const sha = await shop.commit("base");
    await shop.edit({ "shout.mjs": mjs, "shout.py": py });
    const { code, err } = await shop.run(`gate --config ${config} --base main --json out/result.json`);
    expect(code, err).toBe(2);
    const { summary } = await shop.json<Result>("out/result.json");
    expect(summary).toContain(`${says(sha)})`);
    expect(err).not.toMatch(/assize-\w+\/checkout/);
  },
);

test("outputs recorded elsewhere are read, not run", async () => {
  await using shop = await workshop("echo");
  const { code } = await shop.run("gate --config eval/traces.yaml --no-base --json out/result.json");
  const { metrics, run } = await shop.json<Result>("out/result.json");
  expect(code).toBe(0);
  expect(metrics[0]).toMatchObject({ name: "shout", n: 6, head: { estimate: 1 } });
  expect(run.requests).toBe(0);
});

test("outputs recorded with the app are compared with those of the base's commit", async () => {
  await using shop = await workshop("echo");
  await shop.commit("base");
  await shop.edit({ "eval/recorded/head.jsonl": put("ELM", "elm"), "eval/traces.yaml": put("min: 1, ", "") });
  const { code, err } = await shop.run("gate --config eval/traces.yaml --base main --json out/result.json");
  const { metrics, baseline } = await shop.json<Result>("out/result.json");
  expect(metrics[0], err).toMatchObject({ worse: 1, observed: { base: 1, head: 5 / 6 } });
  expect(baseline.from).toBe("file");
  expect(code).toBe(1);
});

test("--traces takes the head's outputs and --base-traces the base's, from where the call stands", async () => {
  await using shop = await workshop("echo");
  await shop.commit("base");
  await shop.edit({
    "eval/recorded/worse.jsonl": (await shop.read("eval/recorded/head.jsonl")).replace("ELM", "elm"),
  });
  const line =
    "gate --config eval/node.yaml --traces eval/recorded/worse.jsonl --base-traces eval/recorded/head.jsonl --json out/result.json";
  await shop.run(line);
  const result = await shop.json<Result>("out/result.json");
  expect(result.metrics[0]).toMatchObject({ n: 6, worse: 1, observed: { base: 1, head: 5 / 6 } });
  expect(result.baseline.from).toBe("file");
});

test("an app that prints 10 MB of log beside its replies is heard, and told once", async () => {
  await using shop = await workshop("echo", {
    "stream.mjs": put(
      'console.log("a line of log that is no reply");',
      'const line = "x".repeat(1023) + "\\n";\nfor (let i = 0; i < 10; i++) process.stdout.write(line.repeat(1024));',
    ),
  });
  const { code, err } = await shop.run("gate --config eval/node.yaml --no-base");
  expect(code).toBe(0);
  expect(err.replace(/\s+/g, " ")).toContain(
    "the app (head): 10240 lines were on stdout not a reply and read as log; log belongs on stderr",
  );
});

test("samples are runs: each record is asked so often, and counts once", async () => {
  await using shop = await workshop("echo", {
    "eval/node.yaml": put("timeout: 10s", "timeout: 10s\n  samples: 3"),
    "stream.mjs": put(
      "outputs: await shout(inputs)",
      "outputs: inputs.text === 'elm' && n++ % 3 === 1 ? {} : await shout(inputs)",
    ),
  });
  await shop.edit({ "stream.mjs": put("import {", "let n = 0;\nimport {") });
  await shop.run(
    "gate --config eval/node.yaml --no-base --json out/result.json --verdicts out/verdicts.jsonl",
  );
  const { metrics } = await shop.json<Result>("out/result.json");
  const lines = (await shop.read("out/verdicts.jsonl"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const shouts = lines.filter(({ scorer }) => scorer === "shout");
  expect(shouts).toHaveLength(18);
  expect(
    shouts
      .filter(({ record_id }) => record_id === "elm")
      .map(({ pass }) => pass)
      .sort(),
  ).toEqual([false, true, true]);
  // Five records at 1 and one at 2/3: (5 + 2/3) / 6 = 17/18.
  expect(metrics[0]).toMatchObject({ n: 6 });
  expect(metrics[0]?.observed.head).toBeCloseTo(17 / 18, 12);
});
