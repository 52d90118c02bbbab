// What the runs of bench/align.mjs share: the built house, the worked example with its bare judge, and an alignment plan.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Opens a build (`npm run build` leaves it in build/) on the worked example. */
export async function openHouse(build) {
  const load = (path) => import(join(resolve(build), path));
  const modules = await Promise.all(
    [
      "align/align-judge.js",
      "align/optimizers.js",
      "align/looks.js",
      "align/reply-store.js",
      "align/examples.js",
      "align/instructions-of.js",
      "align/reader.js",
      "align/held-out.js",
      "align/label-health.js",
      "align/proof.js",
      "formats/load-suite.js",
      "io/tree-disk.js",
      "judges/llm-judge.js",
      "offline/reply-text.js",
      "stats/rng.js",
      "stats/wilson.js",
    ].map(load),
  );
  const code = Object.assign({}, ...modules);
  const suite = await code.loadSuite({ tree: code.diskTree({ root }), configPath: "eval/assize.yaml" });
  const judge = suite.judges.get("role-correct");
  // The example's own judge may have been aligned since: the bench starts from the bare one.
  const file = { ...judge.file, guidelines: [], examples: undefined };
  const bare = { ...judge, file, examples: [], proof: null };
  const house = { ...code, suite, bare, signal: new AbortController().signal };
  return { ...house, examples: examplesOf(house) };
}

/** The labels of the worked example as `align` reads them. */
export function examplesOf(house, labels = house.suite.labels) {
  const { suite, bare } = house;
  const records = new Map(suite.records.map((record) => [record.id, record]));
  const setting = { judge: bare, model: null, embed: "lexical", defaults: { model: null }, nonce: "n" };
  return house.examplesFrom({
    ...questionOf(house, labels),
    policy: "majority",
    vocabulary: house.vocabularyOf(bare),
    outcomeOf: house.createJudge(setting).outcomeOf,
    subjectOf: (id) => {
      const trace = suite.traces.get(id);
      return trace ? { trace, record: records.get(trace.record_id ?? "") ?? null, earlier: [] } : null;
    },
  }).examples;
}

/** Whose labels of which schema count. */
export function questionOf({ suite }, labels = suite.labels) {
  return { labels, schema: suite.schemas.get("role_correct"), labelers: Object.keys(suite.config.labelers) };
}

/** An alignment of the bare judge on some labels, by the budget that `align` gives. */
export function planOf(house, { name, some, port }) {
  return {
    judge: house.bare,
    examples: some,
    optimizer: { name, run: house.OPTIMIZERS.get(name) },
    model: { port, judge: null, reflection: "offline:/standin" },
    embed: "lexical",
    nonce: "n",
    signal: house.signal,
    replies: house.memoryReplies(),
    budget: { judge_calls: Math.max(500, 25 * some.length), reflections: 60 },
    looks: house.NO_LOOKS,
    learned: {},
    instructionsFrom: [],
    scheduled: false,
  };
}

/** Some of the labels, by lot. */
export function draw({ examples, sample, seededRng }, size, seed) {
  return size >= examples.length ? examples : sample({ items: examples, size, rng: seededRng(seed) });
}

export function row(cells) {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

export function table(title, cells) {
  process.stdout.write(`\n## ${title}\n\n`);
  row(cells);
  row(cells.map(() => "---"));
}

export const percent = (share) => `${(100 * share).toFixed(1)} %`;
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
