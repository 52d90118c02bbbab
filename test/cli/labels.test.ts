import { describe, expect, test } from "vitest";
import { traceId } from "../../src/formats/trace.ts";
import { type Files, type Workshop, workshop } from "./run.ts";

const INPUTS = { question: "How much is 9 kg to Norway?" };
const OUTPUTS = "41.40 €";
const ID = traceId(INPUTS, OUTPUTS);
const FILE = "eval/labels/correctness/mira.jsonl";

const label = (given: object = {}) => ({
  assessment_id: "a-1",
  assessment_name: "correctness",
  trace_id: ID,
  source: { source_type: "HUMAN", source_id: "mira" },
  create_time: "2026-01-01T10:00:00Z",
  feedback: { value: "yes" },
  metadata: { schema_version: "1", sampling: "draw", blind: "true" },
  ...given,
});
const trace = { trace_id: ID, record_id: "r-1", inputs: INPUTS, outputs: OUTPUTS };
const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

async function repository(changes: Files = {}): Promise<Workshop> {
  const shop = await workshop("label-desk", changes);
  await shop.commit("base");
  return shop;
}

describe("answers that an expert sent back", () => {
  test("are taken up with what they are about, once, and pass the check", async () => {
    await using shop = await repository({ "answers.jsonl": lines(label(), trace) });
    const added = await shop.run("labels add answers.jsonl");
    expect(added).toEqual({
      code: 0,
      err: "1 labels added (mira 1), 0 known already.\n",
      out: `${FILE}\neval/traces/labelled/${ID.slice(3, 5)}/${ID}.json\n`,
    });
    const checked = await shop.run("labels check --author OctoCat --json -");
    expect(checked.err).toBe(
      "1 label added, all sound.\n  mira: 1\ncorrectness: no output was answered by two people blind of each other, so nobody knows how far they agree\n",
    );
    expect(JSON.parse(checked.out)).toMatchObject({
      version: 1,
      ok: true,
      added: 1,
      by: { mira: 1 },
      faults: [],
    });
    expect((await shop.run("labels add answers.jsonl")).err).toBe("0 labels added, 1 known already.\n");
    expect((await shop.read(FILE)).split("\n")).toHaveLength(2);
  });

  test("are refused whole where one is faulty, each fault at its line of the file that was sent", async () => {
    const faulty = label({ assessment_id: "a-2", feedback: { value: "perhaps" } });
    await using shop = await repository({ "answers.jsonl": `${lines(label(), trace)}\n${lines(faulty)}` });
    const added = await shop.run("labels add answers.jsonl");
    expect(added).toEqual({
      code: 2,
      out: "",
      err: `answers.jsonl:4:${JSON.stringify(faulty).indexOf('"perhaps"') + 1}: the answer "perhaps" is not one of this question\n  Allowed: one of yes, no; or "abstain".\n`,
    });
    expect((await shop.files()).filter((path) => path.includes("labels"))).toEqual([]);
  });

  test("by a labeler whose id has a space, an accent and a dot; one that no file can have is told once a line", async () => {
    const by = (source_id: string) => label({ source: { source_type: "HUMAN", source_id } });
    const named = ["../mira", "Åsa M. Øvrevik"].map((one) => lines(by(one), trace));
    const [bad = "", good = ""] = named;
    await using shop = await repository({
      "bad.jsonl": bad,
      "good.jsonl": good,
      "eval/assize.yaml": (text) => text.replace("labelers: { ", "labelers: { Åsa M. Øvrevik: {}, "),
    });
    const { err } = await shop.run("labels add bad.jsonl");
    expect(err.split("\n")).toEqual([
      `bad.jsonl:1:${bad.indexOf('"../mira"') + 1}: source.source_id: a labeler's id begins with a letter or digit, and has at most 64 letters, digits, spaces and . _ - @ + ', found "../mira"`,
      "",
    ]);
    expect((await shop.run("labels add good.jsonl")).out.split("\n")[0]).toBe(
      "eval/labels/correctness/Åsa M. Øvrevik.jsonl",
    );
    expect(JSON.parse((await shop.run("labels check --json -")).out)).toMatchObject({
      ok: true,
      by: { "Åsa M. Øvrevik": 1 },
    });
  });

  test("a label without what it is about is refused", async () => {
    await using shop = await repository({ "answers.jsonl": lines(label()) });
    const { code, err } = await shop.run("labels add answers.jsonl");
    expect([code, err.split("\n")[0]]).toEqual([
      2,
      `answers.jsonl:1:${JSON.stringify(label()).indexOf(`"${ID}`) + 1}: there is no trace ${ID}`,
    ]);
  });
});

describe("ground truth that stood elsewhere", () => {
  test.each([
    ["truth.jsonl", lines({ id: "r-1", value: "no", labeler: "mira", reason: "old price" })],
    ["truth.jsonl", lines({ inputs: INPUTS, value: "no", labeler: "mira", reason: "old price" })],
    ["truth.csv", `id,value,labeler,reason\r\n${ID},no,mira,"old price"\r\n`],
  ])("%s: finds its output", async (file, text) => {
    const kept = { [`eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`]: JSON.stringify(trace) };
    await using shop = await repository({ ...kept, [file]: text });
    expect((await shop.run(`labels add ${file} --schema correctness`)).err).toBe(
      "1 labels added (mira 1), 0 known already.\n",
    );
    expect(JSON.parse(await shop.read(FILE))).toMatchObject({
      trace_id: ID,
      feedback: { value: "no" },
      rationale: "old price",
    });
  });

  test("in other words, with how it came about, is taken as it is meant", async () => {
    const kept = { [`eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`]: JSON.stringify(trace) };
    const text = `inputs;value;sampling\n${INPUTS.question};Richtig;\n${INPUTS.question};;\n`;
    await using shop = await repository({ ...kept, "truth.csv": text });
    const line = "labels add truth.csv --schema correctness --labeler mira --map Richtig=yes,Falsch=no";
    expect((await shop.run(`${line} --session september --sampling random --not-blind`)).err).toBe(
      "1 labels added (mira 1), 0 known already. 1 rows without an answer were passed over.\n",
    );
    expect(JSON.parse(await shop.read(FILE))).toMatchObject({
      feedback: { value: "yes" },
      metadata: { schema_version: "1", session: "september", sampling: "random", blind: "false" },
    });
    expect((await shop.run("labels check --author mira")).code).toBe(0);
  });

  test("handed in twice adds nothing twice; a changed mind is added, and one changed back", async () => {
    const kept = { [`eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`]: JSON.stringify(trace) };
    const text = "id,value,reason\nr-1,no,hasty\nr-1,yes,\n";
    await using shop = await repository({ ...kept, "truth.csv": text });
    const added = async (line: string) =>
      (await shop.run(`labels ${line} --labeler mira`)).err.split(" (")[0];
    const file = "add truth.csv --schema correctness";
    expect(await added(file)).toBe("2 labels added");
    expect(await added(file)).toBe("0 labels added, 2 known already.\n");
    expect(await added(`set ${ID} correctness=yes`)).toBe("0 labels added, 1 known already.\n");
    expect(await added(`set ${ID} correctness=no`)).toBe("1 labels added");
    expect(await added(`set ${ID} correctness=yes`)).toBe("1 labels added");
    expect(await added(`${file} --sampling random`)).toBe("2 labels added");
  });

  test.each([
    ["--session october", 'there is no session "october"'],
    ["--draw d9", 'there is no draw "d9"'],
    ["--sampling most", '--sampling knows no "most"'],
    ["--map yes", '--map: "yes" is not of the form word=answer'],
    ["", 'truth.csv:2:5: the answer "maybe" is not one of this question'],
  ])("with %j that nobody knows is refused, each where it is", async (flags, told) => {
    const kept = { [`eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`]: JSON.stringify(trace) };
    await using shop = await workshop("label-desk", { ...kept, "truth.csv": "id,  value\nr-1, maybe\n" });
    const { code, err } = await shop.run(`labels add truth.csv --schema correctness --labeler mira ${flags}`);
    expect([code, err.split("\n")[0]]).toEqual([2, told]);
  });

  test("without a question, a labeler or an output says what is missing, all at once", async () => {
    const text = lines(
      { id: "r-1", value: "no" },
      { id: "r-9", value: "no", name: "correctness", labeler: "mira" },
    );
    await using shop = await repository({ "truth.jsonl": text });
    expect((await shop.run("labels add truth.jsonl")).err).toBe(
      [
        "truth.jsonl:1:1: the answer says no question",
        "  Name one for all with --schema.",
        'truth.jsonl:2:7: there is no trace of "r-9"',
        "  Its trace stands in no file under traces/: put it there, or on a line of this file.",
        "",
      ].join("\n"),
    );
  });
});

describe("a label pull request", () => {
  const kept = {
    [`eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`]: JSON.stringify(trace),
    [FILE]: lines(label()),
  };

  test("that edits what somebody said fails, on the line", async () => {
    await using shop = await repository(kept);
    await shop.edit({ [FILE]: lines(label({ feedback: { value: "no" } })) });
    const { code, err } = await shop.run("labels check --base main --author octocat");
    expect([code, err.split("\n").slice(0, 2)]).toEqual([
      1,
      ["1 fault: these labels cannot be taken.", `${FILE}:1:1: the label "a-1" was edited`],
    ]);
  });

  test("with somebody else's labels fails; by the base's list, not its own", async () => {
    await using shop = await repository(kept);
    const his = label({ assessment_id: "a-2", source: { source_type: "HUMAN", source_id: "tomas" } });
    await shop.edit({
      "eval/labels/correctness/tomas.jsonl": lines(his),
      "eval/assize.yaml": (text) => text.replace("tomas: {}", "tomas: { submitted_by: [octocat] }"),
    });
    const { code, err } = await shop.run("labels check --author octocat");
    expect(code).toBe(1);
    expect(err).toContain('"tomas" said this, and octocat hands it in');
    expect((await shop.run("labels check --author tomas")).code).toBe(0);
  });

  const TRACE = `eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`;
  const faults: [string, Files, string][] = [
    [
      "takes away what a label is about",
      { [TRACE]: null },
      `${FILE}:1:1: the label "a-1" is about ${ID}, which this change takes away`,
    ],
    [
      "says that it answered another record",
      { [TRACE]: (text) => text.replace('"r-1"', '"r-2"') },
      `${TRACE}:1: the labelled trace ${ID} answered "r-1", and here "r-2"`,
    ],
    [
      "changes what was said",
      { [TRACE]: (text) => text.replace("41.40", "4.14") },
      `${FILE}:1:1: the label "a-1" is about ${ID}, which this change takes away`,
    ],
    [
      "has a byte that is not UTF-8",
      { [FILE]: new Uint8Array([0x7b, 0x7d, 0x0a, 0x22, 0xff]) },
      `${FILE}:2:2: a byte that is not UTF-8`,
    ],
    [
      "brings labels where nobody reads them",
      { "eval/labels/correctness/mira.csv": "id,value\n" },
      "eval/labels/correctness/mira.csv: a file of labels that belongs to no schema",
    ],
  ];
  test("fails where it takes away, moves or hides what people said, and says where", async () => {
    await using shop = await repository(kept);
    for (const [what, changes, told] of faults) {
      await shop.edit(changes);
      const { code, err } = await shop.run("labels check");
      expect([what, code, err.split("\n")[1]]).toEqual([what, 1, told]);
      const added = Object.keys(changes).filter((path) => !Object.hasOwn(kept, path));
      await shop.edit({ ...kept, ...Object.fromEntries(added.map((path) => [path, null])) });
    }
  });

  test("that rewords a question under the same version is warned, and taken", async () => {
    await using shop = await repository(kept);
    await shop.edit({ "eval/schemas/correctness.yaml": (text) => text.replace("correct?", "true?") });
    const { code, err } = await shop.run("labels check");
    const warning = "the question correctness reads differently, and its version is still 1";
    expect([code, err.split("\n")[1]]).toEqual([0, `eval/schemas/correctness.yaml:1: warning: ${warning}`]);
  });

  test("says how far people agree and where they differ", async () => {
    await using shop = await repository(kept);
    const his = label({
      assessment_id: "a-2",
      source: { source_type: "HUMAN", source_id: "tomas" },
      feedback: { value: "no" },
    });
    await shop.edit({ "eval/labels/correctness/tomas.jsonl": lines(his) });
    const { out } = await shop.run("labels agreement");
    expect(out).toBe(
      [
        "correctness: two or more people answered 1 output, and say the same on 0 of them",
        "  too few to say how far they agree beyond chance (from 10 on)",
        "  mira and tomas: Cohen's kappa not known on 1 output",
        "  they differ on 1 output:",
        `    r-1 (${ID})`,
        '      mira "yes"',
        '      tomas "no"',
        "",
      ].join("\n"),
    );
    expect((await shop.run("labels list --csv")).out.split("\r\n")).toHaveLength(4);
  });
});

describe("a developer's own word", () => {
  const kept = { [`eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`]: JSON.stringify(trace) };

  test("is a label like any other", async () => {
    await using shop = await repository(kept);
    expect(await shop.run(`labels set ${ID} correctness=no --labeler mira --reason stale`)).toEqual({
      code: 0,
      err: "1 labels added (mira 1), 0 known already.\n",
      out: `${FILE}\n`,
    });
    expect(JSON.parse(await shop.read(FILE))).toMatchObject({
      feedback: { value: "no" },
      rationale: "stale",
    });
    const { code, err } = await shop.run(`labels set ${ID} correctness --labeler mira`);
    expect([code, err.split("\n")[0]]).toEqual([2, '"correctness" is not of the form question=value']);
  });

  test("about what a good answer is goes into the record", async () => {
    await using shop = await repository(kept);
    await shop.run(`labels set r-1 expected_facts=["41.40"] --labeler mira`);
    const put = await shop.run("labels to-dataset");
    expect(put.err).toBe(
      "Expectations of 1 records are in the dataset; 0 are contested and 0 belong to no record.\n",
    );
    expect(put.out).toBe("eval/datasets/all.jsonl\n");
    expect(JSON.parse(await shop.read("eval/datasets/all.jsonl"))).toMatchObject({
      id: "r-1",
      expectations: { expected_response: "41.40 €", expected_facts: ["41.40"] },
    });
    expect((await shop.run("labels to-dataset")).out).toBe("");
  });
});
