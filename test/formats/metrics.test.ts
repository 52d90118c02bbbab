import { expect, test } from "vitest";
import { configFile } from "../../src/formats/config.ts";
import { type ResolvedMetric, resolveMetrics } from "../../src/formats/metrics.ts";

const KINDS: { [scorer: string]: "pass_rate" | "mean" | "shown" } = {
  route: "pass_rate",
  correctness: "pass_rate",
  latency: "mean",
  notes: "shown",
};

function resolve(metrics: { [name: string]: unknown }): ResolvedMetric[] {
  const config = configFile.parse({
    version: 1,
    app: { command: ["x"] },
    scorers: [
      { name: "route", exact_match: { expected: "expectations.route" } },
      { judge: "correctness" },
      { name: "latency", latency: {} },
      { judge: "notes" },
    ],
    gate: { metrics },
  });
  return resolveMetrics({ config: { ...config, name: "x" } }, (scorer) => KINDS[scorer] ?? "shown");
}

const plain = { where: null, better: "higher", min: null, slices: [] };

test("entries stand in file order, then what is only shown, then answers; text is no metric", () => {
  expect(resolve({ latency: { better: "lower", max_rise: 200 }, correctness: {} })).toEqual([
    { ...plain, name: "latency", scorer: "latency", better: "lower", margin: 200, blocking: true },
    { ...plain, name: "correctness", scorer: "correctness", margin: 0.05, blocking: true },
    { ...plain, name: "route", scorer: "route", margin: null, blocking: false },
    { ...plain, name: "answers", scorer: "answers", margin: 0.05, blocking: true },
  ]);
});

const margins: [entry: object, margin: number | null, min: number | null, blocking: boolean][] = [
  [{}, 0.05, null, true],
  [{ slices: ["tags.topic"] }, 0.05, null, true],
  [{ min: 0.8 }, null, 0.8, true],
  [{ min: 0.8, max_drop: 0.02 }, 0.02, 0.8, true],
  [{ better: "lower", max_rise: 0.1 }, 0.1, null, true],
];

test.each(margins)("a pass rate's entry %j", (entry, margin, min, blocking) => {
  expect(resolve({ route: entry })[0]).toMatchObject({ margin, min, blocking });
});

test("a mean without a margin bounds nothing and blocks nothing", () => {
  expect(resolve({ latency: {} })[0]).toMatchObject({ margin: null, min: null, blocking: false });
});

test("one scorer may have several metrics, each over its own records", () => {
  const metrics = resolve({
    route: {},
    billing: { scorer: "route", where: { "tags.topic": "billing" }, max_drop: 0.1 },
  });
  expect(metrics.map(({ name, scorer }) => [name, scorer])).toEqual([
    ["route", "route"],
    ["billing", "route"],
    ["correctness", "correctness"],
    ["latency", "latency"],
    ["answers", "answers"],
  ]);
  expect(metrics[1]?.where).toEqual({ "tags.topic": "billing" });
});

const answers: [
  name: string,
  metrics: { [name: string]: unknown },
  margin: number | null,
  blocking: boolean,
][] = [
  [
    "the smallest margin of a pass rate",
    { route: { max_drop: 0.02 }, correctness: { max_drop: 0.1 } },
    0.02,
    true,
  ],
  ["5 points beside wider ones", { route: { max_drop: 0.2 } }, 0.05, true],
  ["5 points beside a floor", { route: { min: 0.8 } }, 0.05, true],
  [
    "5 points beside means, whose unit is another",
    { latency: { better: "lower", max_rise: 0.001 } },
    0.05,
    true,
  ],
  ["nothing where nothing is bounded", {}, null, false],
];

test.each(answers)("answers are bounded by %s", (_name, metrics, margin, blocking) => {
  expect(resolve(metrics).at(-1)).toMatchObject({ name: "answers", margin, blocking });
});
