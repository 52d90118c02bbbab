import { expect, test } from "vitest";
import { put, workshop } from "./run.ts";

/** A password with all that JSON, Markdown and XML write in another way. */
const PASSWORD = 'p$ss*w&"rd[1]_x!';
const LINE = "--config eval/node.yaml --no-base";

test("a secret of the environment that stands in a record is in nothing that is printed or written", async () => {
  await using shop = await workshop("echo");
  const [dataset = ""] = (await shop.files()).filter((path) => path.startsWith("eval/datasets/"));
  await shop.edit({ [dataset]: put('{"text": "ash"}', JSON.stringify({ text: `ash ${PASSWORD} ash` })) });
  await shop.commit("base");
  const env = { DB_PASSWORD: PASSWORD };
  const files = "--evidence out --json out/result.json --markdown out/report.md --junit out/junit.xml";
  const tried = await shop.run(`gate ${LINE} ${files} --verdicts out/verdicts.jsonl`, { env });
  const evidence = await shop.run(`gate ${LINE} --verdicts -`, { env });
  const shown = await shop.run("show ash --config eval/node.yaml", { env });
  const written = (await shop.files()).filter((path) => path.startsWith("out/"));
  expect(written).toHaveLength(5);
  const texts = [
    ...(await Promise.all(written.map((path) => shop.read(path)))),
    tried.err,
    evidence.out,
    shown.out,
  ];
  for (const text of texts) expect(text).not.toMatch(/p\$ss|p&#36;ss|_x!/);
  expect(shown.out).toContain("ash *** ash");
  expect(await shop.read("out/evidence.json")).toContain("ash *** ash");
});

test("evidence that an earlier version kept with a secret in it is shown without", async () => {
  await using shop = await workshop("echo");
  await shop.commit("base");
  await shop.run(`gate ${LINE} --evidence kept`);
  await shop.edit({ "kept/evidence.json": (text) => text.replaceAll('"ash"', '"ash-and-much-more"') });
  const env = { MY_KEY: "ash-and-much-more" };
  const { code, err } = await shop.run("gate --replay kept --json out/result.json --evidence again", { env });
  expect(code, err).toBe(0);
  expect(await shop.read("again/evidence.json")).not.toContain("much-more");
  expect(await shop.read("again/evidence.json")).toContain("***");
});

test("what is said to people holds no workflow command, and in a job nothing does", async () => {
  await using shop = await workshop("echo", { "eval/datasets/a\n::warning::FORGED\n.jsonl": "{}\n" });
  await shop.commit("base");
  const faulty = await shop.run(`gate ${LINE}`);
  expect(faulty.code).toBe(2);
  expect(faulty.err).toContain(String.raw`a\n::warning::FORGED\n.jsonl`);
  expect(faulty.err).not.toMatch(/^\s*::/m);
});

test("what a record says is no workflow command in the log of a job", async () => {
  await using shop = await workshop("echo");
  const [dataset = ""] = (await shop.files()).filter((path) => path.startsWith("eval/datasets/"));
  await shop.edit({ [dataset]: put('{"text": "ash"}', `{"text": "ash ##[warning]FORGED"}`) });
  await shop.commit("base");
  const show = "show ash --config eval/node.yaml";
  expect((await shop.run(show)).out).toContain("##[warning]");
  expect((await shop.run(show, { env: { GITHUB_ACTIONS: "true" } })).out).not.toContain("##[");
});
