import { describe, expect, test } from "vitest";
import { alignJson } from "../../src/commands/alignment/align-json.ts";
import { alignExitCode } from "../../src/commands/alignment/align-report.ts";
import { alignText } from "../../src/commands/alignment/align-text.ts";
import { judgeText } from "../../src/commands/alignment/judge-text.ts";
import { exampleWorld } from "./alignment/align-world.ts";

const JUDGE_FILE = "eval/judges/role-correct/judge.yaml";
const LABELS = "eval/labels/role_correct/mira-reviewer.jsonl";

describe("align on the worked example", () => {
  test("writes a better judge: its file in place, with a proof that the gate then trusts it by", async () => {
    using world = exampleWorld();
    const before = world.read(JUDGE_FILE);
    const [report] = await world.align();
    expect(report).toMatchObject({ decision: "better", used: 183, written: "written" });
    expect(report && alignExitCode([report])).toBe(0);
    const after = world.read(JUDGE_FILE);
    const kept = before.slice(0, before.indexOf("guidelines: []"));
    expect(after.startsWith(`${kept}guidelines:\n  - text: `)).toBe(true);
    const proof = JSON.parse(world.read("eval/judges/role-correct/proof.json"));
    expect(proof).toMatchObject({ version: 1, decision: "better", method: "crossfit", looks: { count: 1 } });
    const [standing] = (await world.judge()).judges;
    expect(standing?.card).toMatchObject({ fingerprint: proof.fingerprint, based_on: "proof" });
    expect(standing?.card.numbers?.confusion).toEqual(proof.confusion);
    // Nothing was labelled since: the next run asks nobody.
    const calls = world.model.asked.length;
    const [again] = await world.align();
    expect(again).toMatchObject({
      decision: "not_shown",
      reason: "nothing was labelled since the last alignment",
      files: [],
    });
    expect(world.model.asked.length).toBe(calls);
  });

  test("a dry run plans the same files and writes none", async () => {
    using world = exampleWorld();
    const before = world.read(JUDGE_FILE);
    const [report] = await world.align({ dryRun: true });
    expect(report?.files.map(({ path }) => path)).toEqual([
      JUDGE_FILE,
      "eval/judges/role-correct/proof.json",
    ]);
    expect(report?.written).toBe("planned");
    expect(world.read(JUDGE_FILE)).toBe(before);
    expect(() => world.read("eval/judges/role-correct/proof.json")).toThrow();
  });

  test("--as writes a new judge that shares the labels, and leaves the old one", async () => {
    using world = exampleWorld();
    const before = world.read(JUDGE_FILE);
    await world.align({ as: "role-correct-2" });
    expect(world.read(JUDGE_FILE)).toBe(before);
    const made = world.read("eval/judges/role-correct-2/judge.yaml");
    expect(made).toContain("\nname: role-correct-2\n");
    expect(made).toContain("\nlabels: role_correct\n");
    const { judges } = await world.judge({ names: ["role-correct", "role-correct-2"] });
    expect(judges.map(({ card }) => card.name)).toEqual(["role-correct", "role-correct-2"]);
    await expect(world.align({ as: "explanation" })).rejects.toThrow(
      'there is a judge "explanation" already',
    );
  });

  test("--forget takes one output's lesson out, and the proof counts no longer", async () => {
    using world = exampleWorld();
    const [report] = await world.align();
    const [first] = report?.after.file.guidelines ?? [];
    const [source = ""] = first?.from ?? [];
    const calls = world.model.asked.length;
    const [forgot] = await world.align({ name: null, forget: source });
    expect(world.model.asked.length).toBe(calls);
    expect(forgot?.after.file.guidelines.flatMap(({ from }) => from)).not.toContain(source);
    expect(world.read(JUDGE_FILE)).not.toContain(source);
    expect(JSON.parse(world.read("eval/judges/role-correct/proof.json")).learned[source]).toBeUndefined();
    await expect(world.align({ forget: `tr-${"0".repeat(32)}` })).rejects.toThrow(
      "no judge has learned from",
    );
  });

  test("what is not shown to be better is written by --force alone, and the file says so", async () => {
    using world = exampleWorld();
    world.write(LABELS, firstLines(world.read(LABELS), 60));
    world.write("eval/labels/role_correct/tomas-reviewer.jsonl", "");
    world.write(
      "eval/labels/role_correct/tomas-reviewer.jsonl",
      firstLines(world.read(LABELS), 1).replace("mira", "tomas").replace("a-17bc", "a-99bc"),
    );
    const before = world.read(JUDGE_FILE);
    const [report] = await world.align({ optimizer: "simba" });
    expect(report).toMatchObject({ decision: "not_shown", files: [], written: "nothing" });
    expect(world.read(JUDGE_FILE)).toBe(before);
  });

  test("contradictory labelers block it before anything is asked, and the contested outputs are named", async () => {
    using world = exampleWorld();
    const flipped = world
      .read(LABELS)
      .replaceAll('"value": "yes"', '"value": "?"')
      .replaceAll('"value": "no"', '"value": "yes"')
      .replaceAll('"value": "?"', '"value": "no"');
    world.write(LABELS, flipped);
    const [report] = await world.align();
    expect(report?.decision).toBe("blocked");
    expect(report?.reason).toMatch(
      /^people agree too little to learn from \(kappa -0\.\d\d, below 0\.4\): talk about/,
    );
    expect(report?.health.contested.length).toBeGreaterThan(60);
    expect(report && alignExitCode([report])).toBe(1);
    expect(world.model.asked).toEqual([]);
    expect(report && alignText(report)).toContain("contested tr-");
  });

  test("too few labels, and labels that all say the same, block it with what is missing", async () => {
    using world = exampleWorld();
    world.write(
      "eval/labels/role_correct/tomas-reviewer.jsonl",
      otherLabeler(firstLines(world.read(LABELS), 1)),
    );
    world.write(LABELS, firstLines(world.read(LABELS), 7));
    const [few] = await world.align();
    expect(few?.reason).toBe('7 labels of "role_correct" can be used, and align.min_labels asks for 10');
    using other = exampleWorld();
    other.write("eval/labels/role_correct/tomas-reviewer.jsonl", "");
    const yes = other
      .read(LABELS)
      .split("\n")
      .filter((line) => line.includes('"value": "yes"') && !line.includes('"overrides"'));
    other.write(LABELS, `${yes.slice(0, 40).join("\n")}\n`);
    other.write("eval/labels/role_correct/tomas-reviewer.jsonl", otherLabeler(`${yes[0]}\n`));
    const [all] = await other.align();
    expect(all?.reason).toBe(
      "every label says pass: without some that say fail no judge can be shown to be better",
    );
  });

  test.each([
    [{ name: "role-corect" }, 'no judge is called "role-corect"'],
    [{ optimizer: "memalgin" }, 'no optimizer is called "memalgin"'],
    [{ optimizer: "mine.mjs#go" }, "no such file: mine.mjs"],
  ])("refuses %o and says what is near", async (more, message) => {
    using world = exampleWorld();
    await expect(world.align(more)).rejects.toThrow(message);
  });

  test("a module of one's own aligns by the same shape, and is proved like ours", async () => {
    using world = exampleWorld();
    world.write(
      "eval/mine.mjs",
      `export async function go({ judge, examples }) {
        const text = 'Where it says "most", the verdict is no.';
        const from = examples.slice(0, 1).map((example) => example.trace_id);
        const log = { entries: [], calls: { judge: 0, reflection: 0, reused: 0, input_tokens: 0, output_tokens: 0, usd: 0 }, budget_reached: false, contradictions: [] };
        return { judge: { ...judge, file: { ...judge.file, guidelines: [{ text, from }] } }, log };
      }\n`,
    );
    const [report] = await world.align({ optimizer: "mine.mjs#go" });
    expect(report).toMatchObject({
      optimizer: "mine.mjs#go",
      after: { file: { guidelines: [{ text: 'Where it says "most", the verdict is no.' }] } },
    });
    expect(report?.tried?.proof.passes).toMatchObject({ gained: 4, lost: 0 });
  });

  test("a scheduled run waits for enough new labels", async () => {
    using world = exampleWorld();
    await world.align();
    const [report] = await world.align({ scheduled: true });
    expect(report?.decision).toBe("not_shown");
    expect(report?.reason).toBe("0 labels are new, and alignment is due after 10");
  });

  test("JSON and text say the same: decision, numbers, every label left out", async () => {
    using world = exampleWorld();
    const [report] = await world.align({ dryRun: true });
    if (!report) throw new Error("no report");
    const json = alignJson(report);
    expect(json).toMatchObject({
      version: 1,
      judge: "role-correct",
      optimizer: "memalign",
      decision: "better",
      labels: { used: 183 },
      proof: { method: "crossfit", n: 176, looks: 1 },
    });
    expect(JSON.parse(JSON.stringify(json)).labels.left_out).toHaveLength(9);
    expect(alignText(report)).toContain("1 overridden; 7 outvoted; 1 the labeler could not tell");
  });
});

describe("judge on the worked example", () => {
  test("several judges side by side, each disagreement with both reasons", async () => {
    using world = exampleWorld();
    const report = await world.judge({ names: ["role-correct", "explanation"] });
    const [role] = report.judges;
    expect(role?.card.numbers?.confusion).toEqual({ tp: 111, fp: 17, fn: 14, tn: 34 });
    expect(role?.disagreements).toHaveLength(31);
    const text = judgeText(report);
    expect(text.split("\n")[0]).toMatch(/^judge +labels +agreement/);
    expect(text).toContain(
      '    people  "no": A finding about the assistants, RESULTS.\n    judge   "yes": The text sounds like BACKGROUND.',
    );
  });

  test("--against another file compares both on the same labels", async () => {
    using world = exampleWorld();
    const text = world.read(JUDGE_FILE);
    world.write("old.yaml", "");
    await world.align({ as: "better" });
    const { comparisons } = await world.judge({ names: ["better"], against: JUDGE_FILE });
    expect(comparisons).toMatchObject([{ name: "better", worse: false, lost: 0 }]);
    expect(world.read(JUDGE_FILE)).toBe(text);
    await expect(world.judge({ against: "nowhere/judge.yaml" })).rejects.toThrow(
      "there is no nowhere/judge.yaml",
    );
  });

  test("--try gives verdicts on outputs that nobody labelled", async () => {
    using world = exampleWorld();
    const inputs = {
      title: "A title",
      position: "1 of 6",
      sentence: "We aimed to learn whether lamps help.",
    };
    world.write("new.jsonl", `${JSON.stringify({ inputs, outputs: { role: "OBJECTIVE" } })}\n`);
    const { tried, judges } = await world.judge({ tryFile: "new.jsonl" });
    expect(judges).toEqual([]);
    expect(tried).toMatchObject([{ judge: "role-correct", verdict: { status: "scored", value: "yes" } }]);
  });
});

function firstLines(text: string, count: number): string {
  return `${text.split("\n").slice(0, count).join("\n")}\n`;
}

/** The same answers by the other labeler, under ids of their own. */
function otherLabeler(text: string): string {
  return text
    .replaceAll("mira-reviewer", "tomas-reviewer")
    .replaceAll('"assessment_id": "a-', '"assessment_id": "b-');
}
