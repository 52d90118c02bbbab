import { describe, expect, test } from "vitest";
import { settle } from "../../src/commands/trial/given.ts";
import { loadSuite } from "../../src/formats/load-suite.ts";
import { memoryTree } from "../../src/formats/memory-tree.ts";

const CONFIG = `version: 1
name: bot
app: { command: [node, bot.mjs] }
scorers:
  - { name: route, exact_match: { actual: outputs.route, expected: expectations.route } }
gate:
  metrics:
    route: { max_drop: 0.05 }
`;

const LABEL = {
  assessment_id: "a-1",
  assessment_name: "right",
  source: { source_type: "HUMAN", source_id: "ada" },
  create_time: "2026-11-01T10:00:00Z",
  feedback: { value: true },
};

const SCHEMA = "name: right\ntitle: Right?\ninput: { pass_fail: {} }\n";

interface Side {
  config?: string;
  records?: object[];
  labels?: object[];
}

function record(id: string, more: object = {}) {
  return { id, inputs: { q: id }, expectations: { route: "a" }, ...more };
}

function suite({ config = CONFIG, records = [record("r-1"), record("r-2")], labels = [] }: Side) {
  const jsonl = (lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const files: { [path: string]: string } = {
    "eval/assize.yaml": config,
    "eval/datasets/d.jsonl": jsonl(records),
    "eval/schemas/right.yaml": SCHEMA,
    "eval/traces/t.jsonl": jsonl([{ record_id: "r-1", inputs: { q: "r-1" }, outputs: "x" }]),
  };
  if (labels.length > 0) files["eval/labels/right/ada.jsonl"] = jsonl(labels);
  return loadSuite({ tree: memoryTree(files), configPath: "eval/assize.yaml" });
}

async function given(base: Side | null, head: Side, proposed = true) {
  const suites = {
    head: await suite(head),
    base: base && (await suite(base)),
    baseFrom: "base" as const,
    baseFault: null,
    tip: null,
    compared: true,
    proposed,
  };
  return settle(suites);
}

describe("settle", () => {
  test("the base's policy decides, and what the head moves is told in sentences", async () => {
    const weak = CONFIG.replace("max_drop: 0.05", "max_drop: 0.5");
    const { policy, policyFrom, policyChanges } = await given({}, { config: weak });
    expect(policyFrom).toBe("base");
    expect(policy.config.gate.metrics.route?.max_drop).toBe(0.05);
    expect(policyChanges).toEqual(["gate.metrics.route.max_drop: 0.05 → 0.5"]);
  });

  test("only records that both sides have with equal content are compared", async () => {
    const head = { records: [record("r-1"), record("r-2", { expectations: { route: "b" } }), record("r-3")] };
    const { common, added, removed, changed } = await given(
      { records: [record("r-0"), record("r-1"), record("r-2")] },
      head,
    );
    expect([...common]).toEqual(["r-1"]);
    expect({ added, removed, changed }).toEqual({ added: ["r-3"], removed: ["r-0"], changed: ["r-2"] });
  });

  test("tags and groups set anew are no edit: the base's hold, and it is told", async () => {
    const { records, changed, policyChanges } = await given(
      { records: [record("r-1", { tags: { topic: "a" } }), record("r-2")] },
      { records: [record("r-1", { tags: { topic: "b" } }), record("r-2", { group: "g" })] },
    );
    expect(changed).toEqual([]);
    expect(records.map(({ tags, group }) => [tags, group])).toEqual([
      [{ topic: "a" }, "r-1"],
      [{}, "r-2"],
    ]);
    expect(policyChanges).toEqual(["tags or group: changed on 2 of the records that both have"]);
  });

  test("a must that the head takes away still holds, and its removal is a change of the policy", async () => {
    const { records, common, policyChanges } = await given(
      { records: [record("r-1", { must: true })] },
      { records: [record("r-1")] },
    );
    expect(records[0]?.must).toBe(true);
    expect([...common]).toEqual(["r-1"]);
    expect(policyChanges).toEqual(['must: ["r-1"] → []']);
  });

  test("a new scorer of the head informs", async () => {
    const more = CONFIG.replace("gate:", "  - { name: speed, latency: {} }\ngate:");
    const { scorers } = await given({}, { config: more });
    expect(scorers.map(({ spec, blocking }) => [spec.name, blocking])).toEqual([
      ["route", true],
      ["speed", false],
    ]);
  });

  test("a scorer that the head removes is still tried", async () => {
    const both = CONFIG.replace("gate:", "  - { name: speed, latency: {} }\ngate:");
    const { scorers } = await given({ config: both }, {});
    expect(scorers.map(({ spec }) => spec.name)).toEqual(["route", "speed"]);
  });

  test("without a configuration on the base the head's policy decides: the first run", async () => {
    const first = await given(null, {});
    expect(first).toMatchObject({ firstRun: true, policyFrom: "head", policyChanges: [] });
    expect(first.common.size).toBe(2);
  });

  test("a pull request can't label itself green: its own labels count once they are merged", async () => {
    const { traceId } = await import("../../src/formats/trace.ts");
    const labels = [{ ...LABEL, trace_id: traceId({ q: "r-1" }, "x") }];
    expect(await given({}, { labels })).toMatchObject({ labels: [], unmergedLabels: 1 });
    expect((await given({ labels }, { labels })).labels).toHaveLength(1);
    expect((await given({}, { labels }, false)).labels).toHaveLength(1);
    const allowed = CONFIG.replace("gate:", "gate:\n  allow_self: true");
    expect((await given({ config: allowed }, { config: allowed, labels })).labels).toHaveLength(1);
  });
});
