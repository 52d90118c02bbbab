import { expect, test } from "vitest";
import { reviewDataOf } from "../../src/commands/review/review-data-of.ts";
import { loadSuite } from "../../src/formats/load-suite.ts";
import { diskTree } from "../../src/io/tree-disk.ts";
import { askingsOf } from "../../src/labels/asking.ts";
import { untouched, withAnswer } from "../../src/labels/kept-item.ts";
import { labelsOf } from "../../src/labels/write-labels.ts";
import { traceOf } from "../judges/make.ts";
import { jsonLines, openDesk } from "./labelled-desk.ts";
import type { Files, Workshop } from "./run.ts";

/** Answers with two searches and a tool call each; every other call is given the wrong region. */
const TRACES = Array.from({ length: 8 }, (_, at) =>
  traceOf({ question: `What does a parcel to region ${at} cost?` }, `It costs ${at} euros.`, {
    spans: [
      {
        name: "retrieve",
        type: "RETRIEVER",
        inputs: { query: `price ${at}` },
        outputs: [`Price of region ${at}.`, `Map of region ${at}.`],
      },
      {
        name: "retrieve",
        type: "RETRIEVER",
        inputs: { query: `terms ${at}` },
        outputs: [`Terms of region ${at}.`],
      },
      {
        name: "price",
        type: "TOOL",
        inputs: { region: at % 2 ? "wrong region" : `region ${at}` },
        outputs: at,
      },
    ],
  }),
);
const question = (name: string, about: string) =>
  `name: ${name}\nabout: ${about}\ntitle: Is it right?\ninput: { categorical: { options: [yes, no] } }\n`;
const CALLS = { "eval/schemas/fit.yaml": question("fit", "TOOL") };
const FILES = {
  ...CALLS,
  "eval/schemas/found.yaml": question("found", "RETRIEVER"),
  "eval/schemas/helps.yaml": question("helps", "document"),
  "eval/judges/found/judge.yaml": "name: found\nbuiltin: retrieval_relevance\nmodel: offline:/standin\n",
  "eval/judges/helps/judge.yaml":
    "name: helps\nbuiltin: retrieval_relevance\nspans: document\nmodel: offline:/standin\n",
};

async function desk(files: Files): Promise<Workshop> {
  const judge = "builtin: tool_call_correctness\nmodel: offline:/standin\n";
  return openDesk({ traces: TRACES, judge, input: "{ pass_fail: {} }", labels: [] }, files);
}

/** What the page hands in of somebody who has answered all that it asks. */
async function handedIn({ dir }: Workshop): Promise<string> {
  const suite = await loadSuite({ tree: diskTree({ root: dir }), configPath: "eval/assize.yaml" });
  const aboutParts = [...suite.schemas.values()].filter(({ about }) => about !== "answer");
  const questions = aboutParts.map(({ name }) => name);
  const items = TRACES.map((trace) => ({ trace, group: trace.trace_id, sampling: "random" as const }));
  const list = {
    ...{ name: "parts", kind: "ordered" as const, due: null, session: null, draw: null },
    ...{ assigned: [], overlap: 1, questions, items, contested: [] },
  };
  const data = reviewDataOf({
    list,
    suite,
    kept: new Set(TRACES.map(({ trace_id }) => trace_id)),
    handIn: { kind: "file", github: null },
  });
  return jsonLines(
    data.items.flatMap((about) => {
      const answered = askingsOf(data.head.questions, about.parts).reduce(
        (kept, { key, version, part }) =>
          withAnswer(kept, {
            question: { key, version },
            value: JSON.stringify(about.spans).includes("wrong") && part?.about === "TOOL" ? "no" : "yes",
            now: "2026-10-01T09:00:00Z",
            newId: () => `a-${about.trace_id} ${key}`,
          }),
        untouched(about.trace_id),
      );
      return labelsOf({ head: data.head, labeler: "ann", item: { ...answered, done: true }, about });
    }),
  );
}

test("what a page hands in about steps and documents is added, is sound, and counts for the judges that read them", async () => {
  await using shop = await desk(FILES);
  await shop.commit("base");
  await shop.edit({ "answers.jsonl": await handedIn(shop) });
  const added = await shop.run("labels add answers.jsonl");
  expect(added.err).toBe("48 labels added (ann 48), 0 known already.\n");
  const checked = await shop.run("labels check --json -");
  expect(JSON.parse(checked.out)).toMatchObject({ ok: true, added: 48, faults: [], warnings: [] });

  const cards = JSON.parse((await shop.run("judge fit found helps --offline --json -")).out).judges;
  expect(cards).toMatchObject([
    { name: "fit", labels: 8, left_out: {} },
    { name: "found", labels: 8, left_out: {} },
    { name: "helps", labels: 8, left_out: {} },
  ]);
  expect(cards[0].disagreements).toHaveLength(4);
  expect(cards[0].disagreements[0]).toMatchObject({
    trace_id: expect.stringMatching(/^tr-[0-9a-f]{32}#price\[0\]$/),
    label: "no",
    verdict: "yes",
  });
  for (const [judge, used] of [
    ["fit", 8],
    ["found", 16],
    ["helps", 24],
  ] as const) {
    const estimate = await shop.run(`align ${judge} --offline --estimate`);
    expect(estimate.out).toMatch(new RegExp(`^${judge}: ${used} labels.`));
  }
});

test("a label on a part that is another one now is taken with a warning, and counts nowhere", async () => {
  await using shop = await desk(CALLS);
  await shop.commit("base");
  const answers = await handedIn(shop);
  // The same question and answer with another call between them: the output's id is the same.
  const recorded = (text: string) => text.replaceAll('"region":"region 0"', '"region":"region 99"');
  await shop.edit({ "eval/traces/all.jsonl": recorded, "answers.jsonl": answers });
  const at = answers.split("\n").findIndex((line) => line.includes('"price[0]"'));
  const told = '"price[0]" of the output is another one now than the label was given for';
  const column = (answers.split("\n")[at] ?? "").indexOf('"span_hash":') + '"span_hash":'.length + 1;
  const added = await shop.run("labels add answers.jsonl");
  expect(added.err).toContain(`answers.jsonl:${at + 1}`);
  expect(added.err).toContain(`warning: ${told}\n  The label does not count`);
  const checked = JSON.parse((await shop.run("labels check --json -")).out);
  expect(checked).toMatchObject({
    ok: true,
    warnings: [
      { message: expect.stringContaining(told), file: "eval/labels/fit/ann.jsonl", line: 1, column },
    ],
  });
  const reason = "the step is another one now";
  const card = JSON.parse((await shop.run("judge fit --offline --json -")).out).judges[0];
  expect(card).toMatchObject({ labels: 7, left_out: { [reason]: 1 } });
  const listed = (await shop.run("labels list")).out.split("\n").filter((line) => line.includes(reason));
  expect(listed.map((line) => JSON.parse(line))).toMatchObject([{ span: "price[0]", left_out: reason }]);
  await shop.run("gate --offline --verdicts verdicts.jsonl --json gate.json");
  const lines = (await shop.read("verdicts.jsonl"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines[0].spans).toMatchObject([{ span: "price[0]", value: "yes", pass: true }]);
  const gate = await shop.json<{ judges: object[] }>("gate.json");
  expect(gate.judges).toMatchObject([{ name: "fit", labels: 7 }]);
});
