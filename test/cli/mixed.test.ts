import { describe, expect, test } from "vitest";
import type { Result } from "../../src/formats/result.ts";
import { judgeServer } from "./judge-server.ts";
import { fewer } from "./judged-desk.ts";
import { type Files, put, type Ran, type Workshop, workshop } from "./run.ts";

const CONFIG = "eval/assize.yaml";
const DATA = "eval/datasets/questions.jsonl";
const JUDGE = "eval/judges/helpful/judge.yaml";

/** The router forgets a word: every question about a refund or an exchange goes astray, 12 of 60. */
const ASTRAY: Files = { "answer.mjs": (text) => put("refund|", "")(put("return|exchange", "return")(text)) };

/** Commits the scenario as the base, makes the change, tries it. */
async function tryChange(
  shop: Workshop,
  change: Files,
  { env, flags = "" }: { env?: { [name: string]: string }; flags?: string } = {},
): Promise<{ ran: Ran; result: Result; said: string }> {
  await shop.commit("base");
  await shop.edit(change);
  const ran = await shop.run(`gate --base main --json out/result.json ${flags}`, { env });
  return { ran, result: await shop.json<Result>("out/result.json"), said: ran.err.replace(/\s+/g, " ") };
}

function metricOf({ metrics }: Result, name: string) {
  const found = metrics.filter((metric) => metric.name === name && metric.slice === null);
  return found[0];
}

describe.concurrent("a change of the app", () => {
  test("that loses is red, with the records that got worse", async () => {
    await using shop = await workshop("help-desk");
    const { ran, result } = await tryChange(shop, ASTRAY);
    expect(ran.code).toBe(1);
    expect(metricOf(result, "route")).toMatchObject({ worse: 12, better: 0, n: 60, estimator: "A" });
    expect(result.cause).toEqual(["app"]);
  });

  test("that changes no file is not run twice, and said so", async () => {
    await using shop = await workshop("help-desk");
    const { ran, result, said } = await tryChange(shop, { "README.md": "# Help desk\n" });
    expect(ran.code).toBe(0);
    expect(result).toMatchObject({ decision: "pass", reason: "unchanged" });
    expect(said).toContain("not run, because no file of the app changed");
  });

  test("that loses one record which must hold is red by that alone", async () => {
    await using shop = await workshop("help-desk", {
      [DATA]: put('{"id": "q-05",', '{"id": "q-05", "must": true,'),
    });
    const { ran, result } = await tryChange(shop, {
      "answer.mjs": put("refund|", "refund for (?!the lamp)|"),
    });
    expect({ code: ran.code, reason: result.reason }, ran.err).toEqual({ code: 1, reason: "must" });
  });

  test("that loses ends green where nothing is enforced, and says that it would fail", async () => {
    await using shop = await workshop("help-desk", { [CONFIG]: put("gate:", "gate:\n  enforce: false") });
    const { ran, result, said } = await tryChange(shop, ASTRAY);
    expect(ran.code).toBe(0);
    expect(result.decision).toBe("fail");
    expect(said).toMatch(/^.*Would fail/);
  });
});

describe.concurrent("a change of the policy", () => {
  test("does not help the change that makes it: the base decides, and it is said on top", async () => {
    await using shop = await workshop("help-desk");
    const { ran, result, said } = await tryChange(shop, {
      ...ASTRAY,
      [CONFIG]: put("min: 0.9, max_drop: 0.05", "min: 0.1, max_drop: 0.9"),
    });
    expect(ran.code).toBe(1);
    expect(result.policy).toEqual({ from: "base", changed: true });
    expect(metricOf(result, "route")).toMatchObject({ margin: 0.05, decision: "fail" });
    expect(said).toContain("goal posts");
    expect(said).toContain("gate.metrics.route.max_drop: 0.05 → 0.9");
  });

  test("by taking the scorer away does not help either", async () => {
    await using shop = await workshop("help-desk");
    const { ran, result, said } = await tryChange(shop, {
      ...ASTRAY,
      [CONFIG]: (text) =>
        put(
          "name: route, exact_match: { actual: outputs.route, expected: expectations.route }",
          "name: reply, contains: { actual: outputs.reply, expected: expectations.route }",
        )(put("route: { min: 0.9, max_drop: 0.05, slices: [tags.topic] }", "reply: {}")(text)),
    });
    expect(ran.code).toBe(1);
    expect(metricOf(result, "route")?.decision).toBe("fail");
    expect(metricOf(result, "reply")).toMatchObject({ blocking: false });
    expect(said).toContain("scorers.route");
  });

  test("by setting records aside counts only where the base did it", async () => {
    const aside = "- { record: q-01, owner: ann, reason: wrong reference, until: 2099-01-01 }\n";
    await using own = await workshop("help-desk");
    const inHead = await tryChange(own, { "eval/quarantine.yaml": aside });
    expect(metricOf(inHead.result, "route")?.n).toBe(60);
    expect(inHead.said).toContain("quarantine");
    await using merged = await workshop("help-desk", { "eval/quarantine.yaml": aside });
    const inBase = await tryChange(merged, {});
    expect(metricOf(inBase.result, "route")?.n).toBe(59);
  });

  test("that adds a scorer informs, with the head's own code", async () => {
    await using shop = await workshop("help-desk");
    const { ran, result } = await tryChange(shop, {
      [CONFIG]: (text) =>
        put(
          "gate:",
          "  - { name: polite, module: 'eval/polite.mjs#polite' }\ngate:",
        )(put("  metrics:", "  metrics:\n    polite: { max_drop: 0.01 }")(text)),
      "eval/polite.mjs":
        "export function polite(trace) {\n  return /thank/i.test(JSON.stringify(trace));\n}\n",
    });
    expect(ran.code, ran.err).toBe(0);
    expect(metricOf(result, "polite")).toMatchObject({ blocking: false, observed: { head: 1 } });
  });

  test("of a scorer's module is a change of the policy, and the base's module decides", async () => {
    const scorer = (body: string) => `export function polite(trace) {\n  return ${body};\n}\n`;
    await using shop = await workshop("help-desk", {
      [CONFIG]: put("gate:", "  - { name: polite, module: 'eval/polite.mjs#polite' }\ngate:"),
      "eval/polite.mjs": scorer("/thank/i.test(JSON.stringify(trace))"),
    });
    const { result, said } = await tryChange(shop, { "eval/polite.mjs": scorer("false") });
    expect(metricOf(result, "polite")?.observed).toEqual({ base: 1, head: 1 });
    expect(result.policy).toEqual({ from: "base", changed: true });
    expect(said).toContain("scorers.polite: eval/polite.mjs is another module");
  });

  test("that adds the first judge, with its model, informs", async () => {
    await using judge = await judgeServer();
    await using shop = await workshop("help-desk");
    const { ran, result } = await tryChange(
      shop,
      {
        [CONFIG]: (text) =>
          `${put("gate:", "  - { judge: kind }\ngate:")(text)}models: { judge: "compatible:/desk" }\n`,
        "eval/judges/kind/judge.yaml":
          "name: kind\ninstructions: Is {{ outputs.reply }} kind?\nvalue: { categories: [yes, no] }\n",
      },
      { env: judge.env },
    );
    expect(ran.code, ran.err).toBe(0);
    expect(metricOf(result, "kind")).toMatchObject({ blocking: false, observed: { head: 1 } });
  });
});

/** Nothing that it loses would block. */
const TOOTHLESS = put("gate:", "gate:\n  enforce: false\n  missing: pass\n  inconclusive: pass");

describe.concurrent("a policy of one's own", () => {
  /** main has a policy; the change parts from a commit before that and brings another. */
  async function fromBefore(shop: Workshop) {
    const files = Object.fromEntries(
      await Promise.all([CONFIG, DATA].map(async (path) => [path, await shop.read(path)] as const)),
    );
    await shop.edit({ eval: null });
    const old = await shop.commit("before the policy");
    await shop.edit(files);
    await shop.commit("policy");
    await shop.git("checkout", "-q", "-b", "own", old);
    await shop.edit({ ...files, [CONFIG]: TOOTHLESS(files[CONFIG] ?? ""), ...ASTRAY });
    await shop.commit("own policy");
    const ran = await shop.run("gate --base main --json out/result.json");
    return { ran, result: await shop.json<Result>("out/result.json"), said: ran.err.replace(/\s+/g, " ") };
  }

  test("does not decide where the change starts before the base branch had one: the branch's does", async () => {
    await using shop = await workshop("help-desk");
    const { ran, result, said } = await fromBefore(shop);
    expect({ code: ran.code, decision: result.decision }, ran.err).toEqual({ code: 1, decision: "fail" });
    expect(result).toMatchObject({ first_run: false, policy: { from: "base", changed: true } });
    expect(metricOf(result, "route")).toMatchObject({ worse: 12, n: 60 });
    expect(said).toContain("The base branch decided by its policy of today.");
    expect(said).toContain("gate.enforce: true → false");
  });

  test("does not decide where the base's can't be read: that is no pass, whatever it says", async () => {
    await using shop = await workshop("help-desk", { [DATA]: (text) => `${text}{"id": "broken"\n` });
    const sound = (await shop.read(DATA)).replace('{"id": "broken"\n', "");
    const { ran, result, said } = await tryChange(shop, {
      ...ASTRAY,
      [DATA]: sound,
      [CONFIG]: (text) => put("min: 0.9, ", "")(TOOTHLESS(text)),
    });
    expect({ code: ran.code, reason: result.reason }, ran.err).toEqual({ code: 2, reason: "no_baseline" });
    expect(result.first_run).toBe(false);
    expect(said).toContain("The base's own configuration can't be read.");
    expect(said).toMatch(/nothing to compare with .*questions\.jsonl:61: not JSON/);
  });
});

describe.concurrent("a change of the dataset", () => {
  test("compares what both sides have; what is new or edited is counted, what is gone is named", async () => {
    await using shop = await workshop("help-desk");
    const { ran, result, said } = await tryChange(shop, {
      [DATA]: (text) =>
        `${text
          .split("\n")
          .filter((line) => !line.includes('"q-60"') && line !== "")
          .join("\n")
          .replace(
            "for the lamp",
            "for this lamp",
          )}\n{"id":"q-61","inputs":{"question":"A refund, please."},"expectations":{"route":"billing"},"tags":{"topic":"billing"}}\n`,
    });
    expect(ran.code).toBe(0);
    expect(result.dataset).toMatchObject({ records: 60, common: 58, added: 1, removed: 1, changed: 1 });
    expect(result.cause).toEqual(["dataset"]);
    expect(said).toContain("q-60");
    expect(metricOf(result, "route")).toMatchObject({ n: 58 });
  });
});

describe.concurrent("a change of the dataset beside a broken app", () => {
  test("does not hide by new tags or groups: only inputs and expectations make a record another", async () => {
    await using shop = await workshop("help-desk");
    const { ran, result, said } = await tryChange(shop, {
      ...ASTRAY,
      [DATA]: (text) =>
        text.replaceAll('"topic": "', '"x": "1", "topic": "').replaceAll('"topic":"', '"x":"1","topic":"'),
    });
    expect({ code: ran.code, decision: result.decision }, ran.err).toEqual({ code: 1, decision: "fail" });
    expect(result.dataset).toMatchObject({ common: 60, changed: 0 });
    expect(said).toContain("tags or group: changed on 60 of the records that both have");
  });

  test("does not hide by an edit of every record: then data is missing", async () => {
    await using shop = await workshop("help-desk", { [CONFIG]: put("min: 0.9, ", "") });
    const edited: Files = {
      [DATA]: (text) =>
        text
          .replaceAll('"expectations": {', '"expectations": {"x": 1, ')
          .replaceAll('"expectations":{', '"expectations":{"x":1,'),
    };
    const { ran, result, said } = await tryChange(shop, { ...ASTRAY, ...edited });
    expect({ code: ran.code, reason: result.reason }, ran.err).toEqual({ code: 2, reason: "no_baseline" });
    expect(result.dataset).toMatchObject({ common: 0, changed: 60 });
    expect(said).toContain("the base's records were all edited or taken away");
    await using alone = await workshop("help-desk", { [CONFIG]: put("min: 0.9, ", "") });
    expect((await tryChange(alone, edited)).ran.code).toBe(0);
  });
});

describe.concurrent("a change of how the app is run", () => {
  test("is named on top, even where every output is what it was", async () => {
    await using shop = await workshop("help-desk");
    const kept: string[] = (await shop.read(DATA)).split("\n").filter(Boolean);
    const traces = kept
      .map((line) => JSON.parse(line) as { id: string; inputs: object; expectations: { route: string } })
      .map(({ id, inputs, expectations }) => ({
        record_id: id,
        inputs,
        outputs: { route: expectations.route },
      }));
    const { said } = await tryChange(shop, {
      ...ASTRAY,
      "eval/good.jsonl": traces.map((trace) => `${JSON.stringify(trace)}\n`).join(""),
      [CONFIG]: (text) =>
        put("app:\n  command: [node, answer.mjs]\n  timeout: 10s", "app: { traces: good.jsonl }")(text),
    });
    expect(said).toContain("This change sets its app up otherwise.");
    expect(said).toContain('app.traces: (none) → "good.jsonl"');
  });
});

describe.concurrent("a change of the judge", () => {
  /** All labels, for they tell two judges apart; of the replies as many as a loss is seen on. */
  const desk = () => workshop("judged-desk", fewer({ questions: 36, labels: 80 }));
  const stricter = { [JUDGE]: put("Does {{", "Be strict. Does {{") };

  test("alone is scored by both, and does not fail by itself", async () => {
    await using judge = await judgeServer();
    await using shop = await desk();
    const { ran, result, said } = await tryChange(shop, stricter, { env: judge.env });
    expect(ran.code, ran.err).toBe(0);
    expect(result.cause).toEqual(["judge"]);
    expect(result.metrics.filter(({ name }) => name === "helpful")).toHaveLength(2);
    expect(said).toContain("judge");
  });

  test("that is shown worse on labels fails", async () => {
    await using judge = await judgeServer(({ body }) =>
      JSON.stringify(body).includes("Be strict.") ? verdictNo : null,
    );
    await using shop = await desk();
    const { ran, result } = await tryChange(shop, stricter, { env: judge.env });
    expect({ code: ran.code, reason: result.reason }, ran.err).toEqual({ code: 1, reason: "judge_worse" });
  });

  test("with one of the app leaves the decision to the base's judge", async () => {
    await using judge = await judgeServer(({ body }) =>
      JSON.stringify(body).includes("Be strict.") ? verdictYes : null,
    );
    await using shop = await desk();
    const { ran, result } = await tryChange(
      shop,
      { ...stricter, "reply.mjs": put("You asked", "Sorry. You asked") },
      { env: judge.env },
    );
    expect(ran.code).toBe(1);
    expect(result.cause).toEqual(["app", "judge"]);
    const [decides, beside] = result.metrics.filter(({ name }) => name === "helpful");
    expect(decides).toMatchObject({ decision: "fail", blocking: true, worse: 36 });
    expect(beside).toMatchObject({ blocking: false, worse: 0 });
  });

  test("of its trust or pass_when is a change of the policy", async () => {
    await using judge = await judgeServer();
    await using shop = await desk();
    const { result, said } = await tryChange(
      shop,
      { [JUDGE]: put("pass_when: [yes]", "pass_when: [yes, no]\ntrust: { min_labels: 1 }") },
      { env: judge.env },
    );
    expect(result.policy).toEqual({ from: "base", changed: true });
    expect(said).toContain("judges.helpful.pass_when");
  });
});

describe.concurrent("the first run", () => {
  test("lays the head's evaluation over the base, and says what the gate can do from now on", async () => {
    await using shop = await workshop("help-desk");
    const files = Object.fromEntries(
      await Promise.all([CONFIG, DATA].map(async (path) => [path, await shop.read(path)] as const)),
    );
    await shop.edit({ eval: null });
    const { ran, result, said } = await tryChange(shop, files);
    expect(ran.code, ran.err).toBe(0);
    expect(result.first_run).toBe(true);
    expect(result.policy.from).toBe("head");
    expect(said).toContain(
      "What this gate can do from now on. - With 60 records it finds a loss of 12.3 points",
    );
  });
});

describe.concurrent("the base's outputs", () => {
  test("come from an earlier run where only the cache is wanted; without one, missing: decides", async () => {
    const cached: Files = { [CONFIG]: (text) => `${text}baseline: { from: [cache] }\n` };
    await using shop = await workshop("help-desk", cached);
    const first = await tryChange(shop, { "answer.mjs": put("will look", "may look") });
    expect({ code: first.ran.code, reason: first.result.reason }).toEqual({ code: 2, reason: "no_baseline" });
    await shop.git("stash", "-q");
    await shop.run("gate --no-base --json out/result.json");
    await shop.git("stash", "pop", "-q");
    const { code } = await shop.run("gate --base main --json out/result.json");
    const again = await shop.json<Result>("out/result.json");
    expect({ code, from: again.baseline.from }).toEqual({ code: 0, from: "cache" });
  });

  test("that are wanted and missing pass where the policy lets them", async () => {
    await using shop = await workshop("help-desk", {
      [CONFIG]: (text) => `${put("gate:", "gate:\n  missing: pass")(text)}baseline: { from: [cache] }\n`,
    });
    const { ran, result } = await tryChange(shop, { "answer.mjs": put("will look", "may look") });
    expect({ code: ran.code, reason: result.reason }).toEqual({ code: 0, reason: "no_baseline" });
  });

  test("are read from a file where the policy names one", async () => {
    await using shop = await workshop("echo", {
      "eval/node.yaml": (text) => `${text}baseline: { file: recorded/head.jsonl }\n`,
    });
    await shop.edit({ "eval/assize.yaml": await shop.read("eval/node.yaml") });
    const { result } = await tryChange(shop, { "shout.mjs": put("text.toUpperCase()", "text") });
    expect(result.baseline.from).toBe("file");
    expect(metricOf(result, "shout")).toMatchObject({ worse: 6, observed: { base: 1, head: 0 } });
  });

  test("are not looked at where none are wanted", async () => {
    await using shop = await workshop("help-desk", { [CONFIG]: (text) => `${text}baseline: none\n` });
    const { ran, result } = await tryChange(shop, ASTRAY);
    expect(result.baseline).toEqual({ from: "none", commit: expect.any(String) });
    expect({ code: ran.code, reason: result.reason }).toEqual({ code: 1, reason: "floor" });
  });

  test("of a base that cannot be run are missing, and nobody calls it a regression", async () => {
    await using shop = await workshop("help-desk");
    const sound = await shop.read("answer.mjs");
    await shop.edit({ "answer.mjs": "throw new Error('base is broken');\n" });
    const { ran, result, said } = await tryChange(shop, { "answer.mjs": sound });
    expect({ code: ran.code, reason: result.reason }).toEqual({ code: 2, reason: "no_baseline" });
    expect(said).toContain("base is broken");
    expect(said).toContain("The base's own app does not run");
    expect(said).not.toContain("fetch-depth");
  });
});

const verdictNo = reply("no");
const verdictYes = reply("yes");

function reply(value: string) {
  const content = JSON.stringify({ rationale: "as told", verdict: value });
  const choices = [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }];
  return { json: { id: "c", object: "chat.completion", created: 1, model: "m", choices } };
}
