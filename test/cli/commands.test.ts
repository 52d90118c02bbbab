import { describe, expect, test } from "vitest";
import type { Result } from "../../src/formats/result.ts";
import { SPECS } from "../../src/shell/specs.ts";
import { VERSION } from "../../src/version.ts";
import { judgeServer } from "./judge-server.ts";
import { put, told, workshop } from "./run.ts";

/** The commands whose pages are held in golden text here. */
const HELD = ["gate", "show", "noise", "demo", "schema"];

describe("help", () => {
  test.each(["--help", "-h", "help"])("%s is the table of commands, on standard output", async (word) => {
    await using shop = await workshop("echo");
    const { code, out, err } = await shop.run(word);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { name, summary } of SPECS) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    expect(out).toContain("Exit codes: 0 pass, 1 the gate failed, 2 it could not be tried, 3 inconclusive");
  });

  test("no word at all is a request for it", async () => {
    await using shop = await workshop("echo");
    const { code, out } = await shop.run("");
    expect(code).toBe(0);
    expect(out).toContain("Commands:");
  });

  test.each(SPECS.map(({ name }) => name))("%s --help is its page", async (name) => {
    await using shop = await workshop("echo");
    const { code, out, err } = await shop.run(`${name} --help`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    if (HELD.includes(name)) await expect(out).toMatchFileSnapshot(`golden/help/${name}.txt`);
    expect(await shop.run(`help ${name}`)).toEqual({ code: 0, out, err: "" });
    for (const { flags, examples } of SPECS.filter((spec) => spec.name === name)) {
      expect(examples.length).toBeGreaterThanOrEqual(1);
      for (const { line } of examples)
        expect(flagsOf(line).filter((flag) => !flags.some((one) => one.name === flag))).toEqual([]);
    }
  });

  test("--version is the version and nothing else", async () => {
    await using shop = await workshop("echo");
    expect(await shop.run("--version")).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
  });
});

function flagsOf(line: string): string[] {
  return [...line.matchAll(/ --([a-z-]+)/g)].map(([, name = ""]) => name);
}

test("a command that is near none is answered with all of them", async () => {
  await using shop = await workshop("echo");
  const names = SPECS.map(({ name }) => name).join(", ");
  expect(await shop.run("frobnicate")).toEqual({
    code: 2,
    out: "",
    err: `assize knows no command "frobnicate"\n  Commands: ${names}. assize --help explains them.\n`,
  });
});

describe("schema", () => {
  test("prints every kind that it names, as JSON on standard output", async () => {
    await using shop = await workshop("echo");
    const { err } = await shop.run("schema");
    const kinds = err.match(/Kinds: (.*)\./)?.[1]?.split(", ") ?? [];
    expect(kinds).toContain("config");
    for (const kind of kinds) {
      const ran = await shop.run(`schema ${kind}`);
      expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: "" });
      expect(JSON.parse(ran.out)).toHaveProperty("$schema");
    }
  });
});

describe("gate on a part", () => {
  test("--records tries these and no others", async () => {
    await using shop = await workshop("help-desk");
    const { code } = await shop.run(
      "gate --no-base --records q-01,q-20 --json out/result.json --verdicts out/verdicts.jsonl",
    );
    const { metrics, dataset } = await shop.json<Result>("out/result.json");
    expect(code).toBe(0);
    expect(dataset.records).toBe(2);
    expect(metrics[0]).toMatchObject({ name: "route", n: 2 });
    const lines = (await shop.read("out/verdicts.jsonl")).trim().split("\n");
    expect([...new Set(lines.map((line) => JSON.parse(line).record_id))]).toEqual(["q-01", "q-20"]);
  });

  test("--only tries one scorer, and needs no other's key", async () => {
    await using shop = await workshop("judged-desk", {
      "eval/assize.yaml": put(
        "  - { judge: helpful }",
        "  - { judge: helpful }\n  - { name: asked, contains: { actual: outputs.reply, expected: [asked] } }",
      ),
    });
    const { code, err } = await shop.run("gate --no-base --only asked --json out/result.json");
    expect(code, err).toBe(0);
    const { metrics } = await shop.json<Result>("out/result.json");
    expect(metrics.map(({ name }) => name)).toEqual(["asked", "answers"]);
  });

  test("from a folder below the repository's root, with files named from there", async () => {
    await using shop = await workshop("echo");
    const paths = ["eval/traces.yaml", "eval/datasets/trees.jsonl", "eval/recorded/head.jsonl"];
    for (const path of paths) await shop.edit({ [`bot/${path}`]: await shop.read(path) });
    await shop.commit("base");
    const line =
      "gate --config eval/traces.yaml --base main --traces eval/recorded/head.jsonl --json result.json";
    const { code, err } = await shop.run(line, { from: "bot" });
    expect(code, err).toBe(0);
    expect(await shop.json<Result>("bot/result.json")).toMatchObject({
      decision: "pass",
      dataset: { records: 6 },
    });
  });
});

describe("data on standard output", () => {
  test("--json - is the result and nothing else; words for people go to standard error", async () => {
    await using shop = await workshop("help-desk");
    const { code, out, err } = await shop.run("gate --no-base --json -");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: 1, decision: "pass" });
    expect(err).toContain("Passes");
  });

  test("--markdown - is the report", async () => {
    await using shop = await workshop("help-desk");
    const { out } = await shop.run("gate --no-base --markdown -");
    expect(out).toMatch(/^\*\*Pass|^Passes|^#/);
  });
});

describe("show", () => {
  test("shows what was asked, answered on both sides, expected and said of it", async () => {
    await using judge = await judgeServer();
    await using shop = await workshop("judged-desk");
    await shop.commit("base");
    await shop.edit({ "reply.mjs": put("return `You", "return `Sorry. You") });
    const { code, out } = await shop.run("show q-01 --base main", judge);
    expect(code).toBe(0);
    await expect(told(out, shop.dir)).toMatchFileSnapshot("golden/show.txt");
  });

  test("costs nothing after a gate, and nothing from kept evidence", async () => {
    await using judge = await judgeServer();
    await using shop = await workshop("judged-desk");
    await shop.commit("base");
    await shop.edit({ "reply.mjs": put("return `You", "return `Sorry. You") });
    await shop.run("gate --base main --evidence evidence", judge);
    const asked = judge.heard.length;
    const live = await shop.run("show q-01 --base main", judge);
    expect(judge.heard).toHaveLength(asked);
    const kept = await shop.run("show q-01 --from evidence");
    expect(kept).toEqual({ code: 0, err: "", out: live.out });
  });
});

describe("noise", () => {
  test("of an app that repeats itself is none", async () => {
    await using shop = await workshop("help-desk");
    const { code, out } = await shop.run("noise");
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot("golden/noise-none.txt");
  });

  test("of an app that does not is measured, and what it asks for", async () => {
    await using shop = await workshop("help-desk", {
      "answer.mjs": (text) =>
        `import { mkdirSync } from "node:fs";\n${put("const [route]", "if (!first && /lamp/.test(question)) return { route: 'other', reply: '' };\n  const [route]")(text).replace("const ROUTES", "const first = isFirst();\nconst ROUTES")}
function isFirst() {
  try {
    mkdirSync("started");
    return true;
  } catch {
    return false;
  }
}
`,
    });
    const { code, out } = await shop.run("noise --sample 40");
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot("golden/noise-some.txt");
  });
});
