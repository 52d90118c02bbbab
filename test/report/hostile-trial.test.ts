import { expect, test } from "vitest";
import { checkOutput } from "../../src/report/check.ts";
import { renderComment } from "../../src/report/comment.ts";
import { readState } from "../../src/report/comment-state.ts";
import { renderJUnit } from "../../src/report/junit.ts";
import { renderNotTried } from "../../src/report/not-tried.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import type { Trial } from "../../src/report/trial.ts";
import { shopRows } from "./cases/shop.ts";
import { plan, shopEvidence } from "./cases/shop-evidence.ts";
import { judge } from "./cases/shop-judges.ts";
import { type Case, shopTrial } from "./cases/shop-trial.ts";
import { hostileTexts } from "./hostile.ts";
import { structureOf } from "./markdown-structure.ts";
import { readXml } from "./read-xml.ts";

const STATE = { outputs: "a".repeat(64), since: "2026-05-12T16:41:55.000Z" };

/** A failed trial in which everything that a pull request can write is hostile. */
function hostileTrial(seed: string): Case {
  const texts = hostileTexts(4000, seed);
  let next = 0;
  const hostile = () => texts[next++ % texts.length] ?? "";
  const rows = shopRows(60, { worse: 20, better: 2, reworded: 10 }, { worse: 3 }).map((row, index) => ({
    ...row,
    record: {
      ...row.record,
      id: `${hostile()}${index}`,
      inputs: { [hostile()]: hostile() },
      expectations: { [hostile()]: hostile() },
      tags: { topic: hostile() },
    },
    text: { ...row.text, why: hostile() },
    answers: {
      base: `base ${hostile()} ${index}`,
      head: row.answers.base === row.answers.head ? `base ${index}` : hostile(),
    },
    trouble: index % 20 === 7 ? ({ side: "head", reason: "app_error", detail: hostile() } as const) : null,
  }));
  const name = hostile() || "metric";
  const evidence = shopEvidence({
    rows,
    judges: [judge({ tp: 20, fn: 2, tn: 3, fp: 9 }, { left_out: { [hostile()]: 3 }, model: hostile() })],
    metrics: [plan({ name: "route" }), plan({ name, scorer: "correctness", slices: ["tags.topic"] })],
    evidence: {
      config: hostile() || "config",
      policy_changes: [hostile(), hostile()],
      dataset: {
        ...shopEvidence({ rows }).dataset,
        added: [hostile()],
        removed: [hostile()],
        quarantined: [hostile()],
      },
    },
  });
  return shopTrial(evidence, rows, {
    run: { accepted_by: hostile(), version: "0.1.0" },
    trial: { warnings: [hostile(), hostile()], report: { examples: 20, outputs: "shown" } },
  });
}

const OURS = [
  "<details>",
  "</details>",
  "<summary>",
  "</summary>",
  "<del>",
  "</del>",
  "<ins>",
  "</ins>",
  "<!--",
];

/** Headings, rules, fences, lists that are not ours, code by indentation. */
const BLOCK = /^(?:#{1,6}(?:\s|$)|=+\s*$|-+\s*$|~{3}|[+*]\s|\d+[.)]\s(?!Put|The|Give|Push|Open)|\s{4,}\S)/;

/** What no Markdown surface may hold, whatever was written into it. */
function faultsOf(markdown: string, { links }: Pick<Trial, "links">): string[] {
  const { tags, links: found, mentions } = structureOf(markdown);
  const known = [links.run, links.artifact];
  const balance = (tag: string) =>
    tags.filter((one) => one === `<${tag}>`).length - tags.filter((one) => one === `</${tag}>`).length;
  const tableRows = markdown.split("\n").filter((line) => line.startsWith("|"));
  return [
    ...tags.filter((tag) => !OURS.includes(tag)).map((tag) => `tag ${tag}`),
    ...["details", "summary", "del", "ins"]
      .filter((tag) => balance(tag) !== 0)
      .map((tag) => `${tag} is not closed`),
    ...found.filter((link) => !known.includes(link)).map((link) => `link ${link}`),
    ...mentions.map((mention) => `mention ${mention}`),
    ...tableRows
      .filter((row) => row.replaceAll("&#124;", "").split("|").length !== 9)
      .map((row) => `row ${row}`),
    ...markdown.split("\n").filter((line) => BLOCK.test(line)),
  ];
}

const SEEDS = Array.from({ length: 12 }, (_, index) => `trial ${index}`);

test.each(SEEDS)("nothing hostile gets out of the place where it is shown: %s", (seed) => {
  const { trial, evidence } = hostileTrial(seed);
  const comment = renderComment(trial, STATE);
  expect(faultsOf(comment, trial)).toEqual([]);
  expect(readState(comment)).toEqual(STATE);
  expect(comment.match(/<!--/g)).toHaveLength(2);
  const { title, summary, text, annotations } = checkOutput(trial);
  expect(faultsOf(summary, trial)).toEqual([]);
  expect(faultsOf(text ?? "", trial)).toEqual([]);
  expect(title).not.toContain("\n");
  for (const { message } of annotations) expect(message.split("\n").length).toBeLessThanOrEqual(9);
  expect(readXml(renderJUnit(trial, evidence)).name).toBe("testsuites");
  const terminal = renderTerminal(trial, { colour: false, width: 80 });
  expect(terminal).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  expect(terminal).not.toMatch(/^\s*::|##\[/m);
});

test.each(SEEDS)("nor out of a run that could not be tried: %s", (seed) => {
  const [config = "", reason = "", ...problems] = hostileTexts(40, seed);
  const { run, links } = hostileTrial(seed).trial;
  const commit = { head: null, base: null };
  expect(faultsOf(renderNotTried({ config, commit, reason, problems, run }, STATE), { links })).toEqual([]);
});
