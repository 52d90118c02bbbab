import { expect, test } from "vitest";
import { CONFIG, complaints, config, DATA, type Files, JUDGE } from "./repository.ts";

/** The sound repository with these files changed; what a user is told stands in golden/bad-config.txt. */
const cases: [name: string, changes: Files][] = [
  ["no configuration", { "eval/assize.yaml": null }],
  ["an unknown key", config("scorers:", "scorrers:")],
  ["an unknown key, deep", config("max_rise: 200", "max_rise: 200, max_drp: 1")],
  ["wrong types", config("name: support-bot", "name: 5\nbaseline: 7\nlabelers: []")],
  ["a wrong choice", config("better: lower", "better: lover")],
  [
    "labelers whose ids no file can have",
    config(
      "name: support-bot",
      "name: support-bot\nlabelers: { Åsa M. O’Neill: {}, mira@x.org: {}, ../mira: {}, .m: {} }",
    ),
  ],
  ["version 2", config("version: 1", "version: 2")],
  ["a time without a unit", config("answer.py]", "answer.py]\n  timeout: 60")],
  ["a time in words", config("answer.py]", "answer.py]\n  timeout: 1 minute")],
  [
    "an app run two ways",
    config("command: [python, answer.py]", "command: [python, answer.py]\n  module: a.mjs#b"),
  ],
  ["an app run no way", config("command: [python, answer.py]", "samples: 2")],
  ["a command of the wrong form", config("[python, answer.py]", "python answer.py")],
  ["a command with an unknown key", config("[python, answer.py]", "{ run: [python], perrecord: true }")],
  ["a scorer of no kind", config("latency: {}", "latancy: {}")],
  ["a scorer of two kinds", config("latency: {}", "latency: {}, cost: {}")],
  ["a path that leads nowhere", config("actual: outputs.route", "actual: output.route")],
  [
    "a glob that matches nothing",
    config("name: support-bot", "name: support-bot\ndatasets: [datasets/*.jsonl, data/*.jsonl]"),
  ],
  [
    "a judges glob that matches nothing",
    config("name: support-bot", "name: support-bot\njudges: [judges/*, judgs/*]"),
  ],
  [
    "paths that leave the workspace",
    config(
      "name: support-bot",
      "name: support-bot\ndatasets: [../../other/*.jsonl, /etc/x.jsonl, 'data\\x.jsonl']\nbaseline: { file: ../../x.jsonl }",
    ),
  ],
  [
    "an app whose root leaves the workspace",
    config("answer.py]", "answer.py]\n  root: ../..\n  paths: [src/**]"),
  ],
  ["two scorers of a name", config("name: latency, latency", "name: route, latency")],
  ["the name of the gate's own metric", config("name: latency, latency", "name: answers, latency")],
  ["a judge that does not exist", config("judge: correctness", "judge: corectness")],
  ["a metric without scorer", config("    latency: {", "    latncy: {")],
  [
    "a metric of a scorer that does not exist",
    config("route: { min: 0.85 }", "routes: { scorer: rout, min: 0.85 }"),
  ],
  [
    "a mean without margin",
    config("latency: { better: lower, max_rise: 200 }", "latency: { better: lower }"),
  ],
  ["max_rise where higher is better", config("route: { min: 0.85 }", "route: { max_rise: 0.05 }")],
  ["max_drop where lower is better", config("max_rise: 200", "max_drop: 200")],
  ["a floor above 1", config("min: 0.85", "min: 85")],
  ["a margin above 1", config("min: 0.85", "max_drop: 5")],
  [
    "a floor beyond the range of a mean",
    {
      ...config("correctness: { slices: [tags.topic] }", "correctness: { min: 6 }"),
      [JUDGE]: "name: correctness\ninstructions: x\nvalue: { number: { min: 1, max: 5 } }\n",
    },
  ],
  [
    "tags that no record has",
    config("slices: [tags.topic]", "slices: [tags.topc], where: { tags.topci: x }"),
  ],
  ["a metric that selects no record", config("slices: [tags.topic]", "where: { tags.topic: biling }")],
  ["a metric of texts", { [JUDGE]: "name: correctness\ninstructions: x\nvalue: text\n" }],
  ["a budget in money for a model without a price", config("models:", "budget: { usd: 5 }\nmodels:")],
  ["a judge without a model", config("models:\n  judge: openai:/gpt-6-luna\n", "")],
  ["a model without a provider", config("openai:/gpt-6-luna", "gpt-6")],
  [
    "an HTTP app without start under rerun",
    config("command: [python, answer.py]", "http: { url: 'http://localhost:1/x' }"),
  ],
  [
    "an HTTP app with one port for base and head",
    config("command: [python, answer.py]", "http: { start: [npm, start], url: 'http://localhost:1/x' }"),
  ],
  [
    "an HTTP app at no address",
    config("command: [python, answer.py]", "http: { start: [x], url: 'localhost:{port}/x' }"),
  ],
  [
    "an HTTP app that is ready at no address",
    config(
      "command: [python, answer.py]",
      "http: { start: [x], url: 'http://[::1]:{port}/x', ready: 'ftp://x' }",
    ),
  ],
  [
    "a port for an HTTP app that is not started",
    config("command: [python, answer.py]", "http: { url: 'http://localhost:{port}/x' }\nbaseline: none"),
  ],
  [
    "aliases that explode",
    {
      "eval/assize.yaml":
        "a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\n",
    },
  ],
  ["a key twice", config("name: support-bot", "name: support-bot\nname: other")],
  ["a byte order mark", { "eval/assize.yaml": `\ufeff${CONFIG}` }],
  ["CR LF", { "eval/assize.yaml": CONFIG.replaceAll("\n", "\r\n") }],
  ["an empty configuration", { "eval/assize.yaml": "\n" }],
  [
    "faults in many files at once",
    { ...config("scorers:", "scorrers:"), [DATA]: '{"id":5}\n', [JUDGE]: "name: c d\n" },
  ],
];

test("faults of the configuration", async () => {
  const told: string[] = [];
  for (const [name, changes] of cases) told.push(`# ${name}\n${(await complaints(changes)).join("\n")}\n`);
  await expect(told.join("\n")).toMatchFileSnapshot("golden/bad-config.txt");
});
