// node bench/align.mjs [--build <dir>] [--seeds n] [--shuffles n]: alignment on the worked example, measured on labels
// that were not learned from. The stand-in answers in process; `npm run build` leaves what this imports in build/.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const { values: flags } = parseArgs({
  options: {
    build: { type: "string", default: join(here, "../build") },
    seeds: { type: "string", default: "5" },
    shuffles: { type: "string", default: "200" },
    optimizers: { type: "string", default: "memalign,simba,gepa" },
    sizes: { type: "string", default: "10,25,50,100,150,all" },
    only: { type: "string", default: "curve,guidelines,shuffled,wall,memory" },
  },
});
const load = (path) => import(join(resolve(flags.build), path));
const { alignJudge } = await load("align/align-judge.js");
const { OPTIMIZERS } = await load("align/optimizers.js");
const { NO_LOOKS } = await load("align/looks.js");
const { memoryReplies } = await load("align/reply-store.js");
const { examplesFrom } = await load("align/examples.js");
const { vocabularyOf } = await load("align/instructions-of.js");
const { createReader, noCalls } = await load("align/reader.js");
const { compareHeldOut } = await load("align/held-out.js");
const { loadSuite } = await load("formats/load-suite.js");
const { diskTree } = await load("io/tree-disk.js");
const { createJudge } = await load("judges/llm-judge.js");
const { createMemory } = await load("judges/memory.js");
const { replyText } = await load("offline/reply-text.js");
const { seededRng, sample, shuffle } = await load("stats/rng.js");
const { wilson } = await load("stats/wilson.js");

const signal = new AbortController().signal;
const suite = await loadSuite({ tree: diskTree({ root: join(here, "..") }), configPath: "eval/assize.yaml" });
const judge = suite.judges.get("role-correct");
// The example's own judge may have been aligned since: the bench starts from the bare one.
const bare = {
  ...judge,
  file: { ...judge.file, guidelines: [], examples: undefined },
  examples: [],
  proof: null,
};
const examples = examplesOf(bare);
const NAMES = flags.optimizers.split(",");
const SIZES = flags.sizes.split(",").map((size) => (size === "all" ? examples.length : Number(size)));
const ONLY = new Set(flags.only.split(","));

/** The stand-in without its server; `ms` a call, `width` calls at once. */
function standIn({ ms = 0, width = Number.POSITIVE_INFINITY } = {}) {
  let busy = 0;
  const waiting = [];
  return {
    async complete({ model, messages, schema }) {
      while (busy >= width) await new Promise((go) => waiting.push(go));
      busy++;
      if (ms > 0) await new Promise((done) => setTimeout(done, ms));
      const { text } = replyText({
        model,
        messages,
        response_format: schema ? { type: "json_schema" } : undefined,
      });
      busy--;
      waiting.shift()?.();
      const call = { input_tokens: 0, output_tokens: 0, usd: 0, latency_ms: ms, attempts: 1 };
      return { status: "replied", text, finish: "stop", model, ...call, logprobs: null, dropped: [] };
    },
  };
}

function examplesOf(of) {
  const records = new Map(suite.records.map((record) => [record.id, record]));
  const scorer = createJudge({
    judge: of,
    model: standIn(),
    embed: "lexical",
    defaults: { model: null },
    nonce: "n",
  });
  return examplesFrom({
    labels: suite.labels,
    schema: suite.schemas.get("role_correct"),
    labelers: Object.keys(suite.config.labelers),
    policy: "majority",
    vocabulary: vocabularyOf(of),
    outcomeOf: scorer.outcomeOf,
    subjectOf: (id) => {
      const trace = suite.traces.get(id);
      return trace ? { trace, record: records.get(trace.record_id ?? "") ?? null, earlier: [] } : null;
    },
  }).examples;
}

function planOf(name, some, more = {}) {
  return {
    judge: bare,
    examples: some,
    optimizer: { name, run: OPTIMIZERS.get(name) },
    model: { port: standIn(), judge: null, reflection: "offline:/standin" },
    embed: "lexical",
    nonce: "n",
    signal,
    replies: memoryReplies(),
    budget: { judge_calls: 25 * Math.max(20, some.length), reflections: 60 },
    looks: NO_LOOKS,
    learned: {},
    scheduled: false,
    ...more,
  };
}

const line = (cells) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const points = ({ low, high }) => `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;

if (ONLY.has("curve")) await curve();
if (ONLY.has("guidelines")) await besideGuidelines();
if (ONLY.has("shuffled")) await shuffled();
if (ONLY.has("wall")) await wall();
if (ONLY.has("memory")) await memory();

/** Held-out agreement before and after, by optimizer and number of labels; each seed draws other labels. */
async function curve() {
  process.stdout.write("\n## Held-out agreement, each label judged by a judge aligned without it\n\n");
  line([
    "optimizer",
    "labels",
    "before",
    "after",
    "gained / lost, all seeds",
    "change of the last seed, 90 %",
    "better / worse / not shown",
    "judge calls",
    "reflections",
    "seconds",
  ]);
  line(Array(10).fill("---"));
  for (const name of NAMES) {
    for (const size of SIZES) {
      const seeds = size === examples.length ? 1 : Number(flags.seeds);
      const runs = [];
      for (let seed = 0; seed < seeds; seed++) runs.push(await one(name, size, seed));
      const tried = runs.filter(({ passes }) => passes);
      const sum = (of) => tried.reduce((total, run) => total + of(run), 0);
      const count = (decision) => runs.filter((run) => run.decision === decision).length;
      line([
        name,
        size,
        percent(mean(tried.map(({ passes }) => passes.before.agreement))),
        percent(mean(tried.map(({ passes }) => passes.after.agreement))),
        `${sum(({ passes }) => passes.gained)} / ${sum(({ passes }) => passes.lost)}`,
        points(tried.at(-1).passes.change),
        `${count("better")} / ${count("worse")} / ${count("not_shown")}`,
        Math.round(mean(runs.map((run) => run.calls))),
        Math.round(mean(runs.map((run) => run.reflections))),
        mean(runs.map((run) => run.seconds)).toFixed(1),
      ]);
    }
  }
}

async function one(name, size, seed) {
  const some =
    size === examples.length ? examples : sample({ items: examples, size, rng: seededRng(`curve ${seed}`) });
  const start = performance.now();
  const { proof, log } = await alignJudge(planOf(name, some));
  const { judge: calls, reflection } = log.calls;
  const seconds = (performance.now() - start) / 1000;
  return { decision: proof.decision, passes: proof.passes, calls, reflections: reflection, seconds };
}

/** A built-in `guidelines` judge with the question's own words, the judge as it is, and the aligned one, on the same labels. */
async function besideGuidelines() {
  process.stdout.write("\n## Beside a built-in guidelines judge\n\n");
  const { instruction } = suite.schemas.get("role_correct");
  const file = {
    ...bare.file,
    builtin: "guidelines",
    instructions: undefined,
    with: { guidelines: instruction.trim().split("\n") },
  };
  const settled = examples.filter((example) => example.settled);
  const reader = createReader(planOf("memalign", settled), { limit: 1e9, calls: noCalls() });
  const [own, other] = [await reader.read(bare, settled), await reader.read({ ...bare, file }, settled)];
  const compared = compareHeldOut(
    settled.map((example, at) => ({ example, before: other[at], after: own[at], fold: 0 })),
  );
  const { proof } = await alignJudge(planOf("memalign", examples));
  line(["judge", "agreement", "kappa", "passes the good", "fails the bad"]);
  line(Array(5).fill("---"));
  for (const [name, standing] of [
    ["guidelines (built in)", compared.before],
    ["role-correct", compared.after],
    ["role-correct, aligned (held out)", proof.passes.after],
  ]) {
    const { agreement, kappa, sensitivity, specificity } = standing;
    line([
      name,
      percent(agreement),
      kappa?.estimate.toFixed(2) ?? "-",
      percent(sensitivity),
      percent(specificity),
    ]);
  }
}

/** Labels dealt out anew teach nothing: "better" more often than the level says would be a broken proof. */
async function shuffled() {
  const count = Number(flags.shuffles);
  process.stdout.write(`\n## Shuffled labels, ${count} seeds of 100 labels\n\n`);
  line(["optimizer", "better", "worse", "not shown", "share better, 90 % interval", "level"]);
  line(Array(6).fill("---"));
  for (const name of NAMES) {
    const counts = { better: 0, worse: 0, not_shown: 0 };
    for (let seed = 0; seed < count; seed++) {
      const some = sample({ items: examples, size: 100, rng: seededRng(`shuffle ${seed}`) });
      const dealt = shuffle(some, seededRng(`deal ${seed}`));
      const mixed = some.map((example, at) => ({
        ...example,
        label: dealt[at].label,
        human: dealt[at].human,
        voices: dealt[at].voices,
      }));
      const { proof } = await alignJudge(planOf(name, mixed));
      counts[proof.decision]++;
    }
    const share = wilson({ successes: counts.better, n: count });
    line([
      name,
      counts.better,
      counts.worse,
      counts.not_shown,
      `${percent(share.low)} to ${percent(share.high)}`,
      "3.0 %",
    ]);
  }
}

/** Wall time of one MemAlign of 100 labels at 50 ms a call, 16 at once, in rounds of 50 ms. */
async function wall() {
  process.stdout.write("\n## 100 labels, 50 ms a call, 16 calls at once, without cross-fitting\n\n");
  const some = sample({ items: examples, size: 100, rng: seededRng("wall") });
  const ms = 50;
  const plan = planOf("memalign", some, {
    model: { port: standIn({ ms, width: 16 }), judge: null, reflection: "offline:/standin" },
  });
  const start = performance.now();
  const reader = createReader(plan, { limit: 1e9, calls: noCalls() });
  const verdicts = await reader.read(bare, some);
  const judged = some.map((example, at) => ({ ...example, verdict: verdicts[at], fresh: true }));
  const { model, embed, nonce, replies, budget } = plan;
  const ports = { model, embed, nonce, replies, budget, signal };
  const { log } = await OPTIMIZERS.get("memalign")({
    ...ports,
    judge: bare,
    examples: judged,
    rng: seededRng("wall"),
  });
  const spent = performance.now() - start;
  process.stdout.write(
    `${(spent / 1000).toFixed(2)} s = ${(spent / ms).toFixed(1)} rounds of ${ms} ms (target: 40); ${100 + log.calls.judge} judge calls, ${log.calls.reflection} reflections\n`,
  );
}

/** Our own time for finding examples among a thousand. */
async function memory() {
  process.stdout.write("\n## Retrieval among 1,000 examples\n\n");
  const lines = Array.from({ length: 1000 }, (_, at) => {
    const { subject, label } = examples[at % examples.length];
    const inputs = { ...subject.trace.inputs, title: `${subject.trace.inputs.title} ${at}` };
    return {
      trace_id: `tr-${at}`,
      group: `g${at}`,
      inputs,
      outputs: subject.trace.outcome.outputs,
      value: label,
    };
  });
  const file = { ...bare.file, examples: { file: "examples.jsonl", retrieve: 5, min_similarity: 0.2 } };
  const index = createMemory({ ...bare, file, examples: lines }, "lexical");
  const queries = examples.map(({ subject }) => ({
    inputs: JSON.stringify(subject.trace.inputs),
    outputs: JSON.stringify(subject.trace.outcome.outputs),
    group: "another",
    inputs_hash: "another",
  }));
  await index.recall(queries[0], signal);
  const start = performance.now();
  for (const query of queries) await index.recall(query, signal);
  process.stdout.write(
    `${((performance.now() - start) / queries.length).toFixed(2)} ms a verdict (target: 2)\n`,
  );
}
