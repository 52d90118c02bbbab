import { test } from "vitest";
import { type Files, put, told, workshop } from "./run.ts";

/** A fault in what somebody keeps, and how they call: what they are told stands in golden/bad-input/<name>.txt. */
interface Case {
  name: string;
  scenario?: string;
  changes?: Files;
  line?: string;
  /** False: the repository has no commit yet. */
  committed?: false;
}

const CONFIG = "eval/assize.yaml";
const DATA = "eval/datasets/questions.jsonl";
const JUDGE = "eval/judges/helpful/judge.yaml";
const JUDGED = "judged-desk";

/** Every file that a call can be asked to write. */
const OUTPUTS =
  "--json out/result.json --junit out/junit.xml --markdown out/report.md --verdicts out/verdicts.jsonl --draw out/draw.jsonl --evidence out/evidence";

const ALIAS_BOMB = `a: &a [x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c]
`;

const cases: Case[] = [
  { name: "no-configuration", changes: { [CONFIG]: null } },
  { name: "no-configuration-there", line: "gate --config evals/assize.yaml" },
  { name: "unknown-key", changes: { [CONFIG]: put("scorers:", "scorrers:") } },
  { name: "unknown-key-deep", changes: { [CONFIG]: put("max_drop", "max_drp") } },
  { name: "wrong-type", changes: { [CONFIG]: put("min: 0.9", "min: ninety") } },
  { name: "duplicate-record-id", changes: { [DATA]: put('"q-09"', '"q-08"') } },
  { name: "bad-json-on-line-7", changes: { [DATA]: put('{"id": "q-07",', '{"id": "q-07"') } },
  { name: "byte-order-mark", changes: { [DATA]: (text) => `\ufeff${text}` } },
  { name: "crlf", changes: { [DATA]: (text) => text.replaceAll("\n", "\r\n") } },
  { name: "bad-utf-8", changes: { [DATA]: Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d, 0x0a]) } },
  { name: "empty-dataset", changes: { [DATA]: "" } },
  { name: "dataset-of-blank-lines", changes: { [DATA]: "\n \n\n" } },
  {
    name: "glob-that-matches-nothing",
    changes: { [CONFIG]: put("app:", "datasets: [data/*.jsonl]\napp:") },
  },
  {
    name: "template-without-variable",
    scenario: JUDGED,
    changes: {
      [JUDGE]: put("Does {{ outputs.reply }} help somebody who asks {{ inputs.question }}?", "Is it good?"),
    },
  },
  {
    name: "template-with-unknown-variable",
    scenario: JUDGED,
    changes: { [JUDGE]: put("{{ outputs.reply }}", "{{ output.reply }}") },
  },
  {
    name: "pass-when-outside-the-vocabulary",
    scenario: JUDGED,
    changes: { [JUDGE]: put("pass_when: [yes]", "pass_when: [good]") },
  },
  {
    name: "faults-of-judge-and-configuration-at-once",
    scenario: JUDGED,
    changes: {
      [JUDGE]: put("{{ outputs.reply }}", "{{ output.reply }}"),
      [CONFIG]: put("max_drop", "max_drp"),
      [DATA]: put('"q-09"', '"q-08"'),
    },
  },
  { name: "metric-without-scorer", changes: { [CONFIG]: put("    route: {", "    rote: {") } },
  {
    name: "key-is-missing",
    scenario: JUDGED,
    changes: { [CONFIG]: put("compatible:/desk", "openai:/gpt-6-luna") },
  },
  { name: "address-is-missing", scenario: JUDGED },
  {
    name: "key-of-a-judge-that-the-head-changes-is-missing",
    scenario: JUDGED,
    changes: { [JUDGE]: (text) => `${text}model: openai:/gpt-6-luna\n` },
    line: "gate --base main",
  },
  {
    name: "no-name-of-the-stand-in",
    scenario: JUDGED,
    changes: { [CONFIG]: put("compatible:/desk", "offline:/stand-in") },
  },
  { name: "unknown-provider", scenario: JUDGED, changes: { [CONFIG]: put("compatible:", "opnai:") } },
  {
    name: "http-without-start-under-rerun",
    changes: { [CONFIG]: put("command: [node, answer.mjs]", "http: { url: 'http://127.0.0.1:9/answer' }") },
    line: "gate --base main",
  },
  {
    name: "floor-that-no-result-can-reach",
    scenario: JUDGED,
    changes: { [CONFIG]: put("helpful: {", "helpful: { min: 1,") },
  },
  {
    name: "mean-without-margin",
    changes: {
      [CONFIG]: (text) =>
        put(
          "gate:",
          "  - { name: latency, latency: {} }\ngate:",
        )(text).replace("metrics:", "metrics:\n    latency: { better: lower }"),
    },
  },
  {
    name: "budget-without-price",
    scenario: JUDGED,
    changes: { [CONFIG]: put("gate:", "budget: { usd: 5 }\ngate:") },
  },
  { name: "max-usd-without-price", scenario: JUDGED, line: "gate --no-base --max-usd 5" },
  { name: "aliases-that-explode", changes: { [CONFIG]: ALIAS_BOMB } },
  {
    name: "path-that-leaves-the-workspace",
    changes: { [CONFIG]: put("app:", "datasets: [../../secrets/*.jsonl]\napp:") },
  },
  { name: "configuration-outside-the-workspace", line: "gate --no-base --config ../elsewhere/assize.yaml" },
  { name: "traces-that-leave-the-workspace", line: "gate --no-base --traces ../elsewhere.jsonl" },
  { name: "traces-that-are-not-there", line: "gate --no-base --traces nightly.jsonl" },
  { name: "base-traces-that-are-not-there", line: "gate --base-traces nightly.jsonl" },
  { name: "base-that-is-no-commit", line: "gate --base mian" },
  { name: "base-before-the-first-commit", committed: false, line: "gate --base HEAD" },
  { name: "labels-before-the-first-commit", committed: false, line: "labels check" },
  { name: "no-evidence", line: "gate --replay evidence" },
  { name: "unknown-flag", line: "gate --no-base --offlin" },
  {
    name: "unknown-flags-and-wrong-values",
    line: "gate --bsae main --concurrency many --offline=yes --json",
  },
  { name: "a-word-too-many", line: "gate main" },
  { name: "unknown-command", line: "gaet --no-base" },
  { name: "exclusive-flags", line: "gate --base main --no-base" },
  { name: "unknown-record", line: "gate --no-base --records q-01,q-99,q-100" },
  { name: "unknown-record-shown", line: "show q-99" },
  { name: "no-record-to-show", line: "show" },
  { name: "unknown-scorer", line: "gate --no-base --only rout" },
  { name: "unknown-kind-of-file", line: "schema assise" },
  { name: "no-kind-of-file", line: "schema" },
];

/** A judge's server that nobody reaches: every fault here shows before anybody is asked. */
const NOBODY = { ASSIZE_BASE_URL: "http://127.0.0.1:9/v1" };

test.concurrent.for(cases)(
  "$name",
  async ({ name, scenario = "help-desk", changes, line = "gate --no-base", committed }, { expect }) => {
    await using shop = await workshop(scenario);
    if (committed === false) await shop.git("init", "-q", "-b", "main");
    else if (line.includes("--base ")) await shop.commit("base");
    await shop.edit(changes ?? {});
    const before = await shop.files();
    const asked = line.startsWith("gate --") && !line.endsWith("--json") ? `${line} ${OUTPUTS}` : line;
    const { code, out, err } = await shop.run(asked, { env: name.endsWith("is-missing") ? {} : NOBODY });
    expect(err).not.toContain("This is a bug");
    expect(out).toBe("");
    await expect(told(err, shop.dir)).toMatchFileSnapshot(`golden/bad-input/${name}.txt`);
    expect(code).toBe(2);
    expect(await shop.files()).toEqual(before);
  },
);
