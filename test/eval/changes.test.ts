import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { traceId } from "../../src/formats/trace.ts";
import { count, isRight, labelsOf, records } from "./read-example.ts";
import { changedApp, EXAMPLE, runApp } from "./run-app.ts";

const base = await runApp(records);
const changed = new Map<string, ReturnType<typeof runApp>>();

/** What the app says with a change, run once for all tests. */
function withChange(name: string): ReturnType<typeof runApp> {
  const head = changed.get(name) ?? runChanged(name);
  changed.set(name, head);
  return head;
}

async function runChanged(name: string) {
  await using app = await changedApp(name);
  return await runApp(records, app.folder);
}

describe("the changes", () => {
  test.each([
    // limits by the Tango interval at n = 370, margin 5 points: 11 changed pairs at most pass by their fewness alone
    { name: "allocation-by-lot", differing: [1, 11], worse: [0, 0], better: [4, 11] },
    // 30 lost and none gained is a loss beyond the margin
    { name: "one-ending", differing: [40, 80], worse: [30, 50], better: [0, 3] },
    { name: "plainer-reasons", differing: [120, 250], worse: [0, 2], better: [0, 2] },
  ])("$name moves the exact scorer as the demo tells", async ({ name, differing, worse, better }) => {
    const head = await withChange(name);
    const lost = count(records, (record) => isRight(record, base) && !isRight(record, head));
    const gained = count(records, (record) => !isRight(record, base) && isRight(record, head));
    const differ = count(records, ({ id }) => JSON.stringify(head.get(id)) !== JSON.stringify(base.get(id)));
    expectWithin(differ, differing);
    expectWithin(lost, worse);
    expectWithin(gained, better);
    for (const record of records.filter((record) => record.must)) {
      expect(isRight(record, head), record.id).toBe(true);
    }
  });

  test.each(["allocation-by-lot", "one-ending", "plainer-reasons"])(
    "%s is a small edit of one file",
    (name) => {
      const [file = "", ...more] = readdirSync(join(EXAMPLE, "changes", name)).filter((path) =>
        path.endsWith(".mjs"),
      );
      const before = readFileSync(join(EXAMPLE, file), "utf8").split("\n");
      const after = readFileSync(join(EXAMPLE, "changes", name, file), "utf8").split("\n");
      expect(more).toEqual([]);
      expect(after.filter((line) => !before.includes(line)).length).toBeLessThanOrEqual(25);
    },
  );
});

test("every reason that plainer-reasons changes has an answer by mira-reviewer, on both sides", async () => {
  const name = "plainer-reasons";
  const head = await withChange(name);
  const answered = new Set(
    [...answersTo(name), ...labelsOf("explanation_helpful").filter(isMira)].map((a) => a.trace_id),
  );
  const differ = records.filter(({ id }) => head.get(id)?.because !== base.get(id)?.because);
  expect(differ.length).toBeGreaterThan(0);
  const open = differ.filter(({ id, inputs }) =>
    [base, head].some((side) => !answered.has(traceId(inputs, { role: "", because: "", ...side.get(id) }))),
  );
  expect(open.map(({ id }) => id)).toEqual([]);
});

function answersTo(name: string): { trace_id: string }[] {
  const lines = readFileSync(join(EXAMPLE, "changes", name, "answers.jsonl"), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
}

function isMira(label: { source: { source_id: string } }): boolean {
  return label.source.source_id === "mira-reviewer";
}

function expectWithin(value: number, [low = 0, high = 0]: number[]): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}
