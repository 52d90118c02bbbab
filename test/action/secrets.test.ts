import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readZipMember } from "../../src/io/zip-member.ts";
import { completion, scriptedServer } from "../io/models/scripted-server.ts";
import { bot, type Files, files, type Scene, setScene } from "./scene.ts";

/** The key of the job, and one of a known form that somebody left in a record. */
const KEY = "recognisable-value-0123456789";
const LEFT = `sk-${"proj-abcd1234".repeat(3)}`;

const CONFIG = `version: 1
name: router
app: { command: [node, bot.mjs], timeout: 10s }
scorers:
  - { name: route, exact_match: { actual: outputs.route, expected: expectations.route } }
  - { judge: good }
models: { judge: "compatible:/desk" }
gate: { metrics: { route: { max_drop: 0.05 }, good: { max_drop: 0.05 } } }
`;
const JUDGE = "name: good\ninstructions: Is {{ outputs.said }} good?\nvalue: { categories: [yes, no] }\n";

/** An app that says all it knows, in its log, its errors and its answers. */
function teller(wrongBelow: number): string {
  return `import { createInterface } from "node:readline";
const said = JSON.stringify(process.env);
console.error(said);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs } = JSON.parse(line);
  const wrong = inputs.n < ${wrongBelow};
  const reply = ${wrongBelow} && inputs.n === 119 ? { error: said } : { outputs: { route: wrong ? "elsewhere" : "billing", said: (wrong ? "WRONG" : "") + said } };
  process.stdout.write(JSON.stringify({ id, ...reply }) + "\\n");
}
`;
}

function telling(wrongBelow: number): Files {
  const kept = files({
    "eval/assize.yaml": CONFIG,
    "eval/judges/good/judge.yaml": JUDGE,
    "bot.mjs": teller(wrongBelow),
  });
  const dataset = kept["eval/datasets/routes.jsonl"] ?? "";
  return {
    ...kept,
    "eval/datasets/routes.jsonl": dataset.replace('"inputs":{', `"inputs":{"note":"${LEFT}",`),
  };
}

async function storeOf(workspace: string): Promise<string> {
  const dir = join(workspace, ".assize");
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(".jsonl"));
  return (await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")))).join("\n");
}

function bytesOf({ github, repo }: Scene): Buffer {
  return github.results.blobs.get(repo.artifacts[0]?.blob ?? "")?.bytes ?? Buffer.alloc(0);
}

/** Everything in the run's artifact that is not a page. */
function artifactText(scene: Scene): string {
  const bytes = bytesOf(scene);
  const names = ["result.json", "report.md", "junit.xml", "verdicts.jsonl", "evidence.json", "reuse.jsonl"];
  return names.map((name) => readZipMember(bytes, name, 64 << 20)?.toString() ?? missing(name)).join("\n");
}

function missing(name: string): never {
  throw new Error(`the artifact holds no ${name}`);
}

test("no secret of the environment and no key left in a record reaches GitHub, the log or the store", async () => {
  await using server = await scriptedServer(({ body, headers }) => {
    const wrong = JSON.stringify(body).includes("WRONG");
    return completion(JSON.stringify({ rationale: JSON.stringify(headers), verdict: wrong ? "no" : "yes" }));
  });
  await using scene = await setScene({ base: telling(0), head: telling(30) });
  const env = { ASSIZE_BASE_URL: server.url, ASSIZE_API_KEY: KEY, OPENAI_API_KEY: KEY };
  const { exitCode, ...result } = await scene.act({ here: false, env });
  expect(exitCode, result.log).toBe(1);
  expect(JSON.stringify(server.heard[0]?.headers)).toContain(KEY);
  const { comments, checks } = scene.repo;
  expect(asRead(comments[0]?.body ?? "")).toContain("***");
  const published = JSON.stringify({ comments, checks, result });
  for (const secret of [KEY, LEFT]) expect(published).not.toContain(secret);
  const store = await storeOf(scene.workspace);
  for (const secret of [KEY, LEFT]) expect(store).not.toContain(secret);
  const kept = artifactText(scene);
  expect(kept).toContain("***");
  for (const secret of [KEY, LEFT]) expect(kept).not.toContain(secret);
});

/** A password that Markdown and XML escape, and a key that a remark on a line cuts. */
const MARKUP = "p$ss*w&rd[1]_x!";
const LONG = "recognisable-value-0123456789-abcdefghij-ABCDEFGHIJ-9876543210";

/** A key in every record, each at another place of its text, so that whatever is cut cuts one of them. */
function leftInRecords(): Files {
  const kept = files();
  const lines = (kept["eval/datasets/routes.jsonl"] ?? "").split("\n");
  const noted = lines.map((line, n) => {
    const note = `${"y".repeat(60 + 40 * (n % 24))} ${LONG} and ${MARKUP} end`;
    return line.replace('"inputs":{', `"inputs":{"note":${JSON.stringify(note)},`);
  });
  return { ...kept, "eval/datasets/routes.jsonl": noted.join("\n") };
}

/** What a reader makes of a surface: entities are signs, and marks between them are not seen. */
function asRead(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll("\u200b", "");
}

test("a key left in a record is masked before it is escaped or cut", async () => {
  const left = leftInRecords();
  await using scene = await setScene({ base: left, head: { ...left, "bot.mjs": bot(30) } });
  const args = "--evidence out --markdown out/asked.md --json out/asked.json --verdicts out/asked.jsonl";
  const result = await scene.act({ env: { DB_PASSWORD: MARKUP, MY_API_KEY: LONG }, inputs: { args } });
  expect(result.exitCode, result.log).toBe(1);
  const { comments, checks } = scene.repo;
  const kept = bytesOf(scene);
  const surfaces = ["result.json", "report.md", "junit.xml", "verdicts.jsonl", "evidence.json"].map(
    (name) => readZipMember(kept, name, 64 << 20)?.toString() ?? missing(name),
  );
  const out = join(scene.workspace, "out");
  const asked = await readdir(out);
  expect(asked.toSorted()).toEqual(["asked.json", "asked.jsonl", "asked.md", "evidence.json"]);
  for (const name of asked) surfaces.push(await readFile(join(out, name), "utf8"));
  for (const text of [
    comments[0]?.body ?? "",
    JSON.stringify(checks),
    result.summary,
    result.log,
    ...surfaces,
  ])
    expect(asRead(text)).not.toMatch(/recogn|p\$ss|_x!/);
  expect(comments[0]?.body).toContain("and &#42;&#42;&#42; end");
});
