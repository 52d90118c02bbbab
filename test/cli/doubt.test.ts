import { describe, expect, test } from "vitest";
import type { Result } from "../../src/formats/result.ts";
import { put, workshop } from "./run.ts";

const CONFIG = "eval/assize.yaml";

describe.concurrent("an app that crashes on some records", () => {
  test("loses them on `answers`, after one more try", async () => {
    await using shop = await workshop("help-desk");
    await shop.commit("base");
    await shop.edit({
      "answer.mjs": put(
        "const [route]",
        'if (/ship/.test(question)) throw new Error("no carrier");\n  const [route]',
      ),
    });
    await shop.edit({ "answer.mjs": put("outputs: answer(inputs)", "...attempt(inputs)") });
    await shop.edit({
      "answer.mjs": (text) =>
        `${text}\nfunction attempt(inputs) {\n  try {\n    return { outputs: answer(inputs) };\n  } catch (error) {\n    return { error: error.message };\n  }\n}\n`,
    });
    const ran = await shop.run("gate --base main --json out/result.json");
    const { metrics, reason, unscored } = await shop.json<Result>("out/result.json");
    expect(
      metrics.find(({ name }) => name === "answers"),
      ran.err,
    ).toMatchObject({ worse: 4, n: 60 });
    expect(unscored.by_reason).toEqual({ app_error: 4 });
    expect({ code: ran.code, reason }).toEqual({ code: 1, reason: "loss" });
    expect(ran.err).toContain("no carrier");
  });
});

describe.concurrent("a scorer that reads what no output has", () => {
  const mistyped = (text: string) => put("min: 0.9, ", "")(put("outputs.route", "outputs.rout")(text));

  test("is named before all numbers, with what was probably meant: it can't fail any change", async () => {
    await using shop = await workshop("help-desk", { [CONFIG]: mistyped });
    const { code, err } = await shop.run("gate --no-base");
    expect(code).toBe(0);
    expect(err.replace(/\s+/g, " ")).toContain(
      "route looks at nothing. No output has outputs.rout, so it fails every record, whatever the app does. Did you mean outputs.route?",
    );
  });

  test("what only the head lacks is a loss like any other", async () => {
    await using shop = await workshop("help-desk");
    await shop.commit("base");
    await shop.edit({ "answer.mjs": (text) => text.replaceAll("route,", "rout: route,") });
    const { err } = await shop.run("gate --base main");
    expect(err).not.toContain("looks at nothing");
  });
});

describe.concurrent("files that git does not know", () => {
  test("are no commit's: the head is named as it stands here, and they are listed", async () => {
    await using shop = await workshop("help-desk");
    await shop.commit("base");
    await shop.edit({ "helper.mjs": "export const sign = 1;\n", "notes/a.txt": "", "notes/b.txt": "" });
    const ran = await shop.run("gate --base main --json out/result.json");
    expect(ran.err).toContain("Not in git yet, so no other clone has it: helper.mjs, notes/.");
    expect((await shop.json<Result>("out/result.json")).commit.head).toBeNull();
  });

  test("are not those that the call itself writes, nor the store", async () => {
    await using shop = await workshop("help-desk");
    const head = await shop.commit("base");
    for (const run of ["first", "second"]) {
      const { err } = await shop.run("gate --base main --json result.json");
      expect(err, run).not.toContain("Not in git yet");
    }
    expect((await shop.json<Result>("result.json")).commit.head).toBe(head);
  });
});

describe.concurrent("doubt", () => {
  test.each([
    ["pass", 0],
    ["fail", 3],
  ] as const)("where the policy says %s ends with %i", async (inconclusive, code) => {
    await using shop = await workshop("help-desk", {
      [CONFIG]: (text) => put("gate:", `gate:\n  inconclusive: ${inconclusive}`)(put("min: 0.9, ", "")(text)),
    });
    await shop.commit("base");
    // Only "Can you ship two chairs to another address?" goes astray: one lost of 60 is no proof, and no clearance at 5 points.
    await shop.edit({ "answer.mjs": put("parcel|ship/i", "parcel|ship.*(lamp|desk|rug)/i") });
    const ran = await shop.run("gate --base main --json out/result.json");
    const { decision, reason, metrics } = await shop.json<Result>("out/result.json");
    expect({ code: ran.code, decision, reason }, ran.err).toEqual({
      code,
      decision: "inconclusive",
      reason: "too_close",
    });
    expect(metrics[0]).toMatchObject({ name: "route", worse: 1, better: 0 });
  });

  test("is what a loss is that is seen alone, but not after all metrics are counted (Holm)", async () => {
    const extra = ["a", "b", "c", "d", "e"]
      .map((name) => `  - { name: ${name}, contains: { actual: outputs.reply, expected: [Thank] } }`)
      .join("\n");
    const entries = ["a", "b", "c", "d", "e"].map((name) => `    ${name}: {}`).join("\n");
    await using shop = await workshop("help-desk", {
      [CONFIG]: (text) =>
        put("gate:\n  metrics:", `${extra}\ngate:\n  metrics:\n${entries}`)(put("min: 0.9, ", "")(text)),
    });
    await shop.commit("base");
    // Five lost, none gained: mid-p = 0.5^6 = 0.0156, below 0.05 alone; with seven bounds 7 x 0.0156 = 0.11.
    await shop.edit({
      "answer.mjs": put(
        "const [route]",
        "if (/(lamp|desk|rug|chairs|desk) will|refund for|Where is the invoice for the lamp/.test(question)) return { route: 'other', reply: 'Thank you.' };\n  const [route]",
      ),
    });
    const ran = await shop.run("gate --base main --json out/result.json");
    const { metrics } = await shop.json<Result>("out/result.json");
    const route = metrics.find(({ name, slice }) => name === "route" && slice === null);
    expect(route, ran.err).toMatchObject({
      worse: 5,
      better: 0,
      decision: "inconclusive",
      reason: "multiplicity",
    });
    expect(route?.change?.p_value).toBeCloseTo(0.5 ** 6, 10);
    expect(route?.change?.p_holm).toBeGreaterThan(0.05);
  });
});
