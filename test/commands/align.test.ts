import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_LOOKS } from "../../src/align/looks.ts";
import { memoryReplies } from "../../src/align/reply-store.ts";
import { alignJson } from "../../src/commands/alignment/align-json.ts";
import type { AlignReport } from "../../src/commands/alignment/align-report.ts";
import { alignExitCode } from "../../src/commands/alignment/align-report.ts";
import { alignText } from "../../src/commands/alignment/align-text.ts";
import { judgeText } from "../../src/commands/alignment/judge-text.ts";
import { readLooks } from "../../src/commands/alignment/looks-store.ts";
import type { ModelRequest } from "../../src/judges/model.ts";
import { isReflection } from "../align/world.ts";
import { exampleWorld, OWN_OPTIMIZER } from "./alignment/align-world.ts";

const JUDGE_FILE = "eval/judges/role-correct/judge.yaml";
const PROOF_FILE = "eval/judges/role-correct/proof.json";
const LABELS = "eval/labels/role_correct/mira-reviewer.jsonl";

describe("align on the worked example", () => {
  // One workspace whose judge was aligned; the tests below go on from there, in their order.
  const world = exampleWorld();
  const before = world.read(JUDGE_FILE);
  let report: AlignReport;
  afterAll(() => world[Symbol.dispose]());
  beforeAll(async () => {
    const [first] = await world.align();
    if (!first) throw new Error("no report");
    report = first;
  });

  test("writes a better judge: its file in place, with a proof that the gate then trusts it by", async () => {
    expect(report).toMatchObject({ decision: "better", used: 183, written: "written" });
    expect(alignExitCode([report])).toBe(0);
    expect(report.files.map(({ path }) => path)).toEqual([JUDGE_FILE, PROOF_FILE]);
    const after = world.read(JUDGE_FILE);
    const kept = before.slice(0, before.indexOf("guidelines: []"));
    expect(after.startsWith(`${kept}guidelines:\n  - text: `)).toBe(true);
    const proof = JSON.parse(world.read(PROOF_FILE));
    expect(proof).toMatchObject({ version: 1, decision: "better", method: "crossfit", looks: { count: 1 } });
    const [standing] = (await world.judge()).judges;
    expect(standing?.card).toMatchObject({ fingerprint: proof.fingerprint, based_on: "proof" });
    expect(standing?.card.numbers?.confusion).toEqual(proof.confusion);
  });

  test("JSON and text say the same: decision, numbers, every label left out", () => {
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

  test("nothing was labelled since: the next run asks nobody, and a scheduled one waits for enough new labels", async () => {
    const calls = world.model.asked.length;
    const [again] = await world.align();
    expect(again).toMatchObject({
      decision: "not_shown",
      reason: "nothing was labelled since the last alignment",
      files: [],
    });
    const [scheduled] = await world.align({ scheduled: true });
    expect(scheduled).toMatchObject({
      decision: "not_shown",
      reason: "0 labels are new, and alignment is due after 10",
    });
    expect(world.model.asked.length).toBe(calls);
  });

  test("--forget takes one output's lesson out, and the proof counts no longer", async () => {
    const [first] = report.after.file.guidelines;
    const [source = ""] = first?.from ?? [];
    const calls = world.model.asked.length;
    const [forgot] = await world.align({ name: null, forget: source });
    expect(world.model.asked.length).toBe(calls);
    expect(forgot?.after.file.guidelines.flatMap(({ from }) => from)).not.toContain(source);
    expect(world.read(JUDGE_FILE)).not.toContain(source);
    expect(JSON.parse(world.read(PROOF_FILE)).learned[source]).toBeUndefined();
    await expect(world.align({ forget: `tr-${"0".repeat(32)}` })).rejects.toThrow(
      "no judge has learned from",
    );
  });
});

describe("align by a module of one's own", () => {
  const world = exampleWorld();
  const before = world.read(JUDGE_FILE);
  const own = { optimizer: "mine.mjs#go" };
  world.write("eval/mine.mjs", OWN_OPTIMIZER);
  afterAll(() => world[Symbol.dispose]());

  test("it is proved like ours, and what is not shown to be better is not written", async () => {
    const [report] = await world.align(own);
    expect(report).toMatchObject({
      optimizer: "mine.mjs#go",
      after: { file: { guidelines: [{ text: 'Where it says "most", the verdict is no.' }] } },
      decision: "not_shown",
      files: [],
      written: "nothing",
    });
    expect(report?.tried?.proof.passes).toMatchObject({ gained: 4, lost: 0 });
    expect(world.read(JUDGE_FILE)).toBe(before);
  });

  test("a dry run of --force plans the files and writes none; --as makes a new judge that shares the labels", async () => {
    const [planned] = await world.align({ ...own, force: true, dryRun: true });
    expect(planned?.files.map(({ path }) => path)).toEqual([JUDGE_FILE, PROOF_FILE]);
    expect(planned?.written).toBe("planned");
    expect(world.read(JUDGE_FILE)).toBe(before);
    expect(() => world.read(PROOF_FILE)).toThrow();

    const [forced] = await world.align({ ...own, force: true, as: "role-correct-2" });
    expect(forced?.written).toBe("forced");
    expect(world.read(JUDGE_FILE)).toBe(before);
    const made = world.read("eval/judges/role-correct-2/judge.yaml");
    expect(made).toContain("\nname: role-correct-2\n");
    expect(made).toContain("\nlabels: role_correct\n");
    // The file says that it was not shown.
    expect(JSON.parse(world.read("eval/judges/role-correct-2/proof.json"))).toMatchObject({
      decision: "not_shown",
      forced: "written with --force, though it is not shown to be better",
    });
    const { judges } = await world.judge({ names: ["role-correct", "role-correct-2"] });
    expect(judges.map(({ card }) => card.name)).toEqual(["role-correct", "role-correct-2"]);
    await expect(world.align({ as: "explanation" })).rejects.toThrow(
      'there is a judge "explanation" already',
    );
  });

  test("--against another file compares both on the same labels", async () => {
    const { comparisons } = await world.judge({ names: ["role-correct-2"], against: JUDGE_FILE });
    expect(comparisons).toMatchObject([{ name: "role-correct-2", worse: false, lost: 0 }]);
    expect(world.read(JUDGE_FILE)).toBe(before);
    await expect(world.judge({ against: "nowhere/judge.yaml" })).rejects.toThrow(
      "there is no nowhere/judge.yaml",
    );
  });
});

describe("align refuses", () => {
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
    expect(report && alignText(report)).toMatch(
      / {4}contested tr-[^\n]*\n {4}and \d\d more: assize labels agreement role_correct\n/,
    );
  });

  test("a model that fails, before or after the labels were read, is named, and no look at the labels is counted", async () => {
    using world = exampleWorld();
    world.write(
      "eval/labels/role_correct/tomas-reviewer.jsonl",
      otherLabeler(firstLines(world.read(LABELS), 1)),
    );
    world.write(LABELS, firstLines(world.read(LABELS), 30));
    const replies = { ...memoryReplies(), close: async () => {} };
    const ports = { ...world.ports, openReplies: async () => replies };
    const { complete } = world.model;
    const failing = async (which: (request: ModelRequest) => boolean) => {
      world.model.complete = async (request) =>
        which(request) ? { status: "failed", message: "500 out of order", attempts: 4 } : complete(request);
      const [report] = await world.align({ dryRun: true }, ports);
      return report;
    };
    expect(await failing(() => true)).toMatchObject({
      decision: "not_shown",
      reason: "30 of 30 labelled outputs got no verdict (500 out of order), so nothing can be measured",
    });
    const half = await failing(isReflection);
    expect(half?.reason).toMatch(
      /^offline:\/standin failed on \d+ of \d+ calls \(500 out of order\), so the proof is not complete; what was answered is kept, and the next run goes on from there$/,
    );
    expect(half && readLooks(replies, half.judge)).toEqual(NO_LOOKS);
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
    expect(all && alignText(all)).toContain(
      "; nobody knows how far people agree among themselves, for all outputs with two answers got the same one.",
    );
  });
});

describe("on the example as it stands", () => {
  const world = exampleWorld();
  afterAll(() => world[Symbol.dispose]());

  test.each([
    [{ name: "role-corect" }, 'no judge is called "role-corect"'],
    [{ optimizer: "memalgin" }, 'no optimizer is called "memalgin"'],
    [{ optimizer: "mine.mjs#go" }, "no such file: mine.mjs"],
  ])("refuses %o and says what is near", async (more, message) => {
    await expect(world.align(more)).rejects.toThrow(message);
  });

  test("several judges side by side, each disagreement with both reasons", async () => {
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

  test("--try gives verdicts on outputs that nobody labelled", async () => {
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
