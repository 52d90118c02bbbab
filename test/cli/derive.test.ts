import { describe, expect, test } from "vitest";
import { openDesk, roleDesk } from "./labelled-desk.ts";
import { type Files, put, type Workshop } from "./run.ts";

const FILE = "eval/derived/fit/role.jsonl";

/** Outputs that nobody labelled, beside an exact scorer that knows which are right. */
function desk(changes: Files = {}): Promise<Workshop> {
  return openDesk({ ...roleDesk(48), labels: [] }, changes);
}

const DERIVE = "labels derive --from role --judge fit --offline";

describe("labels derive", () => {
  test("writes what an exact scorer says, once, with reasons, apart from people's labels", async () => {
    await using shop = await desk();
    const dry = await shop.run(`${DERIVE} --limit 20 --dry-run`);
    expect(dry).toMatchObject({ code: 0, out: `${FILE}\n` });
    expect(dry.err).toMatch(
      /^20 labels to derive\. At most 2 calls, about [\d,]+ tokens in and 300 out, free;/,
    );
    expect(await shop.files()).not.toContain(FILE);
    const derived = await shop.run(`${DERIVE} --limit 20`);
    expect(derived.err).toContain(
      '20 labels of "fit" derived from scorer "role". They are no person\'s and prove nothing.',
    );
    const text = await shop.read(FILE);
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(20);
    const values = lines.map(({ feedback }) => feedback.value);
    expect([values.filter((value) => value === "no").length, values.slice(0, 2)]).toEqual([
      10,
      ["no", "yes"],
    ]);
    expect(lines[0]).toMatchObject({
      assessment_name: "fit",
      source: { source_type: "CODE", source_id: "role" },
      rationale: expect.stringMatching(/^It is [A-Z]+\.$/),
      metadata: { schema_version: "1", derived: "true" },
    });
    // Again: the next ones, behind these, which stay as they are.
    const again = await shop.run(`${DERIVE} --limit 5`);
    expect(again.err).toContain("20 left out: it is derived already");
    expect((await shop.read(FILE)).startsWith(text)).toBe(true);
    // Nobody is counted as having said it.
    expect((await shop.run("labels list")).out).toBe("");
    const card = await shop.run("judge fit --offline --json -");
    expect(JSON.parse(card.out).judges[0]).toMatchObject({ labels: 0, labelers: {} });
  });

  test("a scorer that has come to say something else takes its word back on a line of its own", async () => {
    await using shop = await desk();
    await shop.run(`${DERIVE} --limit 2`);
    const first = JSON.parse((await shop.read(FILE)).split("\n")[0] ?? "");
    const traces = (await shop.read("eval/traces/all.jsonl")).split("\n");
    const { record_id, outputs } = JSON.parse(traces.find((line) => line.includes(first.trace_id)) ?? "");
    const says = (line: string) =>
      line.includes(`"${record_id}"`)
        ? JSON.stringify({ ...JSON.parse(line), expectations: { role: outputs.role } })
        : line;
    await shop.edit({ "eval/datasets/all.jsonl": (text) => text.split("\n").map(says).join("\n") });
    await shop.run(`${DERIVE} --limit 2`);
    const lines = (await shop.read(FILE))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const ours = lines.filter(({ trace_id }) => trace_id === first.trace_id);
    expect(ours.map(({ feedback, overrides }) => [feedback.value, overrides])).toEqual([
      ["no", undefined],
      ["yes", first.assessment_id],
    ]);
  });

  test("teach a judge where that is asked for, and prove nothing", async () => {
    await using shop = await desk();
    await shop.run(`${DERIVE} --limit 48`);
    const without = await shop.run("align fit --offline --dry-run --json -");
    const silent = JSON.parse(without.out.slice(without.out.indexOf("{")));
    expect(silent).toMatchObject({ decision: "blocked", labels: { used: 0, derived: 0 } });
    expect(silent.labels.left_out[0].reason).toBe(
      "derived by a scorer, and neither --derived nor align.derived asks for these",
    );
    const taught = await shop.run("align fit --offline --derived --force");
    expect(taught.err).toContain("fit: not shown to be better: no person's label is there to prove it on.");
    expect(taught.err).toContain(
      "Labels: 48 used, 48 of them from exact scorers, which teach and prove nothing; nobody labelled;",
    );
    expect(await shop.read("eval/judges/fit/judge.yaml")).toContain("- text: Where it says");
    const proof = await shop.json<object>("eval/judges/fit/proof.json");
    expect(proof).toMatchObject({
      n: 0,
      confusion: { tp: 0, fp: 0, tn: 0, fn: 0 },
      forced: "written with --force, though it is not shown to be better",
    });
  });

  test.each([
    ["--from rule", 'no scorer is called "rule"\n  Did you mean "role"? Exact scorers here: role.\n'],
    [
      "--from fit",
      '"fit" is a judge, and labels are derived from exact scorers\n  Exact scorers here: role.\n',
    ],
    ["--from role --limit 0", "--limit is a whole number from 1, not 0\n"],
  ])("%s: says what is wrong", async (words, message) => {
    await using shop = await desk();
    const { code, err } = await shop.run(`labels derive ${words} --judge fit --offline`);
    expect(code).toBe(2);
    expect(err.replace("eval/assize.yaml: ", "")).toBe(message);
  });

  test("a line that somebody wrote by hand is held to the form", async () => {
    await using shop = await desk();
    await shop.run(`${DERIVE} --limit 1`);
    await shop.edit({ [FILE]: put('"CODE"', '"HUMAN"') });
    const { code, err } = await shop.run(DERIVE);
    expect([code, err]).toEqual([2, expect.stringContaining(`${FILE}:1:`)]);
  });
});
